package no.ildsjel.faults;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the database says to the next events instead of keeping them, as when two of them stand in each other's way. */
final class Trips {
    private static final ConcurrentLinkedQueue<String> STATES = new ConcurrentLinkedQueue<>();

    private Trips() {}

    static void overNextEvent(String sqlState) {
        STATES.add(sqlState);
    }

    static void stumble(String statement) throws SQLException {
        var state = statement.contains("INSERT INTO events") ? STATES.poll() : null;
        if (state != null) {
            throw new SQLException("Not serializable", state);
        }
    }
}

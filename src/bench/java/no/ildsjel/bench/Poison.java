package no.ildsjel.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.function.LongFunction;

/** What nobody can digest: what always fails, and is kept and tried again, as well as what is dropped at once. */
final class Poison {
    /** Far beyond those who write what can be heard. */
    private static final int FIRST = 900_000;

    private static final int PEOPLE = 16;
    private static final int LEVELS = 10_000;

    private static final List<LongFunction<byte[]>> KINDS = List.of(
            serial -> Traffic.said(FIRST + (int) (serial / 4 % PEOPLE), Traffic.ANSWERED),
            serial -> Traffic.event(serial, "{\"type\":\"brand_new\",\"user\":\"U0X\"}"),
            serial -> Traffic.event(serial, "{\"type\":\"message\",\"channel_type\":\"im\",\"user\":[1],\"text\":{},\"ts\":true}"),
            serial -> Traffic.event(serial, "{\"a\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS)));

    private Poison() {}

    /** Each kind in turn. */
    static byte[] next(long serial) {
        return KINDS.get((int) (serial % KINDS.size())).apply(serial);
    }

    /** Some people have an idea under way that cannot be read: whatever they say fails each time. */
    static void prepare(Database database, int port) throws SQLException {
        try (var wire = new Wire(port)) {
            for (int person = FIRST; person < FIRST + PEOPLE; person++) {
                wire.post(Traffic.said(person, Traffic.NEED));
            }
        }
        database.run("""
                UPDATE sessions
                SET marks = '['
                WHERE person_id IN (SELECT person_id FROM accounts WHERE user_id LIKE 'U9%')
                """);
    }

    /** Or it was none. */
    static long parked(Database database) throws SQLException {
        return database.number("SELECT count(*) FROM parked_events");
    }
}

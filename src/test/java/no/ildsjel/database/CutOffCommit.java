package no.ildsjel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Changes every row in one transaction, and dies in the middle of its commit, when a part of it is on the disk. */
final class CutOffCommit {
    private CutOffCommit() {}

    public static void main(String[] arguments) throws SQLException {
        var url = arguments[0];
        int micros = Integer.parseInt(arguments[1]);
        try (var beside = open(url);
                var flush = beside.prepareStatement("CHECKPOINT SYNC");
                var connection = open(url);
                var change = connection.prepareStatement("UPDATE kept SET state = state + 1")) {
            connection.setAutoCommit(false);
            change.executeUpdate();
            new Thread(() -> commit(connection)).start();
            LockSupport.parkNanos(micros * 1_000L);
            flush.execute();
            Runtime.getRuntime().halt(137);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            System.out.println(failure);
        }
    }

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, "ildsjel", "");
    }
}

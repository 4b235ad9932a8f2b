package no.ildsjel.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Several who write at once to a file, say of each row when it is kept, and go on until they are killed. */
final class KilledWriters {
    private static final int AT_ONCE = 4;

    private KilledWriters() {}

    public static void main(String[] arguments) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        IntStream.range(0, AT_ONCE).forEach(writer -> threads.execute(() -> write(arguments[0], arguments[1], writer)));
    }

    private static void write(String url, String round, int writer) {
        try (var connection = DriverManager.getConnection(url, "ildsjel", "");
                var insert = connection.prepareStatement("INSERT INTO kept VALUES (?, ?)");
                var rewrite = connection.prepareStatement("UPDATE kept SET words = ? WHERE name = ?");
                var flush = connection.prepareStatement("CHECKPOINT SYNC")) {
            for (int row = 0; ; row++) {
                var name = "%s/%d/%d".formatted(round, writer, row);
                insert.setString(1, name);
                insert.setString(2, "a".repeat(row % 50 * 100));
                insert.executeUpdate();
                // What was written before dies, and leaves room in the middle of the file.
                rewrite.setString(1, "b".repeat(row % 70 * 100));
                rewrite.setString(2, "%s/%d/%d".formatted(round, writer, row / 2));
                rewrite.executeUpdate();
                flush.execute();
                System.out.println("kept " + name);
            }
        } catch (SQLException failure) {
            System.out.println(failure);
            System.exit(1);
        }
    }
}

package no.ildsjel.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** JDBC and nothing else, with as many connections as the application has. */
final class BareLoop {
    private static final String PERSON = "{\"is\":\"ToPerson\",\"person\":{\"value\":\"00000000-0000-0000-0000-000000000000\"}}";

    private final Database database;
    private final String content;

    /** @param length of what is written each time */
    BareLoop(Database database, int length) {
        this.database = database;
        this.content = "x".repeat(length);
    }

    /** One row under a unique key, and a commit: transactions a second. Stands in for pgbench, which is not at hand. */
    double inserts(double seconds) throws Exception {
        return loop(seconds, connection -> {
            var insert = connection.prepareStatement("INSERT INTO bench_rows (id, content) VALUES (?, ?)");
            return () -> {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, content);
                insert.executeUpdate();
            };
        });
    }

    /** The statements of a turn in the middle of an idea, as the application asks them: turns a second. */
    double turns(double seconds) throws Exception {
        return loop(seconds, connection -> new BareTurn(connection, content));
    }

    /** The same, each at its time. */
    Histogram turnsAt(Pace pace) throws Exception {
        return pace.of(Bench.CONNECTIONS, () -> {
            var connection = database.connect();
            connection.setAutoCommit(false);
            var turn = new BareTurn(connection, content);
            return new Pace.Line() {
                @Override
                public void take(int number) throws SQLException {
                    turn.run();
                    connection.commit();
                    flush(connection);
                }

                @Override
                public void close() throws SQLException {
                    connection.close();
                }
            };
        });
    }

    void prepare() throws SQLException {
        database.run("CREATE TABLE bench_rows (id UUID PRIMARY KEY, content VARCHAR NOT NULL)");
    }

    private double loop(double seconds, Preparing preparing) throws Exception {
        var threads = Executors.newFixedThreadPool(Bench.CONNECTIONS);
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        Callable<Long> work = () -> {
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                var step = preparing.on(connection);
                long count = 0;
                for (; System.nanoTime() < end; count++) {
                    step.run();
                    connection.commit();
                    flush(connection);
                }
                return count;
            }
        };
        try {
            var calls = new ArrayList<Callable<Long>>();
            for (int index = 0; index < Bench.CONNECTIONS; index++) {
                calls.add(work);
            }
            long sum = 0;
            for (var done : threads.invokeAll(calls)) {
                sum += done.get();
            }
            return sum / ((System.nanoTime() - began) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    /** With several connections H2 keeps a commit for certain only after this, which the application asks for as well. */
    private void flush(Connection connection) throws SQLException {
        if (database.url().startsWith("jdbc:h2:")) {
            try (var statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    /** The eight statements; {@code TurnsContract} holds the application to them. */
    private static final class BareTurn implements Step {
        private final UUID person = UUID.randomUUID();
        private final UUID session = UUID.randomUUID();
        private final PreparedStatement event;
        private final PreparedStatement meet;
        private final PreparedStatement use;
        private final PreparedStatement open;
        private final PreparedStatement lock;
        private final PreparedStatement save;
        private final PreparedStatement cards;
        private final PreparedStatement parcels;
        private final String content;
        private int asked;

        BareTurn(Connection connection, String content) throws SQLException {
            this.content = content;
            begin(connection);
            event = connection.prepareStatement(
                    "INSERT INTO events (event_key, happened_at) VALUES (?, now()), (?, now()) ON CONFLICT DO NOTHING");
            meet = connection.prepareStatement("""
                    SELECT person.*,
                        (SELECT STRING_AGG(email, ' ') FROM other_emails WHERE person_id = person.id) AS other_emails
                    FROM people person
                    WHERE id = (SELECT person_id FROM accounts WHERE channel = ? AND user_id = ?)
                    FOR UPDATE
                    """);
            use = connection.prepareStatement("""
                    UPDATE accounts SET last_used_at = now() WHERE channel = ? AND user_id = ? AND closed_at IS NULL
                    """);
            open = connection.prepareStatement("""
                    SELECT * FROM sessions WHERE person_id = ? AND attention <> 'ENDED' ORDER BY touched_at DESC, id
                    """);
            lock = connection.prepareStatement("""
                    SELECT name, destination, version, stands, content FROM cards WHERE name IN (?)
                    ORDER BY name, recipient FOR UPDATE
                    """);
            save = connection.prepareStatement("""
                    MERGE INTO sessions USING (SELECT CAST(? AS UUID) AS id) AS saved ON sessions.id = saved.id
                    WHEN MATCHED THEN UPDATE SET subject = NULL, marks = ?, attention = 'FOCUSED', asked = ?,
                        touched_at = now()
                    WHEN NOT MATCHED THEN
                        INSERT (id, script, person_id, subject, marks, attention, asked, touched_at)
                        VALUES (?, 'capture-idea', ?, NULL, ?, 'FOCUSED', ?, now())
                    """);
            cards = connection.prepareStatement("""
                    MERGE INTO cards
                    USING (SELECT CAST(? AS VARCHAR(255)) AS name, CAST(? AS VARCHAR(1000)) AS recipient) AS told
                        ON cards.name = told.name AND cards.recipient = told.recipient
                    WHEN MATCHED THEN UPDATE SET version = 1, stands = TRUE, content = ?, destination = ?,
                        changed_at = CURRENT_TIMESTAMP
                    WHEN NOT MATCHED THEN
                        INSERT (name, recipient, destination, version, stands, content, changed_at)
                        VALUES (?, ?, ?, 1, TRUE, ?, CURRENT_TIMESTAMP)
                    """);
            parcels = connection.prepareStatement("""
                    INSERT INTO parcels (id, recipient, destination, name, deed, version, content, urgency, state,
                        attempts, due_at, created_at)
                    VALUES (?, ?, ?, ?, ?, 1, ?, 0, 'due', 0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                    """);
        }

        private void begin(Connection connection) throws SQLException {
            try (var people = connection.prepareStatement("""
                            INSERT INTO people (id, name, email, language, language_chosen, met_at)
                            VALUES (?, 'Kari', ?, 'nb', FALSE, now())
                            """);
                    var accounts = connection.prepareStatement("""
                            INSERT INTO accounts (channel, user_id, person_id, last_used_at)
                            VALUES ('slack', ?, ?, now())
                            """)) {
                people.setObject(1, person);
                people.setString(2, person + "@benk.example");
                people.executeUpdate();
                accounts.setString(1, person.toString());
                accounts.setObject(2, person);
                accounts.executeUpdate();
            }
            connection.commit();
        }

        @Override
        public void run() throws SQLException {
            var key = UUID.randomUUID();
            event.setString(1, "bare/event/" + key);
            event.setString(2, "bare/message/" + key);
            event.executeUpdate();
            account(meet).executeQuery().close();
            account(use).executeUpdate();
            open.setObject(1, person);
            open.executeQuery().close();
            save();
            lock.setString(1, name(asked));
            lock.executeQuery().close();
            card(name(asked), null);
            card(name(asked + 1), content);
            cards.executeBatch();
            parcel(name(asked), "SETTLE");
            parcel(name(asked + 1), "POST");
            parcels.executeBatch();
            asked++;
        }

        private PreparedStatement account(PreparedStatement statement) throws SQLException {
            statement.setString(1, "slack");
            statement.setString(2, person.toString());
            return statement;
        }

        private void save() throws SQLException {
            save.setObject(1, session);
            save.setString(2, content);
            save.setInt(3, asked + 1);
            save.setObject(4, session);
            save.setObject(5, person);
            save.setString(6, content);
            save.setInt(7, asked + 1);
            save.executeUpdate();
        }

        private void card(String name, @Nullable String content) throws SQLException {
            cards.setString(1, name);
            cards.setString(2, "person/" + person);
            cards.setString(3, content);
            cards.setString(4, PERSON);
            cards.setString(5, name);
            cards.setString(6, "person/" + person);
            cards.setString(7, PERSON);
            cards.setString(8, content);
            cards.addBatch();
        }

        private void parcel(String name, String deed) throws SQLException {
            parcels.setObject(1, UUID.randomUUID());
            parcels.setString(2, "person/" + person);
            parcels.setString(3, PERSON);
            parcels.setString(4, name);
            parcels.setString(5, deed);
            parcels.setString(6, content);
            parcels.addBatch();
        }

        private String name(int number) {
            return "session/" + session + "/" + number;
        }
    }

    private interface Preparing {
        Step on(Connection connection) throws SQLException;
    }

    private interface Step {
        void run() throws SQLException;
    }
}

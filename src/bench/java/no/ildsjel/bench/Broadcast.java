package no.ildsjel.bench;

import java.sql.SQLException;

/** The same news for one after the other of those whom a database knows. */
final class Broadcast {
    private static final String STANDS_OUT = "SELECT count(*) FROM parcels WHERE name LIKE 'news/%' AND state <> 'sent'";
    private static final long LONGEST = 120_000_000_000L;

    private final Database database;
    private int told;

    Broadcast(Database database) {
        this.database = database;
    }

    /** Recorded, for the node to send as it may. */
    void to(int people) throws SQLException {
        var chosen = "FROM people WHERE email LIKE 'person%%' ORDER BY id OFFSET %d LIMIT %d".formatted(told, people);
        told += people;
        database.run(
                """
                INSERT INTO cards (name, recipient, destination, version, stands, changed_at)
                SELECT 'news/' || id, 'person/' || id, '{"is":"ToPerson","person":{"value":"' || id || '"}}', 1, TRUE, now()
                """ + chosen,
                """
                INSERT INTO parcels (id, recipient, destination, name, deed, version, content, urgency, state, attempts,
                    due_at, created_at)
                SELECT md5('news' || id)::uuid, 'person/' || id, '{"is":"ToPerson","person":{"value":"' || id || '"}}',
                    'news/' || id, 'POST', 1, '{"parts":[{"is":"Say","what":{"is":"Text","text":"Nytt"}}]}', 2, 'due', 0,
                    now(), now()
                """ + chosen);
    }

    /** Until everybody has it. */
    void awaitEnd() throws SQLException, InterruptedException {
        long began = System.nanoTime();
        while (database.number(STANDS_OUT) > 0) {
            if (System.nanoTime() - began > LONGEST) {
                throw new IllegalStateException("%d were never told".formatted(database.number(STANDS_OUT)));
            }
            Thread.sleep(100);
        }
    }
}

package no.ildsjel.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A database with every table, empty or filled. */
record Database(String url) {
    static Database migrated(String url) {
        var database = new Database(url);
        Flyway.configure().dataSource(url, "ildsjel", "").load().migrate();
        return database;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "ildsjel", "");
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** As after years: so many ideas, each with its history, its cards and what was sent of it. */
    Database grown(int ideas) throws SQLException {
        int people = Math.max(10, ideas / 20);
        run(
                """
                INSERT INTO people (id, name, email, language, language_chosen, met_at)
                SELECT md5('person' || n)::uuid, 'Person ' || n, 'person' || n || '@benk.example', 'nb', FALSE, now()
                FROM generate_series(1, %d) n
                """
                        .formatted(people),
                """
                INSERT INTO accounts (channel, user_id, person_id, last_used_at)
                SELECT 'slack', 'UX' || n, md5('person' || n)::uuid, now() FROM generate_series(1, %d) n
                """
                        .formatted(people),
                """
                INSERT INTO ideas (submitter_id, state, title, need, placement, focus_area, content, useful_shown, loops,
                    created_at, submitted_at, version)
                SELECT md5('person' || (1 + n %% %d))::uuid, CASE WHEN n %% 50 = 0 THEN 'in_review' ELSE 'declined' END,
                    'En idé som heter ' || n, repeat('Pårørende ringer oss ofte. ', 8), 'in', 'velferd',
                    '{"forWhom":["users"],"values":["time_saved"],"more":{}}', FALSE, 0, now(), now(), 3
                FROM generate_series(1, %d) n
                """
                        .formatted(people, ideas),
                """
                INSERT INTO transitions (idea_id, from_state, to_state, command, role, person_id, details, moved_at)
                SELECT id, 'draft', 'submitted', 'submit', 'submitter', submitter_id, '{}', now() FROM ideas
                """,
                """
                INSERT INTO sessions (id, script, person_id, subject, marks, attention, asked, touched_at)
                SELECT md5('session' || id)::uuid, 'capture-idea', submitter_id, 'idea/' || id, '[]', 'ENDED', 8, now()
                FROM ideas
                """,
                """
                INSERT INTO cards (name, recipient, destination, version, stands, changed_at)
                SELECT 'session/' || md5('session' || id)::uuid || '/8', 'person/' || submitter_id,
                    '{"is":"ToPerson","person":{"value":"' || submitter_id || '"}}', 1, TRUE, now()
                FROM ideas
                """,
                """
                INSERT INTO parcels (id, recipient, destination, name, deed, version, urgency, state, attempts, due_at,
                    created_at, sent_at)
                SELECT md5('parcel' || id)::uuid, 'person/' || submitter_id,
                    '{"is":"ToPerson","person":{"value":"' || submitter_id || '"}}',
                    'session/' || md5('session' || id)::uuid || '/8', 'POST', 1, 0, 'sent', 1, now(), now(), now()
                FROM ideas
                """,
                """
                INSERT INTO events (event_key, happened_at)
                SELECT 'slack/event/T0BENCH/Old' || n, now() FROM generate_series(1, %d) n
                """
                        .formatted(ideas));
        settle();
        return this;
    }

    /** So many people in the middle of an idea. */
    Database talking(int conversations) throws SQLException {
        run("""
                INSERT INTO sessions (id, script, person_id, subject, marks, attention, asked, touched_at)
                SELECT md5('open' || n)::uuid, 'capture-idea', md5('talker' || n)::uuid, NULL,
                    '[{"is":"Answered","slot":"need","answer":{"is":"Text","text":"Pårørende ringer oss ofte"},'
                        || '"byPerson":true}]', 'FOCUSED', 1, now()
                FROM generate_series(1, %d) n
                """.formatted(conversations));
        settle();
        return this;
    }

    /** As after a quiet night: what filling it has left to do would otherwise be done while something is measured. */
    private void settle() throws SQLException {
        run("VACUUM ANALYZE", "CHECKPOINT");
    }
}

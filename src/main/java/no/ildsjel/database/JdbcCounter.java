package no.ildsjel.database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What numbers the rows of a table. */
record JdbcCounter(JdbcTemplate jdbc, String table, String column) {
    long next() {
        var next = isH2() ? nextOfH2() : nextOfPostgres();
        if (next == null) {
            throw new IllegalStateException("%s.%s is not counted".formatted(table, column));
        }
        return next;
    }

    void goOnWith(long next) {
        jdbc.execute("ALTER TABLE %s ALTER COLUMN %s RESTART WITH %d".formatted(table, column, next));
    }

    private @Nullable Long nextOfH2() {
        return jdbc.queryForObject("""
                SELECT identity_base
                FROM information_schema.columns
                WHERE table_schema = CURRENT_SCHEMA AND table_name = ? AND column_name = ?
                """, Long.class, table, column);
    }

    private @Nullable Long nextOfPostgres() {
        var sequence = jdbc.queryForObject("SELECT pg_get_serial_sequence(?, ?)", String.class, table, column);
        return jdbc.queryForObject(
                "SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM " + sequence, Long.class);
    }

    private boolean isH2() {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> "H2".equals(connection.getMetaData().getDatabaseProductName())));
    }
}

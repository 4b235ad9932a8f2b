package no.ildsjel.database;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What only H2 has to be asked for. */
class JdbcH2 {
    private final JdbcTemplate jdbc;
    private final DatabaseFile file;

    JdbcH2(JdbcTemplate jdbc, DatabaseFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** While others go on writing; all that was reported as kept by now is in it. */
    void backUpTo(Path zip) {
        flush();
        jdbc.execute("BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
    }

    void flush() {
        jdbc.execute("CHECKPOINT SYNC");
    }

    boolean hasRows() {
        return tables().stream()
                .filter(table -> !table.equals(JdbcTables.FLYWAY))
                .anyMatch(table -> !jdbc.queryForList("SELECT 1 FROM \"%s\" LIMIT 1".formatted(table))
                        .isEmpty());
    }

    /** What a first start that was cut off has left of itself. */
    void dropAll() {
        jdbc.execute("DROP ALL OBJECTS");
    }

    /**
     * Reads every row: H2 opens a damaged file gladly, counts its rows, and fails where somebody's words are asked for. What it
     * cannot see is a word that was changed, since its pages have no checksums.
     */
    void readThrough() {
        try {
            refuseMissing(tables());
            tables().forEach(this::readThrough);
        } catch (DataAccessException e) {
            if (!JdbcDatabaseAnalyzer.isDamage(e)) {
                throw e;
            }
            throw new DatabaseRefused(
                    "The database's file %s is damaged: not all that is in it can be read.".formatted(file.path()),
                    DatabaseFile.RESTORE,
                    e);
        }
    }

    /** For the next start: where H2's own list of tables is damaged, it goes on happily with those that are left. */
    void rememberTables() {
        jdbc.execute("COMMENT ON TABLE \"%s\" IS '%s'".formatted(JdbcTables.FLYWAY, String.join(" ", tables())));
    }

    private void refuseMissing(List<String> tables) {
        var missing = jdbc
                .queryForList(
                        "SELECT remarks FROM information_schema.tables WHERE table_name = ? AND remarks <> ''",
                        String.class,
                        JdbcTables.FLYWAY)
                .stream()
                .flatMap(Stream::ofNullable)
                .flatMap(remembered -> Stream.of(remembered.split(" ")))
                .filter(table -> !tables.contains(table))
                .toList();
        if (!missing.isEmpty()) {
            throw new DatabaseRefused(
                    "The database's file %s is damaged: it has lost %s.".formatted(file.path(), missing),
                    DatabaseFile.RESTORE);
        }
    }

    private void readThrough(String table) {
        var hashes = jdbc.queryForList("""
                SELECT ', MAX(ORA_HASH("' || column_name || '"))'
                FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = ?
                    AND (data_type LIKE 'CHARACTER%' OR data_type LIKE 'BINARY%')
                """, String.class, table);
        // A hash needs the whole value, also of what lies outside its row, and with it the row.
        jdbc.queryForList("SELECT COUNT(*)%s FROM \"%s\"".formatted(String.join("", hashes), table));
    }

    private List<String> tables() {
        return jdbc.queryForList("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """, String.class).stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }
}

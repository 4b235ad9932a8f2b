package no.ildsjel.database;

import java.nio.file.Path;
import java.util.List;
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

    /**
     * Reads every row: H2 opens a damaged file gladly, counts its rows, and fails where somebody's words are asked for. What it
     * cannot see is a word that was changed, since its pages have no checksums.
     */
    void readThrough() {
        try {
            tables().forEach(this::readThrough);
        } catch (DataAccessException e) {
            throw new DatabaseRefused(
                    "The database's file %s is damaged: not all that is in it can be read.".formatted(file.path()),
                    DatabaseFile.RESTORE,
                    e);
        }
    }

    private void readThrough(String table) {
        var hashes = jdbc.queryForList("""
                SELECT 'SUM(ORA_HASH("' || column_name || '"))'
                FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = ?
                """, String.class, table);
        // A hash needs the whole value, also of what lies outside its row.
        jdbc.queryForList("SELECT %s FROM \"%s\"".formatted(String.join(", ", hashes), table));
    }

    private List<String> tables() {
        return jdbc.queryForList("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """, String.class);
    }
}

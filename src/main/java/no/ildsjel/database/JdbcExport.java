package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes all rows of all tables, as they are at one moment, to one archive. */
class JdbcExport {
    private static final Logger log = LoggerFactory.getLogger(JdbcExport.class);

    // So many rows are fetched at a time.
    private static final int HANDFUL = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate moment;
    private final Flyway flyway;
    private final JsonMapper json = JsonMapper.shared();

    JdbcExport(DataSource dataSource, PlatformTransactionManager transactions, Flyway flyway) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(HANDFUL);
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.flyway = flyway;
    }

    void write(Path file) {
        if (Files.exists(file)) {
            throw new DatabaseRefused("There is a file %s already.".formatted(file), "Name another.");
        }
        var version = version();
        try {
            Durably.write(file.toAbsolutePath(), part -> writeArchive(part, version));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The export cannot be written to %s: %s".formatted(file, e),
                    "Make room on the disk, or name a file where there is some.",
                    e);
        }
    }

    private String version() {
        var info = flyway.info();
        var newest = JdbcMigrating.newest(info);
        JdbcMigrating.refuseNewer(info);
        if (info.current() == null) {
            throw new DatabaseRefused(
                    "The database is not one of Ildsjel's.", "Let ILDSJEL_DATABASE_URL name the one that is meant.");
        }
        if (info.pending().length > 0) {
            throw new DatabaseRefused(
                    "The database has version %s, and this Ildsjel has %s."
                            .formatted(info.current().getVersion(), newest),
                    "Start Ildsjel once, which brings the database up to date, stop it, and export then.");
        }
        return newest;
    }

    private void writeArchive(Path part, String version) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            var tables = moment.execute(status -> writeTables(zip));
            var head = new JdbcArchive.Head(JdbcArchive.FORMAT, version, tables);
            zip.putNextEntry(new ZipEntry(JdbcArchive.HEAD));
            zip.write(json.writeValueAsBytes(head));
            zip.closeEntry();
            log.info(
                    "Exported {} rows of {} tables, of version {}",
                    tables.stream().mapToLong(JdbcArchive.Content::rows).sum(),
                    tables.size(),
                    version);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<JdbcArchive.Content> writeTables(ZipOutputStream zip) {
        var contents = new ArrayList<JdbcArchive.Content>();
        for (var table : new JdbcTables(jdbc).inOrder()) {
            contents.add(writeTable(zip, table));
        }
        return contents;
    }

    private JdbcArchive.Content writeTable(ZipOutputStream zip, JdbcTables.Table table) {
        try {
            zip.putNextEntry(new ZipEntry(JdbcArchive.entry(table.name())));
            var sum = JdbcArchive.sum();
            // Closing it would close the archive.
            var out = new DigestOutputStream(zip, sum);
            var rows = new Rows(table, out);
            jdbc.query("SELECT %s FROM %s".formatted(String.join(", ", table.columnNames()), table.name()), rows);
            zip.closeEntry();
            return new JdbcArchive.Content(
                    table.name(), table.columnNames(), rows.count, JdbcArchive.written(sum), next(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number that the next row will have, which may be higher than any that is left. */
    private @Nullable Long next(JdbcTables.Table table) {
        return table.counter()
                .map(column -> new JdbcCounter(jdbc, table.name(), column.name()).next())
                .orElse(null);
    }

    private final class Rows implements RowCallbackHandler {
        private final JdbcTables.Table table;
        private final OutputStream out;
        private long count;

        Rows(JdbcTables.Table table, OutputStream out) {
            this.table = table;
            this.out = out;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            var values = new LinkedHashMap<String, Object>();
            for (int i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                var value = column.kind().get(row, i + 1);
                if (value != null) {
                    values.put(column.name(), column.kind().write(value));
                }
            }
            write(json.writeValueAsString(values) + "\n");
            count++;
        }

        private void write(String line) {
            try {
                out.write(line.getBytes(UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

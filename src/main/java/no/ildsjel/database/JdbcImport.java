package no.ildsjel.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database from an archive, all of it or nothing. */
class JdbcImport {
    private static final Logger log = LoggerFactory.getLogger(JdbcImport.class);

    // So many rows are handed over at a time.
    private static final int HANDFUL = 500;

    private final JdbcTemplate jdbc;
    private final JdbcTables tables;
    private final TransactionTemplate transaction;
    private final Flyway flyway;
    private final JdbcMigrating migrating;
    private final JsonMapper json = JsonMapper.shared();

    JdbcImport(DataSource dataSource, PlatformTransactionManager transactions, Flyway flyway, JdbcMigrating migrating) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.tables = new JdbcTables(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.flyway = flyway;
        this.migrating = migrating;
    }

    void read(Path file) {
        if (!Files.isReadable(file)) {
            throw new DatabaseRefused(
                    "There is no file %s to read.".formatted(file), "Name the one that was exported.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            var head = head(zip);
            refuseOtherVersion(head);
            migrating.migrate(flyway);
            fill(zip, head);
        } catch (IOException | UncheckedIOException | JacksonException | IllegalArgumentException e) {
            throw damaged(file.toString(), e);
        }
    }

    private void fill(ZipFile zip, JdbcArchive.Head head) {
        var here = tables.inOrder();
        refuseOtherTables(head, here);
        refuseUnlessEmpty(here);
        // Before the rows, since H2 would end their transaction; the numbers of an empty table are nobody's loss.
        here.forEach(table -> goOnCounting(table, content(head, table)));
        transaction.executeWithoutResult(status -> here.forEach(table -> fill(zip, table, content(head, table))));
        log.info(
                "Imported {} rows of {} tables, of version {}",
                head.tables().stream().mapToLong(JdbcArchive.Content::rows).sum(),
                here.size(),
                head.schemaVersion());
    }

    private void fill(ZipFile zip, JdbcTables.Table table, JdbcArchive.Content content) {
        try {
            insert(zip, table, content);
            for (var column : table.own()) {
                refer(zip, table, table.column(column));
            }
        } catch (DataAccessException e) {
            throw new DatabaseRefused(
                    "The database does not take the rows of %s; nothing was imported.".formatted(table.name()),
                    "Import with the version of Ildsjel that exported, into a database of its own.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(ZipFile zip, JdbcTables.Table table, JdbcArchive.Content content) throws IOException {
        var sql = "INSERT INTO %s (%s) %s VALUES (%s)"
                .formatted(
                        table.name(),
                        String.join(", ", table.columnNames()),
                        table.counter().isPresent() ? "OVERRIDING SYSTEM VALUE" : "",
                        String.join(", ", Collections.nCopies(table.columns().size(), "?")));
        var sum = JdbcArchive.sum();
        long rows = eachHandful(
                zip,
                table,
                sum,
                lines -> jdbc.batchUpdate(
                        sql, lines.stream().map(line -> values(table, line)).toList()));
        if (rows != content.rows() || !JdbcArchive.written(sum).equals(content.sha256())) {
            throw new IllegalArgumentException("%s is not as it was exported".formatted(table.name()));
        }
    }

    /** Rows that refer to others of their table can do so only when those are there. */
    private void refer(ZipFile zip, JdbcTables.Table table, JdbcTables.Column column) throws IOException {
        var sql = "UPDATE %s SET %s = ? WHERE %s"
                .formatted(
                        table.name(),
                        column.name(),
                        table.key().stream().map(name -> name + " = ?").collect(Collectors.joining(" AND ")));
        eachHandful(
                zip,
                table,
                JdbcArchive.sum(),
                lines -> jdbc.batchUpdate(
                        sql,
                        lines.stream()
                                .filter(line -> line.has(column.name()))
                                .map(line -> Stream.concat(
                                                Stream.of(value(column, line)),
                                                table.key().stream().map(name -> value(table.column(name), line)))
                                        .toArray())
                                .toList()));
    }

    private long eachHandful(
            ZipFile zip, JdbcTables.Table table, java.security.MessageDigest sum, Consumer<List<JsonNode>> work)
            throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                new DigestInputStream(zip.getInputStream(zip.getEntry(JdbcArchive.entry(table.name()))), sum),
                UTF_8))) {
            var handful = new ArrayList<JsonNode>();
            long count = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                handful.add(json.readTree(line));
                count++;
                if (handful.size() == HANDFUL) {
                    work.accept(handful);
                    handful.clear();
                }
            }
            work.accept(handful);
            return count;
        }
    }

    private static @Nullable Object[] values(JdbcTables.Table table, JsonNode line) {
        return table.columns().stream()
                .map(column -> table.own().contains(column.name()) ? null : value(column, line))
                .toArray();
    }

    private static @Nullable Object value(JdbcTables.Column column, JsonNode line) {
        var value = line.get(column.name());
        return value == null ? null : column.kind().parse(value.stringValue());
    }

    private void goOnCounting(JdbcTables.Table table, JdbcArchive.Content content) {
        var next = content.next();
        if (next != null) {
            table.counter().ifPresent(column -> new JdbcCounter(jdbc, table.name(), column.name()).goOnWith(next));
        }
    }

    private JdbcArchive.Head head(ZipFile zip) throws IOException {
        var entry = zip.getEntry(JdbcArchive.HEAD);
        if (entry == null) {
            throw new IOException("it has no head");
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readAllBytes();
            var sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new IOException("its head was changed");
            }
            return json.readValue(bytes, JdbcArchive.Head.class);
        }
    }

    private void refuseOtherVersion(JdbcArchive.Head head) {
        var newest = JdbcMigrating.newest(flyway.info());
        if (head.format() != JdbcArchive.FORMAT || !head.schemaVersion().equals(newest)) {
            throw new DatabaseRefused(
                    "The export is of version %s, and this Ildsjel has %s.".formatted(head.schemaVersion(), newest),
                    "Export and import with the same Ildsjel: start this one once on the old database, which brings it up"
                            + " to date, and export again.");
        }
    }

    private static void refuseOtherTables(JdbcArchive.Head head, List<JdbcTables.Table> here) {
        Function<String, String> columnsHere = name -> here.stream()
                .filter(table -> table.name().equals(name))
                .map(table -> new HashSet<>(table.columnNames()).toString())
                .findFirst()
                .orElse("");
        boolean isSame = head.tables().size() == here.size()
                && head.tables().stream()
                        .allMatch(content ->
                                columnsHere.apply(content.table()).equals(new HashSet<>(content.columns()).toString()));
        if (!isSame) {
            throw new IllegalArgumentException("it has other tables");
        }
    }

    private void refuseUnlessEmpty(List<JdbcTables.Table> here) {
        var filled = here.stream()
                .filter(table -> tables.count(table) > 0)
                .map(JdbcTables.Table::name)
                .toList();
        if (!filled.isEmpty()) {
            throw new DatabaseRefused(
                    "The database has rows already, in %s; nothing was imported.".formatted(String.join(", ", filled)),
                    "Let ILDSJEL_DATABASE_URL name a new one, on which Ildsjel has not been started.");
        }
    }

    private static JdbcArchive.Content content(JdbcArchive.Head head, JdbcTables.Table table) {
        return head.tables().stream()
                .filter(content -> content.table().equals(table.name()))
                .findFirst()
                .orElseThrow();
    }

    private static DatabaseRefused damaged(String file, Exception cause) {
        return new DatabaseRefused(
                "%s is no export of Ildsjel's, or was cut or damaged on the way; nothing was imported.".formatted(file),
                "Copy it again from where it was made, or export again.",
                cause);
    }
}

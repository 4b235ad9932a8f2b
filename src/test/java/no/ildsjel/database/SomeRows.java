package no.ildsjel.database;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.ildsjel.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for whatever tables there are, so that a table that is added tomorrow has some too. */
final class SomeRows {
    private static final String WORDS = "Pårørende «ringer»; 'hvem' \"kommer\"?\n\tđŋŧž 👩‍🔧 \\ {} ";

    private final JdbcTemplate jdbc;

    private SomeRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The same rows on each database; a third of what may be missing is. */
    static void fill(Place.Open database, int rows) {
        var filling = new SomeRows(database.jdbc());
        for (var table : database.tables()) {
            for (int row = 0; row < rows; row++) {
                filling.insert(table, row);
            }
        }
    }

    /** Of each table every row, in no order that a database would give by itself. */
    static Map<String, List<String>> all(Place.Open database) {
        return all(database, database.tables());
    }

    /** Only what these tables have. */
    static Map<String, List<String>> all(Place.Open database, List<JdbcTables.Table> tables) {
        var all = new TreeMap<String, List<String>>();
        tables.forEach(table -> all.put(table.name(), rows(database.jdbc(), table)));
        return all;
    }

    /** Of the tables that there are, what no later migration takes away or moves elsewhere. */
    static List<JdbcTables.Table> lasting(Place.Open database) {
        var newest = new JdbcTables(new JdbcTemplate(TestDatabase.fresh().dataSource()))
                .inOrder().stream().collect(toMap(JdbcTables.Table::name, JdbcTables.Table::columnNames));
        return database.tables().stream()
                .filter(table -> newest.containsKey(table.name()))
                .map(table -> only(requireNonNull(newest.get(table.name())), table))
                .toList();
    }

    private static JdbcTables.Table only(List<String> names, JdbcTables.Table table) {
        var columns = table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
        return new JdbcTables.Table(table.name(), columns, table.key(), table.own(), table.others());
    }

    /** What the next row of each counted table would be numbered. */
    static Map<String, Long> counters(Place.Open database) {
        return database.tables().stream()
                .filter(table -> table.counter().isPresent())
                .collect(toMap(
                        JdbcTables.Table::name,
                        table -> new JdbcCounter(
                                        database.jdbc(),
                                        table.name(),
                                        table.counter().orElseThrow().name())
                                .next()));
    }

    private static List<String> rows(JdbcTemplate jdbc, JdbcTables.Table table) {
        var sql = "SELECT %s FROM %s".formatted(String.join(", ", table.columnNames()), table.name());
        return jdbc
                .query(sql, (row, number) -> {
                    var values = new TreeMap<String, Object>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        var column = table.columns().get(i);
                        var value = column.kind().get(row, i + 1);
                        values.put(
                                column.name(),
                                value == null ? "nothing" : column.kind().write(value));
                    }
                    return values.toString();
                })
                .stream()
                .sorted()
                .toList();
    }

    private void insert(JdbcTables.Table table, int row) {
        var references = references(table.name());
        var lengths = lengths(table.name());
        var optional = optional(table.name());
        var values = new ArrayList<@Nullable Object>();
        for (var column : table.columns()) {
            boolean isMissing = optional.contains(column.name()) && row % 3 == 2;
            var reference = references.get(column.name());
            values.add(
                    isMissing || (table.own().contains(column.name()) && row == 0)
                            ? null
                            : reference == null
                                    ? value(column, row, lengths.getOrDefault(column.name(), 5_000))
                                    : referred(reference, row));
        }
        jdbc.update(
                "INSERT INTO %s (%s) %s VALUES (%s)"
                        .formatted(
                                table.name(),
                                String.join(", ", table.columnNames()),
                                table.counter().isPresent() ? "OVERRIDING SYSTEM VALUE" : "",
                                String.join(", ", Collections.nCopies(values.size(), "?"))),
                values.toArray());
        table.counter().ifPresent(column -> new JdbcCounter(jdbc, table.name(), column.name()).goOnWith(1_000 + row));
    }

    /** A row of another table, or one of the same that is there already. */
    private Object referred(String[] reference, int row) {
        var keys =
                jdbc.queryForList("SELECT %s FROM %s ORDER BY 1".formatted(reference[1], reference[0]), Object.class);
        return keys.get(row % keys.size());
    }

    private static Object value(JdbcTables.Column column, int row, int length) {
        return switch (column.kind()) {
            case WORDS -> words(column.name(), row, length);
            case BOOLEAN -> row % 2 == 0;
            case SMALLINT -> (short) (row % 7 - 3);
            case INTEGER -> Integer.MAX_VALUE - row;
            case BIGINT -> column.isCounted() ? row + 1L : Long.MIN_VALUE + row;
            case DECIMAL -> new BigDecimal("1.5").add(BigDecimal.valueOf(row));
            case DOUBLE -> 0.1 + row;
            case ID -> new UUID(column.name().hashCode(), row);
            case DATE -> LocalDate.of(2026, 2, 28).plusDays(row);
            case MOMENT ->
                Instant.parse("1969-12-31T23:59:59.999999Z")
                        .plusSeconds(row * 1_234_567L)
                        .plusNanos(row * 1_000L)
                        .atOffset(ZoneOffset.UTC);
            case BYTES -> new byte[] {0, (byte) row, -1, '\n', '"'};
        };
    }

    /** Long ones lie outside their row, at least on H2. */
    private static String words(String column, int row, int length) {
        var start = "%d %s ".formatted(row, column);
        var words = start + WORDS.repeat(row % 5 == 4 ? 100 : 1);
        return words.codePointCount(0, words.length()) <= length && words.length() <= length
                ? words
                : start.substring(0, Math.min(start.length(), length));
    }

    private Map<String, String[]> references(String table) {
        var references = jdbc.execute((ConnectionCallback<Map<String, String[]>>) connection -> {
            var found = new HashMap<String, String[]>();
            try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
                while (keys.next()) {
                    found.put(
                            keys.getString("FKCOLUMN_NAME"),
                            new String[] {keys.getString("PKTABLE_NAME"), keys.getString("PKCOLUMN_NAME")});
                }
            }
            return found;
        });
        return references == null ? Map.of() : references;
    }

    private Map<String, Integer> lengths(String table) {
        return jdbc.query("""
                        SELECT column_name, character_maximum_length
                        FROM information_schema.columns
                        WHERE table_schema = CURRENT_SCHEMA AND table_name = ? AND character_maximum_length < 5000
                        """, (row, number) -> Map.entry(row.getString(1), row.getInt(2)), table).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> optional(String table) {
        return jdbc.query("""
                SELECT column_name
                FROM information_schema.columns
                WHERE table_schema = CURRENT_SCHEMA AND table_name = ? AND is_nullable = 'YES'
                """, (row, number) -> row.getString(1), table);
    }
}

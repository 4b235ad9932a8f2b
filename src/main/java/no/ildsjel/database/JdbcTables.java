package no.ildsjel.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which tables there are, as the database itself says, so that one that is added later is carried along too. */
class JdbcTables {
    static final String FLYWAY = "flyway_schema_history";

    private final JdbcTemplate jdbc;

    JdbcTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Column(String name, JdbcKind kind, boolean isCounted) {}

    /** {@code own} are the columns that refer to another row of the same table. */
    record Table(String name, List<Column> columns, List<String> key, Set<String> own, Set<String> others) {
        Table {
            columns = List.copyOf(columns);
            key = List.copyOf(key);
            own = Set.copyOf(own);
            others = Set.copyOf(others);
        }

        List<String> columnNames() {
            return columns.stream().map(Column::name).toList();
        }

        Optional<Column> counter() {
            return columns.stream().filter(Column::isCounted).findFirst();
        }

        Column column(String name) {
            return columns.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What is referred to comes first. */
    List<Table> inOrder() {
        var left = new ArrayList<>(all());
        var ordered = new ArrayList<Table>();
        while (!left.isEmpty()) {
            var names = left.stream().map(Table::name).toList();
            var next = left.stream()
                    .filter(table -> table.others().stream().noneMatch(names::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables refer to one another in a circle: " + names);
            }
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    long count(Table table) {
        return jdbc.queryForList("SELECT COUNT(*) FROM " + table.name(), Long.class)
                .get(0);
    }

    private List<Table> all() {
        return columns().entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, List<Column>> columns() {
        return jdbc.query("""
                        SELECT c.table_name, c.column_name, c.data_type, c.is_identity
                        FROM information_schema.columns c
                        JOIN information_schema.tables t
                            ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                        WHERE c.table_schema = CURRENT_SCHEMA
                            AND t.table_type = 'BASE TABLE'
                            AND c.table_name <> ?
                        ORDER BY c.table_name, c.ordinal_position
                        """, (row, number) -> Map.entry(row.getString(1), column(row)), FLYWAY).stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private static Column column(ResultSet row) throws SQLException {
        var kind = JdbcKind.of(row.getString(3).toLowerCase(Locale.ROOT));
        return new Column(row.getString(2), kind, "YES".equals(row.getString(4)));
    }

    private Table table(String name, List<Column> columns) {
        return execute(connection -> {
            var own = new TreeSet<String>();
            var others = new TreeSet<String>();
            try (var references = connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
                while (references.next()) {
                    var to = references.getString("PKTABLE_NAME");
                    (to.equals(name) ? own : others).add(to.equals(name) ? references.getString("FKCOLUMN_NAME") : to);
                }
            }
            return new Table(name, columns, key(connection, name), own, others);
        });
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        var key = Stream.<String>builder();
        try (var columns = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (columns.next()) {
                key.add(columns.getString("COLUMN_NAME"));
            }
        }
        return key.build().toList();
    }

    private <T> T execute(ConnectionCallback<T> work) {
        var result = jdbc.execute(work);
        if (result == null) {
            throw new IllegalStateException("The database said nothing");
        }
        return result;
    }
}

package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import no.ildsjel.delivery.Packing.Held;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each recipient has of ours in front of them. */
class JdbcCards {
    private final JdbcClient jdbc;
    private final JdbcNotation notation;

    JdbcCards(JdbcClient jdbc, JdbcNotation notation) {
        this.jdbc = jdbc;
        this.notation = notation;
    }

    /** Every recipient's card of the names, locked until the commit. */
    List<Held> lock(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : jdbc.sql("""
                SELECT name, destination, version, stands, content
                FROM cards
                WHERE name IN (:names)
                ORDER BY name, recipient
                FOR UPDATE
                """)
                        .param("names", names)
                        .query((row, number) -> held(row))
                        .list();
    }

    private Held held(ResultSet row) throws SQLException {
        var known = new Known(
                row.getLong("version"), row.getBoolean("stands"), notation.readCard(row.getString("content")));
        return new Held(row.getString("name"), notation.readRecipient(row.getString("destination")), known);
    }
}

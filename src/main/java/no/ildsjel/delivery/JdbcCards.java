package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each recipient has of ours in front of them. */
class JdbcCards {
    private final JdbcClient jdbc;
    private final JdbcNotation notation;

    JdbcCards(JdbcClient jdbc, JdbcNotation notation) {
        this.jdbc = jdbc;
        this.notation = notation;
    }

    /** Every recipient's card of the name, locked until the commit. */
    List<Held> lock(String name) {
        return jdbc.sql("""
                SELECT recipient, destination, version, stands, content
                FROM cards
                WHERE name = :name
                ORDER BY recipient
                FOR UPDATE
                """)
                .param("name", name)
                .query((row, number) -> held(row))
                .list();
    }

    /** Makes room for a card that the recipient has never had; false when somebody else just did. */
    boolean add(String name, Recipient to) {
        return jdbc.sql("""
                INSERT INTO cards (name, recipient, destination, version, stands, changed_at)
                VALUES (:name, :recipient, :destination, 0, FALSE, CURRENT_TIMESTAMP)
                ON CONFLICT DO NOTHING
                """)
                        .param("name", name)
                        .param("recipient", to.toString())
                        .param("destination", notation.write(to))
                        .update()
                == 1;
    }

    void keep(String name, Recipient to, Known known) {
        jdbc.sql("""
                UPDATE cards
                SET version = :version, stands = :stands, content = :content, destination = :destination,
                    changed_at = CURRENT_TIMESTAMP
                WHERE name = :name AND recipient = :recipient
                """)
                .param("version", known.version())
                .param("stands", known.stands())
                .param("content", notation.write(known.pressable()))
                .param("destination", notation.write(to))
                .param("name", name)
                .param("recipient", to.toString())
                .update();
    }

    private Held held(ResultSet row) throws SQLException {
        var known = new Known(
                row.getLong("version"), row.getBoolean("stands"), notation.readCard(row.getString("content")));
        return new Held(notation.readRecipient(row.getString("destination")), known);
    }

    /** A recipient's card. */
    record Held(Recipient to, Known known) {
        boolean isFor(Recipient recipient) {
            return to.toString().equals(recipient.toString());
        }
    }
}

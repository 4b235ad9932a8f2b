package no.ildsjel.delivery;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.ildsjel.delivery.Packing.Held;
import no.ildsjel.delivery.Packing.Packed;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes what a transaction makes of parcels and cards, all of one kind at once. */
class JdbcPosting {
    private final NamedParameterJdbcOperations jdbc;
    private final JdbcNotation notation;

    JdbcPosting(NamedParameterJdbcOperations jdbc, JdbcNotation notation) {
        this.jdbc = jdbc;
        this.notation = notation;
    }

    /** Makes room for cards that their recipients have never had; false when somebody else just did for one. */
    boolean add(List<Held> cards) {
        return isDoneForEach(cards, this::parameters, """
                INSERT INTO cards (name, recipient, destination, version, stands, changed_at)
                VALUES (:name, :recipient, :destination, 0, FALSE, CURRENT_TIMESTAMP)
                ON CONFLICT DO NOTHING
                """);
    }

    /** Keeps the cards that are there, and makes those that come first of their name. */
    void keep(List<Held> cards) {
        // Only the first of a name can be missing: room was made for all others.
        boolean isDone = isDoneForEach(cards, this::parameters, """
                MERGE INTO cards
                USING (SELECT CAST(:name AS VARCHAR(255)) AS name, CAST(:recipient AS VARCHAR(1000)) AS recipient) AS told
                    ON cards.name = told.name AND cards.recipient = told.recipient
                WHEN MATCHED THEN UPDATE
                    SET version = :version, stands = :stands, content = :content, destination = :destination,
                        changed_at = CURRENT_TIMESTAMP
                WHEN NOT MATCHED THEN
                    INSERT (name, recipient, destination, version, stands, content, changed_at)
                    VALUES (:name, :recipient, :destination, :version, :stands, :content, CURRENT_TIMESTAMP)
                """);
        if (!isDone) {
            throw new IllegalStateException("A card was neither made nor changed");
        }
    }

    void insert(List<Packed> parcels) {
        isDoneForEach(parcels, this::parameters, """
                INSERT INTO parcels (id, recipient, destination, name, deed, version, content, urgency, state,
                    attempts, due_at, created_at)
                VALUES (:id, :recipient, :destination, :name, :deed, :version, :content, :urgency, 'due',
                    0, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)
                """);
    }

    private <T> boolean isDoneForEach(List<T> things, Function<T, SqlParameterSource> parameters, String sql) {
        if (things.isEmpty()) {
            return true;
        }
        var rows = jdbc.batchUpdate(sql, things.stream().map(parameters).toArray(SqlParameterSource[]::new));
        return Arrays.stream(rows).allMatch(count -> count == 1);
    }

    private SqlParameterSource parameters(Held card) {
        return new MapSqlParameterSource()
                .addValue("name", card.name())
                .addValue("recipient", card.to().toString())
                .addValue("destination", notation.write(card.to()))
                .addValue("version", card.known().version())
                .addValue("stands", card.known().stands())
                .addValue("content", notation.write(card.known().pressable()), Types.VARCHAR);
    }

    private SqlParameterSource parameters(Packed packed) {
        var parcel = packed.parcel();
        return new MapSqlParameterSource()
                .addValue("id", packed.id())
                .addValue("recipient", parcel.to().toString())
                .addValue("destination", notation.write(parcel.to()))
                .addValue("name", parcel.name())
                .addValue("deed", parcel.deed().name())
                .addValue("version", packed.version())
                .addValue("content", notation.write(parcel.card()), Types.VARCHAR)
                .addValue("urgency", JdbcOutbox.rank(parcel.urgency()));
    }
}

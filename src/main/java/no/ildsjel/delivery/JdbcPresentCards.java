package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Packing.Packed;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the parcels what has become of a message: the newest one before the card was posted anew. */
class JdbcPresentCards implements PresentCards {
    private final JdbcClient jdbc;
    private final JdbcNotation notation;
    private final JdbcOutbox outbox;
    private final Writing writing;

    JdbcPresentCards(JdbcClient jdbc, JdbcNotation notation, JdbcOutbox outbox, Writing writing) {
        this.jdbc = jdbc;
        this.notation = notation;
        this.outbox = outbox;
        this.writing = writing;
    }

    @Override
    public Optional<Present> of(PersonId reader, String name, long version) {
        var to = new ToPerson(reader);
        outbox.flush();
        return justWritten(to, name, version)
                .or(() -> newest(to, name, version))
                .filter(shown -> shown.deed() != Deed.REMOVE)
                .flatMap(shown -> present(name, shown));
    }

    private Optional<Present> present(String name, Shown shown) {
        return Optional.ofNullable(shown.card())
                .map(card -> language -> writing.write(name, shown.version(), card, language));
    }

    /** The press most often changes the very card, in the very version, that was pressed. */
    private Optional<Shown> justWritten(ToPerson reader, String name, long version) {
        var written = outbox.written(name, reader);
        boolean isOfThatMessage = !written.isEmpty() && isNext(written.get(0), version);
        return isOfThatMessage
                ? written.stream()
                        .takeWhile(packed -> packed.parcel().deed() != Deed.POST)
                        .reduce((earlier, later) -> later)
                        .map(Shown::of)
                : Optional.empty();
    }

    private static boolean isNext(Packed packed, long version) {
        return packed.version() == (packed.parcel().deed() == Deed.REPLACE ? version + 1 : version);
    }

    @Override
    public boolean wasSent(String name, long version) {
        return jdbc.sql("SELECT COUNT(*) FROM cards WHERE name = :name AND version >= :version")
                        .param("name", name)
                        .param("version", version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A parcel knows where it was sent until it is swept away; from then on the card does. */
    @Override
    public Optional<String> standingIn(PersonId reader, String message, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return jdbc
                .sql("""
                        SELECT name, standing FROM parcels
                        WHERE name IN (:names) AND recipient = :recipient AND state = 'sent'
                        UNION ALL
                        SELECT name, standing FROM cards
                        WHERE name IN (:names) AND recipient = :recipient
                        """)
                .param("names", names)
                .param("recipient", new ToPerson(reader).toString())
                .query((row, number) ->
                        new StandingCard(row.getString("name"), notation.readStanding(row.getString("standing"))))
                .list()
                .stream()
                .filter(card -> card.isIn(message))
                .map(StandingCard::name)
                .findFirst();
    }

    /** A parcel that was sent has lost its words, but the card keeps them while there is something to press. */
    private Optional<Shown> newest(ToPerson reader, String name, long version) {
        return jdbc.sql("""
                SELECT parcel.deed, parcel.version, COALESCE(parcel.content, card.content) AS content
                FROM parcels parcel
                LEFT JOIN cards card ON card.name = parcel.name AND card.recipient = parcel.recipient
                    AND card.version = parcel.version
                WHERE parcel.name = :name AND parcel.recipient = :recipient AND parcel.version >= :version
                  AND parcel.state <> 'dropped' AND NOT EXISTS (
                    SELECT 1
                    FROM parcels anew
                    WHERE anew.name = parcel.name AND anew.recipient = parcel.recipient
                      AND anew.deed = 'POST' AND anew.version > :version AND anew.seq <= parcel.seq)
                ORDER BY parcel.seq DESC
                LIMIT 1
                """)
                .param("name", name)
                .param("recipient", reader.toString())
                .param("version", version)
                .query(this::shown)
                .optional();
    }

    private Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                Deed.valueOf(row.getString("deed")),
                row.getLong("version"),
                notation.readCard(row.getString("content")));
    }

    private record StandingCard(String name, @Nullable Standing standing) {
        boolean isIn(String message) {
            return standing != null
                    && message.equals(
                            standing.channel() + "/" + standing.place().conversation() + "/"
                                    + standing.place().message());
        }
    }

    private record Shown(Deed deed, long version, @Nullable Card card) {
        static Shown of(Packed packed) {
            return new Shown(
                    packed.parcel().deed(), packed.version(), packed.parcel().card());
        }
    }
}

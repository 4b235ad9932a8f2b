package no.ildsjel.delivery;

import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends on what waits for, or stands with, a person who turned out to be another. */
class JdbcForwarding {
    private final JdbcClient jdbc;
    private final JdbcNotation notation;

    JdbcForwarding(JdbcClient jdbc, JdbcNotation notation) {
        this.jdbc = jdbc;
        this.notation = notation;
    }

    void forward(PersonId from, PersonId into) {
        forward(new ToPerson(from), new ToPerson(into));
        forward(new ToHome(from), new ToHome(into));
    }

    private void forward(Recipient from, Recipient into) {
        forwardParcels(from, into);
        forwardCards(from, into);
    }

    private void forwardParcels(Recipient from, Recipient into) {
        jdbc.sql("""
                UPDATE parcels
                SET recipient = :into, destination = :destination
                WHERE recipient = :from AND state IN ('due', 'sending')
                """)
                .param("into", into.toString())
                .param("destination", notation.write(into))
                .param("from", from.toString())
                .update();
    }

    /** Where both have a card of the name, each keeps their own: there is room for one. */
    private void forwardCards(Recipient from, Recipient into) {
        jdbc.sql("""
                UPDATE cards
                SET recipient = :into, destination = :destination
                WHERE recipient = :from AND name NOT IN (SELECT name FROM cards WHERE recipient = :into)
                """)
                .param("into", into.toString())
                .param("destination", notation.write(into))
                .param("from", from.toString())
                .update();
    }
}

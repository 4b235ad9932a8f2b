package no.ildsjel.delivery;

import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends on what waits for, or stands with, somebody or something that turned out to be another. */
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
        rename(new ToPerson(into), from, into);
        rename(new ToHome(into), from, into);
    }

    /** Cards are named after their reader, and who changes one calls it by the name that it would have now. */
    private void rename(Recipient reader, PersonId from, PersonId into) {
        rename(reader, from, into, """
                UPDATE parcels
                SET name = REPLACE(name, :from, :into)
                WHERE recipient = :reader AND name LIKE :named
                """);
        rename(reader, from, into, """
                UPDATE cards
                SET name = REPLACE(name, :from, :into)
                WHERE recipient = :reader AND name LIKE :named
                  AND REPLACE(name, :from, :into) NOT IN (SELECT name FROM cards WHERE recipient = :reader)
                """);
    }

    private void rename(Recipient reader, PersonId from, PersonId into, String statement) {
        jdbc.sql(statement)
                .param("from", from.toString())
                .param("into", into.toString())
                .param("reader", reader.toString())
                .param("named", "%" + from + "%")
                .update();
    }

    private void forward(Recipient from, Recipient into) {
        // Those that were sent as well: they tell what a message shows by now.
        change(from, into, """
                UPDATE parcels
                SET recipient = :into, destination = :destination
                WHERE recipient = :from
                """);
        // Where both have a card of the name, each keeps their own: there is room for one.
        change(from, into, """
                UPDATE cards
                SET recipient = :into, destination = :destination
                WHERE recipient = :from AND name NOT IN (SELECT name FROM cards WHERE recipient = :into)
                """);
    }

    /** What waits for a room that was nowhere waits for it there. */
    void place(ToRoom nowhere, ToRoomOn there) {
        // What somebody is at in this very moment finds no place, and must not be marked so afterwards.
        change(nowhere, there, """
                UPDATE parcels
                SET recipient = :into, destination = :destination, state = 'unreachable'
                WHERE recipient = :from AND state IN ('due', 'queued', 'waiting', 'sending', 'unreachable')
                """);
        change(nowhere, there, """
                UPDATE cards
                SET recipient = :into, destination = :destination
                WHERE recipient = :from AND standing IS NULL
                  AND name NOT IN (SELECT name FROM cards WHERE recipient = :into)
                  AND name NOT IN (SELECT name FROM parcels WHERE recipient = :from AND standing <> '')
                """);
    }

    private void change(Recipient from, Recipient into, String statement) {
        jdbc.sql(statement)
                .param("into", into.toString())
                .param("destination", notation.write(into))
                .param("from", from.toString())
                .update();
    }
}

package no.ildsjel.delivery;

import java.util.UUID;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import no.ildsjel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes due again what could not be reached; the order of what a recipient gets stays as it was. */
class JdbcDoors implements Doors {
    private final JdbcClient jdbc;
    private final JdbcForwarding forwarding;

    JdbcDoors(JdbcClient jdbc, JdbcForwarding forwarding) {
        this.jdbc = jdbc;
        this.forwarding = forwarding;
    }

    @Override
    public void opened(String channel) {
        open("room/%/" + channel);
        open("place/" + channel + "/%");
        openToWhomWeLookFor();
    }

    /** Through a room colleagues may be found; what an account did not let in waits for that account. */
    private void openToWhomWeLookFor() {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due', due_at = CURRENT_TIMESTAMP, reopened_at = CURRENT_TIMESTAMP
                WHERE state = 'unreachable' AND recipient LIKE 'person/%' AND reason LIKE :byEmail
                """).param("byEmail", Dispatcher.BY_EMAIL + "%").update();
    }

    void opened(PersonId person) {
        open(new ToPerson(person).toString());
        open(new ToHome(person).toString());
    }

    /** The room has a place there, for the first time or another than before; tells how many messages waited for it. */
    int opened(String purpose, String channel) {
        var room = new ToRoomOn(purpose, channel);
        forwarding.place(new ToRoom(purpose), room);
        int waiting = jdbc.sql("""
                SELECT COUNT(*)
                FROM parcels
                WHERE recipient = :recipient AND state = 'unreachable' AND deed = 'POST'
                """)
                .param("recipient", room.toString())
                .query(Integer.class)
                .single();
        open(room.toString());
        return waiting;
    }

    /** After a restart the file may name another place, and another channel may be connected. */
    void triedOnceMore() {
        open("%");
    }

    /** What waited behind this parcel, of the same card. */
    void goOnBehind(UUID parcel) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due', due_at = CURRENT_TIMESTAMP, reopened_at = CURRENT_TIMESTAMP
                WHERE state = 'unreachable' AND is_behind
                  AND name = (SELECT name FROM parcels WHERE id = :id)
                  AND recipient = (SELECT recipient FROM parcels WHERE id = :id)
                """).param("id", parcel).update();
    }

    private void open(String recipients) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due', due_at = CURRENT_TIMESTAMP, reopened_at = CURRENT_TIMESTAMP
                WHERE state = 'unreachable' AND recipient LIKE :recipients
                """).param("recipients", recipients).update();
    }
}

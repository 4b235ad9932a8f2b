package no.ildsjel.delivery;

import java.util.Map;
import no.ildsjel.people.PersonId;

/** Where a room of the organisation is on each channel, as somebody chose in the room itself. */
public interface RoomPlaces {
    /** The channel's id of the room, by channel. */
    Map<String, String> of(String purpose);

    /** From now on the room is there on this channel; tells how many messages waited for it and are due now. */
    int choose(String purpose, String channel, String place, PersonId by);
}

package no.ildsjel.recognition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;

/**
 * What a communicator told of an idea, as it stands in a room.
 *
 * @param room the purpose of the room
 * @param named who is named in the words
 */
record Story(
        UUID id,
        IdeaId idea,
        String room,
        PersonId communicator,
        String words,
        List<PersonId> named,
        Instant postedAt) {
    Story {
        named = List.copyOf(named);
    }

    /** Our name of the card that it stands on. */
    String card() {
        return "story/" + id;
    }
}

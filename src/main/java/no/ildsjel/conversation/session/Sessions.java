package no.ildsjel.conversation.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.PersonId;

/** Every session that is open, and that it once was. */
public interface Sessions {
    Optional<Session> find(UUID id);

    /** The person's open sessions, the one touched last first. */
    List<Session> openOf(PersonId person);

    /** Whether the person ever had one. */
    boolean isKnown(PersonId person);

    /** Keeps it as it is now; of an ended one only the frame is kept, without anybody's words. */
    void save(Session session);

    /** Two people turned out to be one; a conversation that the second is in the middle of keeps the focus. */
    void handOver(PersonId from, PersonId into);
}

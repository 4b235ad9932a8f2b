package no.ildsjel.conversation.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Every session that is open, and that it once was. */
public interface Sessions {
    Optional<Session> find(UUID id);

    /** The person's open sessions, the one touched last first. */
    List<Session> openOf(PersonId person);

    /** The ended session of the person in which something was sent that they had said in this message. */
    Optional<Session> sentWith(PersonId person, String message);

    /** Whether the person ever had one. */
    boolean isKnown(PersonId person);

    /** Keeps it as it is now; of an ended one only the frame is kept, without anybody's words. */
    void save(Session session);

    /** People who left something that is due now, in the order of their ids: so many of those after this one. */
    List<PersonId> peopleWith(Due due, @Nullable PersonId after, int most);

    /** What the person was told of an open session that they have not touched since; none where they were told nothing. */
    Reminder reminderOf(UUID id);

    /** Remembers it until the session is touched. */
    void remind(UUID id, Reminder reminder);

    /** Two people turned out to be one; a conversation that the second is in the middle of keeps the focus. */
    void handOver(PersonId from, PersonId into);

    /**
     * What somebody was told of something that they left.
     *
     * @param nudges how often
     * @param keptUntil until which day we said that it is kept; null where no day was named
     */
    record Reminder(int nudges, @Nullable LocalDate keptUntil) {
        public static final Reminder NONE = new Reminder(0, null);
    }

    /**
     * When what was left is due.
     *
     * @param drafts the scripts whose sessions are drafts
     * @param nudged before when a draft was touched of which the person should have been told once, twice and so on
     * @param left before when anything was touched that is not kept any longer, unless a later day was named
     * @param today the day on which what was kept until then goes
     */
    record Due(List<String> drafts, List<Instant> nudged, Instant left, LocalDate today) {
        public Due {
            drafts = List.copyOf(drafts);
            nudged = List.copyOf(nudged);
        }
    }
}

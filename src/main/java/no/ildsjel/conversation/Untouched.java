package no.ildsjel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What people began and have not touched for a while: for whoever reminds them, and clears up in the end. */
public interface Untouched {
    /** People who left something that is due, in the order of their ids: so many of those after this one. */
    List<PersonId> people(Due due, @Nullable PersonId after, int most);

    /** The person's drafts, those touched longest ago first. */
    List<Draft> drafts(Person person);

    /** Remembers what they were told, until they touch the draft. */
    void told(Draft draft, int nudges, @Nullable LocalDate keptUntil);

    /** The draft goes, as if the person had deleted it. */
    void drop(Person person, Draft draft);

    /** Ends what is no draft, or has no words, and was touched before that. */
    void clear(Person person, Instant before);

    /**
     * A draft.
     *
     * @param stop the deed that asks whether to keep or delete it
     * @param nudges how often the person was told of it since they touched it
     * @param keptUntil the day on which we said that it goes; null where none was named
     */
    record Draft(
            OpenDrafts.OpenDraft open,
            String stop,
            Instant touchedAt,
            int nudges,
            @Nullable LocalDate keptUntil) {}

    /**
     * When what was left is due.
     *
     * @param nudged before when a draft was touched of which the person should have been told once, twice and so on
     * @param left before when anything was touched that is kept no longer, unless a day was named
     */
    record Due(List<Instant> nudged, Instant left, LocalDate today) {
        public Due {
            nudged = List.copyOf(nudged);
        }
    }
}

package no.ildsjel.progress;

import java.util.Locale;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;

/**
 * Somebody in the line is asked to take an idea over; at most one at a time for each idea.
 *
 * @param unit where it is put to use
 * @param upkeep how it is kept going
 */
record Handover(IdeaId idea, PersonId lineOwner, String unit, String upkeep, PersonId askedBy) {
    /** How it ended. */
    enum End {
        YES,
        NO,
        /** The submitter asked anew. */
        SUPERSEDED,
        /** The idea went another way. */
        LAPSED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

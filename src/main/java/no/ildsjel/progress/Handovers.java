package no.ildsjel.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;
import no.ildsjel.progress.Handover.End;
import org.jspecify.annotations.Nullable;

/** Who was asked to take over what, and what they said. */
interface Handovers {
    void ask(Handover handover, Instant at);

    /** The one that waits for an answer. */
    Optional<Handover> openOf(IdeaId idea);

    /** Those of these ideas that wait for an answer. */
    Map<IdeaId, Handover> openOf(Collection<IdeaId> ideas);

    boolean wasAsked(IdeaId idea, PersonId lineOwner);

    /** Ends the one that waits for an answer. */
    void end(IdeaId idea, End how, @Nullable String reason, Instant at);

    /** What was the first person's is the second's from now on. */
    void handOver(PersonId from, PersonId into);
}

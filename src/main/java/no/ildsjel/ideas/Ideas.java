package no.ildsjel.ideas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.people.PersonId;

/** Every idea, with its history. */
public interface Ideas {
    /** Begins an idea, which keeps its number for life. */
    Idea draft(PersonId submitter, Instant at);

    Optional<Idea> find(IdeaId id);

    /** As {@link #find}; and nobody else moves the idea until this transaction ends. */
    Optional<Idea> hold(IdeaId id);

    /**
     * Keeps the idea as it is now together with the entry in its history: there is no way to keep one alone.
     *
     * @throws StaleIdea when it was moved since it was found
     */
    void save(IdeaMoved moved);

    /** Deletes a draft; what was ever sent stays. Returns whether it was a draft. */
    boolean drop(IdeaId id);

    /** Drafts too; the newest first. */
    List<Idea> ofSubmitter(PersonId submitter);

    /** How many ideas the person has sent, whatever became of them. */
    int submittedBy(PersonId submitter);

    /** The oldest first. */
    List<Idea> inState(State state, State... more);

    /** All that was done to the idea, in order. */
    List<Transition> history(IdeaId id);

    /** The last thing that was done to each of them. */
    Map<IdeaId, Transition> lastMoves(Collection<IdeaId> ids);

    /** What was the first person's is the second's from now on. */
    void handOver(PersonId from, PersonId into);
}

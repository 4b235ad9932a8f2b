package no.ildsjel.ideas;

import java.time.Instant;
import java.util.Optional;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's idea, at one point of its life.
 *
 * @param content null until it is sent: a draft's words are its open conversation
 * @param usefulShown whether a test worked
 * @param loops how often the work went back to an earlier phase
 * @param submittedAt null until it is sent
 * @param version counts the moves, so that no two are made from the same point
 */
public record Idea(
        IdeaId id,
        PersonId submitter,
        State state,
        @Nullable Content content,
        boolean usefulShown,
        int loops,
        Instant createdAt,
        @Nullable Instant submittedAt,
        int version) {
    static Idea draft(IdeaId id, PersonId submitter, Instant at) {
        return new Idea(id, submitter, State.DRAFT, null, false, 0, at, null, 0);
    }

    /** Where it is on the way from nytt to nyttiggjort; empty where that does not apply. */
    public Optional<Stage> stage() {
        return Stage.of(state, usefulShown);
    }

    /**
     * The words of an idea that was sent.
     *
     * @throws IllegalStateException for a draft
     */
    public Content words() {
        if (content == null) {
            throw new IllegalStateException("The draft " + id + " has no words here yet");
        }
        return content;
    }

    public boolean isOf(PersonId person) {
        return submitter.equals(person);
    }

    /** Whether the life-cycle would let them, given the words that may be needed. */
    public boolean allows(Command command, By by) {
        var rule = Lifecycle.rule(command);
        return Lifecycle.whoMayNot(this, rule, by).isEmpty() && rule.from().contains(state);
    }

    /** Moves on, or says why not. */
    public Outcome apply(Move move, Instant at) {
        var refusal = Lifecycle.refusal(this, move);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var rule = Lifecycle.rule(move.command());
        return new IdeaMoved(moved(rule, at), new Transition(state, rule.to(), move, at));
    }

    Idea saying(Content words) {
        return new Idea(id, submitter, state, words, usefulShown, loops, createdAt, submittedAt, version);
    }

    private Idea moved(Rule rule, Instant at) {
        return new Idea(
                id,
                submitter,
                rule.to(),
                content,
                usefulShown || rule.showsUse(),
                rule.loops() ? loops + 1 : loops,
                createdAt,
                submittedAt == null ? at : submittedAt,
                version + 1);
    }
}

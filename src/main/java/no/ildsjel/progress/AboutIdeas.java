package no.ildsjel.progress;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;

/** Finds the idea that a conversation is about; a button may claim anything. */
record AboutIdeas(Ideas ideas) {
    static final String MOVED_ON = "moved-on";
    static final String NOT_YOURS = "not-yours";

    Optional<Idea> find(Situation situation) {
        return find(situation, ideas::find);
    }

    /** As {@link #find}; nobody else moves it until this transaction ends. */
    Idea hold(Situation situation) {
        return find(situation, ideas::hold)
                .orElseThrow(() -> new IllegalStateException("There is no idea " + situation.subject()));
    }

    /** Nothing to be done any more: what is said is where the idea is now. */
    static Outcome movedOn(Idea idea) {
        return Outcome.of(MOVED_ON, Map.of("state", Words.state(idea)));
    }

    private static Optional<Idea> find(Situation situation, Function<IdeaId, Optional<Idea>> ideas) {
        return Optional.ofNullable(situation.subject())
                .filter(subject -> subject.kind().equals("idea") && subject.id().matches("\\d{1,18}"))
                .flatMap(subject -> ideas.apply(IdeaId.of(subject.id())));
    }
}

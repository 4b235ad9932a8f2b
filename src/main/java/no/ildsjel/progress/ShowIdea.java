package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Puts the card of somebody's own idea before them again: what was said last, and what they can do. */
record ShowIdea(AboutIdeas ideas, TellingSubmitters telling) implements Action {
    @Override
    public String name() {
        return "show-idea";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("shown", Set.of(), AboutIdeas.NOT_YOURS, Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        var own = ideas.find(situation)
                .filter(idea -> idea.isOf(situation.person().id()))
                .filter(idea -> idea.content() != null);
        own.ifPresent(telling::tellAgain);
        return Outcome.of(own.isPresent() ? "shown" : AboutIdeas.NOT_YOURS);
    }
}

package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Whether this person's idea can go this way now: the first step of each conversation. */
record MaySubmitter(Way way, AboutIdeas ideas) implements Action {
    static final String OPEN = "open";

    @Override
    public String name() {
        return "may-" + way.script();
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of(OPEN, Set.of(), AboutIdeas.NOT_YOURS, Set.of(), AboutIdeas.MOVED_ON, Set.of("state"));
    }

    @Override
    public Outcome perform(Situation situation) {
        return ideas.find(situation)
                .filter(idea -> idea.isOf(situation.person().id()))
                .map(idea -> way.isOpen(idea) ? Outcome.of(OPEN) : AboutIdeas.movedOn(idea))
                .orElse(Outcome.of(AboutIdeas.NOT_YOURS));
    }
}

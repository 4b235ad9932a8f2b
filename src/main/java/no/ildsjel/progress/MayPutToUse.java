package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** Whether the idea can be put to use now, and whether there is anybody to ask, or who was asked already. */
record MayPutToUse(AboutIdeas ideas, LineOwners owners, Handovers handovers) implements Action {
    @Override
    public String name() {
        return may().name();
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of(
                MaySubmitter.OPEN,
                Set.of(),
                "asked",
                Set.of("who"),
                "nobody-to-ask",
                Set.of(),
                AboutIdeas.NOT_YOURS,
                Set.of(),
                AboutIdeas.MOVED_ON,
                Set.of("state"));
    }

    @Override
    public Outcome perform(Situation situation) {
        var outcome = may().perform(situation);
        if (!outcome.name().equals(MaySubmitter.OPEN)) {
            return outcome;
        }
        if (owners.offered(situation).isEmpty()) {
            return Outcome.of("nobody-to-ask");
        }
        return ideas.find(situation)
                .flatMap(idea -> handovers.openOf(idea.id()))
                .map(open -> Outcome.of("asked", Map.of("who", new Argument.Name(open.lineOwner()))))
                .orElse(outcome);
    }

    private MaySubmitter may() {
        return new MaySubmitter(Way.PUT_TO_USE, ideas);
    }
}

package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Whether the question is this person's to answer. */
record CheckConsent(Asked asked) implements Action {
    @Override
    public String name() {
        return "check-consent";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), "not-yours", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        return asked.find(situation.subjectId(), situation.person().id())
                .map(theirs -> Outcome.of("open"))
                .orElse(Outcome.of("not-yours"));
    }
}

package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Whether the question is this person's, and still worth answering. */
record CheckConsent(Asked asked) implements Action {
    @Override
    public String name() {
        return "check-consent";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), "not-yours", Set.of(), "withdrawn", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        return asked.find(situation.subjectId(), situation.person().id())
                .map(recognition -> recognition.fate() == Fate.WITHDRAWN ? "withdrawn" : "open")
                .map(Outcome::of)
                .orElse(Outcome.of("not-yours"));
    }
}

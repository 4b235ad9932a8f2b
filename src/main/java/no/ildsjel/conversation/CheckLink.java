package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;

/** Whether this person made the code, and may still say whether the other one is them. */
record CheckLink(Linking linking) implements Action {
    @Override
    public String name() {
        return "check-link";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), "over", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        return Outcome.of(linking.find(situation).isPresent() ? "open" : "over");
    }
}

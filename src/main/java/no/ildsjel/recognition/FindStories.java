package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Whether the person may tell a story, and there is one to tell. */
record FindStories(Communicators communicators, Storytelling storytelling) implements Action {
    @Override
    public String name() {
        return "find-stories";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("found", Set.of(), "nothing-to-tell", Set.of(), "not-communicator", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        if (!communicators.include(situation.person().id())) {
            return Outcome.of("not-communicator");
        }
        return Outcome.of(storytelling.tellable().isEmpty() ? "nothing-to-tell" : "found");
    }
}

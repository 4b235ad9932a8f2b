package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.people.Joining;
import no.ildsjel.phrasebook.Argument;

/** Passes the question on to the one whose code was typed: nothing is joined before they have said yes too. */
record AskCodeOwner(Linking linking) implements Action {
    @Override
    public String name() {
        return "ask-code-owner";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("asked", Set.of("minutes"), "expired", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        return linking.ask(situation.person().id())
                ? Outcome.of("asked", Map.of("minutes", new Argument.Count(Joining.VALIDITY.toMinutes())))
                : Outcome.of("expired");
    }
}

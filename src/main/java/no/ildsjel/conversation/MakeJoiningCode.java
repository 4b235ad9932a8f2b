package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.people.Joining;
import no.ildsjel.phrasebook.Argument;

/** Gives somebody a code to type on the other channel. */
record MakeJoiningCode(Joining joining) implements Action {
    @Override
    public String name() {
        return "make-joining-code";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("made", Set.of("code", "minutes"));
    }

    @Override
    public Outcome perform(Situation situation) {
        var code = joining.newCode(situation.person().id());
        var minutes = new Argument.Count(Joining.VALIDITY.toMinutes());
        return Outcome.of("made", Map.of("code", Argument.text(code), "minutes", minutes));
    }
}

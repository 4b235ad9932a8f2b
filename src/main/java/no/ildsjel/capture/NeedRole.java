package no.ildsjel.capture;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** What the first words are: the need, or the solution once the need behind it was told. */
record NeedRole() implements Facts {
    private static final String NAME = "need-role";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        boolean solution = situation.answers().text("need-behind").isPresent();
        return Map.of(NAME, Argument.text(solution ? "solution" : "need"));
    }
}

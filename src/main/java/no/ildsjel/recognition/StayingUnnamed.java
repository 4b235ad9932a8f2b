package no.ildsjel.recognition;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** Whether "without name" is worth offering to the person. */
record StayingUnnamed(Units units) implements Facts {
    private static final String NAME = "may-stay-unnamed";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return units.hides(situation.person().id()) ? Map.of(NAME, Argument.text("yes")) : Map.of();
    }
}

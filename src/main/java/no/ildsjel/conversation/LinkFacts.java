package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;
import no.ildsjel.phrasebook.Argument;

/** Who has typed somebody's code; told to the one who made it and nobody else. */
record LinkFacts(Linking linking) implements Facts {
    private static final String TYPIST = "typist";

    @Override
    public Set<String> names() {
        return Set.of(TYPIST);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return Map.of(TYPIST, linking.find(situation).map(Linking::typist).orElse(Argument.phrase("common.somebody")));
    }
}

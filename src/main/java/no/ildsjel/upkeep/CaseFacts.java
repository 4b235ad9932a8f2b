package no.ildsjel.upkeep;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** What the case is about that an operator is asked about; that they may know, the conversation asks first. */
record CaseFacts(Cases cases, Wording wording) implements Facts {
    private static final String THING = "thing";

    @Override
    public Set<String> names() {
        return Set.of(THING);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return Optional.ofNullable(situation.subject())
                .flatMap(Ref::of)
                .flatMap(cases::find)
                .<Map<String, Argument>>map(found -> Map.of(THING, wording.thing(found.place())))
                .orElse(Map.of());
    }
}

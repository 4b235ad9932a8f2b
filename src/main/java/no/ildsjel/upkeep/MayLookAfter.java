package no.ildsjel.upkeep;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Lets only operators on, and only to what is still there. */
record MayLookAfter(Operators operators, Cases cases, Standings standings) implements Action {
    @Override
    public String name() {
        return "may-look-after";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), "not-allowed", Set.of(), Standings.OVER, Standings.WORDS);
    }

    @Override
    public Outcome perform(Situation situation) {
        if (!operators.includes(situation.person())) {
            return Outcome.of("not-allowed");
        }
        return Optional.ofNullable(situation.subject())
                .flatMap(Ref::of)
                .flatMap(cases::find)
                .map(found -> Outcome.of("open"))
                .orElseGet(() -> standings.over(situation.subject()));
    }
}

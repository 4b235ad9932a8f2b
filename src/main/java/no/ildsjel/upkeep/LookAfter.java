package no.ildsjel.upkeep;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Sends or hears again what the operator chose, or drops it, unless another was first. */
record LookAfter(Operators operators, LookingAfter looking, Standings standings) implements Action {
    @Override
    public String name() {
        return "look-after";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("done", Set.of(), Standings.OVER, Standings.WORDS);
    }

    @Override
    public Set<String> needs() {
        return Set.of(MessageCard.CHOICE);
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person();
        var deed = situation.answers().choice(MessageCard.CHOICE).flatMap(Deed::of);
        boolean isDone = operators.includes(person)
                && Optional.ofNullable(situation.subject())
                        .flatMap(Ref::of)
                        .flatMap(ref -> deed.map(chosen -> looking.perform(chosen, ref, person.id())))
                        .orElse(false);
        return isDone ? Outcome.of("done") : standings.over(situation.subject());
    }
}

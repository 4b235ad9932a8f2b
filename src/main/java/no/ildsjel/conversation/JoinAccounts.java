package no.ildsjel.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.people.Joining;
import no.ildsjel.people.Joining.Result;

/** Makes the one who speaks one with the one whose code they typed; from then on they may be that other person. */
record JoinAccounts(Joining joining) implements Action {
    @Override
    public String name() {
        return "join-accounts";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Arrays.stream(Result.values()).collect(Collectors.toMap(JoinAccounts::outcome, result -> Set.of()));
    }

    @Override
    public Outcome perform(Situation situation) {
        return Outcome.of(outcome(joining.join(situation.person().id())));
    }

    private static String outcome(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

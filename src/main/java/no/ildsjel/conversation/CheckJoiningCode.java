package no.ildsjel.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.people.Joining;
import no.ildsjel.people.Joining.Taking;

/** Looks up the code that somebody typed; nothing else happens before they have seen whose it is. */
record CheckJoiningCode(Joining joining) implements Action {
    @Override
    public String name() {
        return "check-joining-code";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Arrays.stream(Taking.values()).collect(Collectors.toMap(CheckJoiningCode::outcome, taking -> Set.of()));
    }

    @Override
    public Set<String> needs() {
        return Set.of("code");
    }

    @Override
    public Outcome perform(Situation situation) {
        var typed = situation.answers().text("code").orElse("");
        return Outcome.of(outcome(joining.take(situation.person().id(), typed)));
    }

    private static String outcome(Taking taking) {
        return taking.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

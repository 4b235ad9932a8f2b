package no.ildsjel.upkeep;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.Standing;
import no.ildsjel.conversation.Subject;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** What has become of a case, for an operator who comes after another, or asks for what cannot be done. */
record Standings(Operators operators, Cases cases, Logbook logbook, Wording wording) implements Standing {
    static final String OVER = "over";
    static final Set<String> WORDS = Set.of("what");

    @Override
    public String about() {
        return Ref.SUBJECT;
    }

    @Override
    public Argument.Phrase now(Subject subject, Person reader) {
        return operators.includes(reader) ? standing(subject) : Argument.phrase("common.error.over");
    }

    Outcome over(@Nullable Subject subject) {
        return Outcome.of(OVER, Map.of("what", standing(subject)));
    }

    private Argument.Phrase standing(@Nullable Subject subject) {
        var ref = Optional.ofNullable(subject).flatMap(Ref::of);
        if (ref.flatMap(cases::find).isPresent()) {
            return Wording.phrase("stuck");
        }
        return ref.map(Ref::thing).flatMap(logbook::last).map(wording::done).orElse(Wording.phrase("gone"));
    }
}

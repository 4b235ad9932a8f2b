package no.ildsjel.review;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.phrasebook.Argument;

/** The outcome of what somebody may not do, or may do no longer: {@code why} is a whole sentence. */
final class Refused {
    static final String NAME = "refused";
    static final Set<String> WORDS = Set.of("why");

    private Refused() {}

    static Outcome because(Argument.Phrase why) {
        return Outcome.of(NAME, Map.of("why", why));
    }
}

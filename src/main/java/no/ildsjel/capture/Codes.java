package no.ildsjel.capture;

import java.util.List;
import java.util.function.Supplier;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** Codes that the organisation chose to use, each with its sentence. */
record Codes(String name, String prefix, Supplier<List<String>> codes) implements Options {
    @Override
    public List<Option> offered(Situation situation) {
        return codes.get().stream()
                .map(code -> new Option(code, Argument.phrase(prefix + code)))
                .toList();
    }

    /** Every code has its sentence, whether the organisation uses it or has stopped. */
    @Override
    public Argument chosen(String code, Situation situation) {
        return Argument.phrase(prefix + code);
    }
}

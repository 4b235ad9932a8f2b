package no.ildsjel.capture;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/**
 * Codes that the organisation chose to use, each with its sentence and the other words that people have for it.
 *
 * @param kind what they are codes of, as the sentences have it
 * @param words finds the words listed under a key
 */
record Codes(String name, String kind, Supplier<List<String>> codes, Function<String, Set<String>> words)
        implements Options {
    @Override
    public List<Option> offered(Situation situation) {
        return codes.get().stream()
                .map(code -> new Option(code, label(code), words.apply("organisation.also." + kind + "." + code)))
                .toList();
    }

    /** Every code has its sentence, whether the organisation uses it or has stopped. */
    @Override
    public Argument chosen(String code, Situation situation) {
        return label(code);
    }

    private Argument label(String code) {
        return Argument.phrase("organisation." + kind + "." + code);
    }
}

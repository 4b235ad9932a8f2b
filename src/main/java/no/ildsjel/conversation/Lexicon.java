package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;

/** The lists and the options of one version, arranged to be looked through: made once, and used in every turn. */
final class Lexicon {
    /** Options come and go with the day; more than these are never used at once. */
    private static final int MOST = 200;

    private final Phrasebook phrasebook;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();
    private final Map<Use, Object> made = new ConcurrentHashMap<>();

    Lexicon(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    private record Use(Class<?> kind, String how, List<Options.Option> options) {}

    Phrases phrases(String key) {
        return phrases.computeIfAbsent(key, list -> Phrases.of(phrasebook.words(list)));
    }

    /**
     * What was made of these options before, or else now; nothing that a person wrote is kept here.
     *
     * @param how what else it depends on
     */
    <T> T made(Class<T> kind, String how, List<Options.Option> options, Function<List<Options.Option>, T> making) {
        if (!options.stream().map(Options.Option::label).allMatch(Lexicon::isOurs)) {
            return making.apply(options);
        }
        if (made.size() > MOST) {
            made.clear();
        }
        return kind.cast(made.computeIfAbsent(new Use(kind, how, List.copyOf(options)), use -> making.apply(options)));
    }

    private static boolean isOurs(Argument label) {
        if (label instanceof Argument.Phrase phrase) {
            return phrase.arguments().values().stream().allMatch(Lexicon::isOurs);
        }
        return label instanceof Argument.Labels || label instanceof Argument.Day || label instanceof Argument.Count;
    }
}

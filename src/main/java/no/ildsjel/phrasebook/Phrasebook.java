package no.ildsjel.phrasebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.people.Language;

/** The sentences of every language. */
public interface Phrasebook {
    /**
     * The words for an argument, in the language or the nearest that has them.
     *
     * @throws UnknownPhrase when no language has the key
     */
    String say(Argument argument, Language language);

    boolean knows(String key);

    /** The words listed under a key in every language, such as all that mean "back"; empty when nothing is listed. */
    Set<String> words(String key);

    /** The keys that begin so and have words listed under them. */
    Set<String> lists(String prefix);

    /** All keys, for the checks. */
    Set<String> keys(Language language);

    /** The names of the arguments that the sentence uses; empty when the language itself does not have the key. */
    Optional<List<String>> arguments(String key, Language language);

    /** Where the sentence stands, for the checks; empty when the language itself does not have the key. */
    default Optional<Written> written(String key, Language language) {
        return Optional.empty();
    }

    /** Where an organisation's own sentences and words stand, for the checks. */
    default List<Written> own() {
        return List.of();
    }
}

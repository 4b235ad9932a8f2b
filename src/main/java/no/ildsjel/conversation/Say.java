package no.ildsjel.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a phrase of ours says of the options beside it; of those that are equally long the first counts. */
enum Say {
    NOT_THIS,
    REMOVE,
    INCLUDE,
    MAKE,
    CHANGE,
    SET,
    BECOME,
    INTO,
    FOR,
    BUT,
    TOO,
    RATHER,
    CORRECT,
    REGRET,
    NO,
    OPENER,
    ARTICLE;

    private final String list =
            "common.words." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** What the longest phrase that stands here says. */
    static Optional<Say> at(Lexicon lexicon, List<WordAt> words, int at) {
        Say best = null;
        int longest = 0;
        for (var say : values()) {
            int length = say.longest(lexicon, words, at);
            if (length > longest) {
                best = say;
                longest = length;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many words the longest phrase has that says so here; 0 for none. */
    int longest(Lexicon lexicon, List<WordAt> words, int at) {
        return lexicon.phrases(list).longest(words, at);
    }
}

package no.ildsjel.conversation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.ildsjel.people.Language;

/**
 * Which language somebody asks for, or plainly writes; the words for it stand in {@code notices/language}.
 *
 * @param listed the words listed under a key in every language
 */
record Tongues(Function<String, Set<String>> listed) {
    /** Nobody asks for a language in more words. */
    private static final int WORDS = 12;

    /** One word may be borrowed, or a slip. */
    private static final int PLAINLY = 2;

    private static final int SENTENCE = 4;

    /** The language that this asks for: its name, and nothing else that would mean anything. */
    Optional<Language> asked(String text) {
        var words = Wording.words(Reading.plain(text));
        return words.isEmpty() || words.size() > WORDS
                ? Optional.empty()
                : Arrays.stream(Language.values())
                        .filter(language -> asksFor(words, listed.apply("language." + language.code() + ".names")))
                        .findFirst();
    }

    private boolean asksFor(List<String> words, Set<String> names) {
        return IntStream.range(0, words.size())
                .boxed()
                .anyMatch(from -> IntStream.rangeClosed(from + 1, words.size())
                        .anyMatch(to -> names.contains(String.join(" ", words.subList(from, to)))
                                && isAround(words.subList(0, from))
                                && isAround(words.subList(to, words.size()))));
    }

    private boolean isAround(List<String> words) {
        return words.isEmpty()
                || IntStream.rangeClosed(1, words.size())
                        .anyMatch(length ->
                                listed.apply("language.around").contains(String.join(" ", words.subList(0, length)))
                                        && isAround(words.subList(length, words.size())));
    }

    /** The language in which this is plainly written, where it is none that reads like the one we speak. */
    Optional<Language> plainly(String text, Language spoken) {
        var words = Wording.words(Reading.plain(text));
        if (words.size() < SENTENCE || telling(words, spoken) > 0) {
            return Optional.empty();
        }
        var most = Arrays.stream(Language.values())
                .mapToLong(language -> telling(words, language))
                .max()
                .orElse(0);
        var likely = Arrays.stream(Language.values())
                .filter(language -> telling(words, language) == most)
                .toList();
        return most >= PLAINLY && likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** How many different words of it are found in no other language. */
    private long telling(List<String> words, Language language) {
        var found = new HashSet<>(words);
        found.retainAll(listed.apply("language." + language.code() + ".telling"));
        return found.size();
    }
}

package no.ildsjel.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.ildsjel.people.Language;

/**
 * Which language somebody asks for; the words for it stand in {@code notices/language}.
 *
 * @param listed the words listed under a key in every language
 */
record Tongues(Function<String, Set<String>> listed) {
    /** Nobody asks for a language in more words. */
    private static final int WORDS = 12;

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
}

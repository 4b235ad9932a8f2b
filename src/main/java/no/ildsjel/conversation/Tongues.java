package no.ildsjel.conversation;

import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ildsjel.people.Language;

/**
 * Which language somebody asks for, or writes; the words for it stand in {@code notices/language}.
 *
 * @param listed the words listed under a key in every language
 */
record Tongues(Function<String, Set<String>> listed) {
    /** Nobody asks for a language in more words. */
    private static final int WORDS = 12;

    /** Fewer small words of a language may stand in any other. */
    private static final int TELLING = 3;

    /** The language that this asks for: its name, and nothing else that would mean anything. */
    Optional<Language> asked(String text) {
        var words = Wording.words(Reading.plain(text));
        return words.isEmpty() || words.size() > WORDS
                ? Optional.empty()
                : Arrays.stream(Language.values())
                        .filter(language -> asksFor(words, listed.apply("language." + language.code() + ".names")))
                        .findFirst();
    }

    /** The language in which this clearly is; none where it may be the one that is known, or nobody can tell. */
    Optional<Language> written(String text, Language known) {
        var words = Set.copyOf(Wording.words(Reading.plain(text)));
        var found = Arrays.stream(Language.values())
                .filter(language -> only(words, language, known).size() >= TELLING
                        && only(words, known, language).isEmpty())
                .collect(Collectors.groupingBy(language -> told(words, language).size(), TreeMap::new, toList()));
        return Optional.ofNullable(found.lastEntry())
                .filter(best -> best.getValue().size() == 1)
                .map(best -> best.getValue().get(0));
    }

    /** The words that one of the two languages has and the other has not. */
    private Set<String> only(Set<String> words, Language language, Language other) {
        var only = told(words, language);
        only.removeAll(told(words, other));
        return only;
    }

    private Set<String> told(Set<String> words, Language language) {
        var told = new HashSet<>(words);
        told.retainAll(listed.apply("language." + language.code() + ".telling"));
        return told;
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

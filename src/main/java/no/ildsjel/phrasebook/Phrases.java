package no.ildsjel.phrasebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;

/**
 * All sentences and words, as they were when the folder was read.
 *
 * @param own where an organisation's own stand
 * @param spare said where the sentence in their place cannot be: what lies below an own one, and what was said before
 */
record Phrases(
        Map<Language, Map<String, Sentence>> sentences,
        Map<String, Set<String>> words,
        List<Written> own,
        Map<Language, Map<String, Sentence>> spare) {
    Phrases {
        sentences = Map.copyOf(sentences);
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> Set.copyOf(list.getValue())));
        own = List.copyOf(own);
        spare = Map.copyOf(spare);
    }

    /** With what only the others can say: a message may wait for long, and is put into words when it is sent. */
    Phrases after(Phrases earlier) {
        var more = new HashMap<Language, Map<String, Sentence>>();
        for (var language : Language.values()) {
            var kept = new HashMap<>(earlier.spare.getOrDefault(language, Map.of()));
            earlier.of(language).forEach((key, sentence) -> {
                if (in(language, key)
                        .filter(now -> now.arguments().equals(sentence.arguments()))
                        .isEmpty()) {
                    kept.put(key, sentence);
                }
            });
            spare.getOrDefault(language, Map.of()).forEach(kept::putIfAbsent);
            more.put(language, kept);
        }
        return new Phrases(sentences, words, own, more);
    }

    /** In the language itself, or the nearest that has it, or any at all. */
    Optional<Sentence> nearest(String key, Language language) {
        return nearest(sentences, key, language).findFirst();
    }

    /** The nearest that can be filled with these, or else the nearest. */
    Optional<Sentence> nearest(String key, Language language, Set<String> given) {
        Predicate<Sentence> isFilled = sentence -> given.containsAll(sentence.arguments());
        var first = nearest(key, language);
        return first.filter(isFilled)
                .or(() -> nearest(spare, key, language).filter(isFilled).findFirst())
                .or(() -> first)
                .or(() -> nearest(spare, key, language).findFirst());
    }

    private static Stream<Sentence> nearest(
            Map<Language, Map<String, Sentence>> sentences, String key, Language language) {
        return Stream.concat(language.preferences().stream(), Arrays.stream(Language.values()))
                .flatMap(candidate -> Stream.ofNullable(
                        sentences.getOrDefault(candidate, Map.of()).get(key)));
    }

    Optional<Sentence> in(Language language, String key) {
        return Optional.ofNullable(of(language).get(key));
    }

    Map<String, Sentence> of(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }
}

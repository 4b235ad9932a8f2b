package no.ildsjel.phrasebook;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;

/** All sentences and words, as they were when the folder was read. */
record Phrases(Map<Language, Map<String, Sentence>> sentences, Map<String, Set<String>> words) {
    Phrases {
        sentences = Map.copyOf(sentences);
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> Set.copyOf(list.getValue())));
    }

    /** In the language itself, or the nearest that has it, or any at all. */
    Optional<Sentence> nearest(String key, Language language) {
        return Stream.concat(language.preferences().stream(), Arrays.stream(Language.values()))
                .flatMap(candidate -> in(candidate, key).stream())
                .findFirst();
    }

    Optional<Sentence> in(Language language, String key) {
        return Optional.ofNullable(of(language).get(key));
    }

    Map<String, Sentence> of(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }
}

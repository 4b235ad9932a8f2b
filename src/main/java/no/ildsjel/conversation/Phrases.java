package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases of one list, found by their first word. */
record Phrases(Map<String, List<Gapped>> byFirstWord) {
    static Phrases of(Collection<String> list) {
        var byFirstWord = new HashMap<String, List<Gapped>>();
        for (var phrase : list) {
            var words = Gapped.of(phrase);
            if (!words.words().isEmpty()) {
                byFirstWord
                        .computeIfAbsent(Gapped.commonly(words.words().get(0)), first -> new ArrayList<>())
                        .add(words);
            }
        }
        return new Phrases(byFirstWord);
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Those that may stand at this word. */
    List<Gapped> at(List<WordAt> words, int at) {
        return at < words.size()
                ? byFirstWord.getOrDefault(Gapped.commonly(words.get(at).plain()), List.of())
                : List.of();
    }

    /** How many words the longest has that stands here; 0 for none. */
    int longest(List<WordAt> words, int at) {
        int longest = 0;
        for (var phrase : at(words, at)) {
            longest = Math.max(longest, phrase.end(words, at) - at);
        }
        return longest;
    }

    Stream<Gapped> all() {
        return byFirstWord.values().stream().flatMap(List::stream);
    }
}

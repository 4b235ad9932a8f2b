package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.script.Step;

/** Phrases that tell which question the words beside them answer, found by their first word. */
final class Cues {
    /** Before a phrase that counts only where a clause begins. */
    private static final String AT_START = "^";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** When a phrase says something. */
    enum Weight {
        SURE,
        /** Beside others. */
        FAINT,
        /** After a need was told. */
        LATER
    }

    private record Phrase(Gapped words, Step.Ask ask, Weight weight, boolean isAtStart) {}

    /**
     * A phrase in a text.
     *
     * @param from its first word
     * @param to the word after it
     */
    record Hit(Step.Ask ask, Weight weight, int from, int to) {}

    void add(Step.Ask ask, Collection<String> phrases, Weight weight) {
        for (var phrase : phrases) {
            boolean isAtStart = phrase.startsWith(AT_START);
            var words = Gapped.of(phrase);
            if (!words.words().isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.words().get(0), first -> new ArrayList<>())
                        .add(new Phrase(words, ask, weight, isAtStart));
            }
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** One after the other, each as long as it can be. */
    List<Hit> in(List<WordAt> words) {
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < words.size(); ) {
            var hit = at(words, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** The questions whose phrase these words are, and nothing else. */
    List<Step.Ask> exactly(List<WordAt> words) {
        return words.isEmpty()
                ? List.of()
                : byFirstWord.getOrDefault(words.get(0).plain(), List.of()).stream()
                        .filter(phrase -> phrase.words().end(words, 0) == words.size())
                        .map(Phrase::ask)
                        .distinct()
                        .toList();
    }

    private Optional<Hit> at(List<WordAt> words, int at) {
        Hit longest = null;
        for (var phrase : byFirstWord.getOrDefault(words.get(at).plain(), List.of())) {
            int end = !phrase.isAtStart() || beginsClause(words, at)
                    ? phrase.words().end(words, at)
                    : 0;
            if (end > (longest == null ? 0 : longest.to())) {
                longest = new Hit(phrase.ask(), phrase.weight(), at, end);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean beginsClause(List<WordAt> words, int at) {
        return at == 0
                || words.get(at).isApart()
                || Reading.isAnd(words.get(at - 1).plain());
    }
}

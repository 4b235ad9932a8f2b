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

    private record Phrase(List<String> words, Step.Ask ask, boolean isFaint, boolean isAtStart) {}

    /**
     * A phrase in a text.
     *
     * @param isFaint whether it says something only beside others
     * @param from its first word
     * @param to the word after it
     */
    record Hit(Step.Ask ask, boolean isFaint, int from, int to) {}

    void add(Step.Ask ask, Collection<String> phrases, boolean areFaint) {
        for (var phrase : phrases) {
            boolean isAtStart = phrase.startsWith(AT_START);
            var words = Wording.words(Reading.plain(phrase));
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(words, ask, areFaint, isAtStart));
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

    /** The question whose phrase these words are, and nothing else. */
    Optional<Step.Ask> exactly(List<WordAt> words) {
        return words.isEmpty()
                ? Optional.empty()
                : at(words, 0).filter(hit -> hit.to() == words.size()).map(Hit::ask);
    }

    private Optional<Hit> at(List<WordAt> words, int at) {
        Phrase longest = null;
        for (var phrase : byFirstWord.getOrDefault(words.get(at).plain(), List.of())) {
            if ((longest == null || phrase.words().size() > longest.words().size()) && stands(phrase, words, at)) {
                longest = phrase;
            }
        }
        return Optional.ofNullable(longest)
                .map(found -> new Hit(
                        found.ask(), found.isFaint(), at, at + found.words().size()));
    }

    private static boolean stands(Phrase phrase, List<WordAt> words, int at) {
        int length = phrase.words().size();
        if (at + length > words.size() || (phrase.isAtStart() && !beginsClause(words, at))) {
            return false;
        }
        for (int next = 1; next < length; next++) {
            var word = words.get(at + next);
            if (word.isApart() || !word.plain().equals(phrase.words().get(next))) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsClause(List<WordAt> words, int at) {
        return at == 0
                || words.get(at).isApart()
                || Reading.isAnd(words.get(at - 1).plain());
    }
}

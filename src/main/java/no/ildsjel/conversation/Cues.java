package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.ildsjel.conversation.script.Step;

/** Phrases that tell which question the words beside them answer, found by their first word. */
final class Cues {
    /** Nobody puts more words before one. */
    private static final int FEW = 5;

    private final List<Part> parts = new ArrayList<>();
    private final Predicate<WordAt> isFiller;

    /** @param isFiller what may stand before a phrase that begins a clause: "I think we could" */
    Cues(Predicate<WordAt> isFiller) {
        this.isFiller = isFiller;
    }

    /** When a phrase says something. */
    enum Weight {
        SURE,
        /** Beside others. */
        FAINT,
        /** After a need was told. */
        LATER
    }

    private record Part(Step.Ask ask, Phrases phrases, Weight weight) {}

    /**
     * A phrase in a text.
     *
     * @param from its first word
     * @param to the word after it
     */
    record Hit(Step.Ask ask, Weight weight, int from, int to) {}

    void add(Step.Ask ask, Phrases phrases, Weight weight) {
        if (!phrases.isEmpty()) {
            parts.add(new Part(ask, phrases, weight));
        }
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
                : parts.stream()
                        .filter(part -> part.phrases().at(words, 0).stream()
                                .anyMatch(phrase -> phrase.end(words, 0) == words.size()))
                        .map(Part::ask)
                        .distinct()
                        .toList();
    }

    private Optional<Hit> at(List<WordAt> words, int at) {
        Hit longest = null;
        for (var part : parts) {
            for (var phrase : part.phrases().at(words, at)) {
                int end = !phrase.isAtStart() || beginsClause(words, at) ? phrase.end(words, at) : 0;
                if (end > (longest == null ? 0 : longest.to())) {
                    longest = new Hit(part.ask(), part.weight(), at, end);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private boolean beginsClause(List<WordAt> words, int at) {
        int from = at;
        while (from > 0 && at - from < FEW && !words.get(from).isApart() && isFiller.test(words.get(from - 1))) {
            from--;
        }
        return from == 0
                || words.get(from).isApart()
                || Reading.isAnd(words.get(at - 1).plain());
    }
}

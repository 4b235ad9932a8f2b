package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.ildsjel.conversation.script.Step;

/** Phrases that tell which question the words beside them answer, found by their first word. */
final class Cues {
    /** Nobody puts more words before one. */
    private static final int FEW = 5;

    private final List<Part> parts = new ArrayList<>();
    private final Predicate<WordAt> isFiller;
    private final Set<String> inBetween;

    /**
     * @param isFiller what may stand before a phrase that begins a clause: "I think we could"
     * @param inBetween what may stand inside one: "it mostly concerns"
     */
    Cues(Predicate<WordAt> isFiller, Set<String> inBetween) {
        this.isFiller = isFiller;
        this.inBetween = inBetween;
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

    /** One after the other, each as long as it can be; as it is written rather than with words in between. */
    List<Hit> in(List<WordAt> words) {
        var hits = new ArrayList<Hit>();
        var places = IntStream.range(0, words.size())
                .filter(at -> !inBetween.contains(words.get(at).plain()))
                .toArray();
        var bare = Arrays.stream(places).mapToObj(words::get).toList();
        for (int at = 0; at < words.size(); ) {
            var hit = at(words, at);
            int from = bare.size() < words.size() ? Arrays.binarySearch(places, at) : -1;
            var further = from < 0 ? Optional.<Hit>empty() : at(bare, from);
            if (length(further) > length(hit)) {
                int first = at;
                hit = further.map(found -> new Hit(found.ask(), found.weight(), first, places[found.to() - 1] + 1));
            }
            hit.ifPresent(found -> {
                hits.add(found);
                besides(words, found).ifPresent(hits::add);
            });
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** "It would be easier for the users with a text message" tells a solution, and what it is good for. */
    private Optional<Hit> besides(List<WordAt> words, Hit hit) {
        return hit.weight() != Weight.LATER
                ? Optional.empty()
                : parts.stream()
                        .filter(part ->
                                part.weight() == Weight.SURE && part.ask().kind() == Step.Kind.CHOICES)
                        .filter(part -> part.phrases().longest(words, hit.from()) > 0)
                        .map(part -> new Hit(
                                part.ask(),
                                part.weight(),
                                hit.from(),
                                hit.from() + part.phrases().longest(words, hit.from())))
                        .findFirst();
    }

    private static int length(Optional<Hit> hit) {
        return hit.map(found -> found.to() - found.from()).orElse(0);
    }

    /** The questions whose phrase these words are, and nothing else; whether asked or told: "whom it affects". */
    List<Step.Ask> exactly(List<WordAt> words) {
        var asks = asks(words);
        return asks.isEmpty() && words.size() > 2 ? asks(inverted(words)) : asks;
    }

    private List<Step.Ask> asks(List<WordAt> words) {
        return words.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> part.phrases().at(words, 0).stream()
                                .anyMatch(phrase -> phrase.end(words, 0) == words.size()))
                        .map(Part::ask)
                        .distinct()
                        .toList();
    }

    /** With the verb where a question has it. */
    private static List<WordAt> inverted(List<WordAt> words) {
        var inverted = new ArrayList<>(words);
        Collections.swap(inverted, 1, 2);
        return inverted;
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

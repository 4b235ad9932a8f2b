package no.ildsjel.conversation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.script.Step;

/** Reads sentences that only name options, of whichever of these questions: "residents. time saved". */
record Fragments(List<Step.Ask> choices, Vocabulary vocabulary) {
    /** By slot, where nothing else stands there. */
    Map<String, Set<String>> in(List<WordAt> words) {
        var found = new LinkedHashMap<String, Set<String>>();
        for (int at = 0; at < words.size(); ) {
            var next = next(words.subList(at, words.size()));
            if (next.isEmpty()) {
                return Map.of();
            }
            if (!next.get().options().isEmpty()) {
                found.computeIfAbsent(next.get().slot(), none -> new LinkedHashSet<>())
                        .addAll(Vocabulary.names(next.get().options()));
            }
            at += next.get().length();
        }
        return found;
    }

    /** @param isWhole whether it is a whole name, not a word of one */
    private record Next(String slot, Set<Options.Option> options, int length, boolean isWhole) {}

    /** The longest name that stands here, if it is the name of one option only; or else filler. */
    private Optional<Next> next(List<WordAt> words) {
        var found = choices.stream()
                .map(ask -> next(ask, words))
                .filter(next -> !next.options().isEmpty())
                .toList();
        int longest = found.stream().mapToInt(Next::length).max().orElse(0);
        var longestOnes =
                found.stream().filter(next -> next.length() == longest).toList();
        var whole = longestOnes.stream().filter(Next::isWhole).toList();
        var best = whole.isEmpty() ? longestOnes : whole;
        if (best.isEmpty()) {
            return vocabulary.isFiller(words.get(0)) ? Optional.of(new Next("", Set.of(), 1, true)) : Optional.empty();
        }
        return best.size() == 1 && best.get(0).options().size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Next next(Step.Ask ask, List<WordAt> words) {
        var named = vocabulary.names(ask).first(words);
        if (!named.options().isEmpty() || ask.kind() != Step.Kind.CHOICE || vocabulary.isFiller(words.get(0))) {
            return new Next(ask.slot(), named.options(), named.length(), true);
        }
        var byWord = vocabulary.offer(ask).calledByWord(words.get(0).plain());
        return new Next(ask.slot(), Set.copyOf(byWord), 1, false);
    }
}

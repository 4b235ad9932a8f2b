package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Offer.Found;
import no.ildsjel.conversation.Offer.Named;
import no.ildsjel.conversation.Options.Option;

/** Goes through the words of an answer and finds the options that are named among them, the longest names first. */
final class Sifting {
    /** Whoever writes more tells something, and names no options. */
    private static final int WORDS = 16;

    /** In more words than these, a slip of the finger is looked for in single words only. */
    private static final int FEW = 8;

    private final Offer offer;
    private final Map<String, Set<Option>> names = new HashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    Sifting(Offer offer) {
        this.offer = offer;
        offer.options().forEach(this::add);
    }

    private void add(Named named) {
        named.names().forEach(name -> add(name, named));
        named.others().forEach(name -> add(name, named));
    }

    private void add(String name, Named named) {
        var called = names.get(name);
        if (called == null && !name.isEmpty()) {
            called = new LinkedHashSet<>();
            names.put(name, called);
            byFirstLetter
                    .computeIfAbsent(name.charAt(0), letter -> new ArrayList<>())
                    .add(name);
        }
        if (called != null) {
            called.add(named.option());
        }
    }

    Found sift(List<String> words) {
        if (words.size() > WORDS) {
            return Found.NOTHING;
        }
        var meant = new LinkedHashSet<Option>();
        var either = new LinkedHashSet<Option>();
        boolean isAll = true;
        boolean isTurned = false;
        for (int at = 0; at < words.size(); ) {
            var next = next(words.subList(at, Math.min(words.size(), at + Wording.PHRASE)), words.size() <= FEW);
            (next.options().size() == 1 ? meant : either).addAll(next.options());
            isTurned |= next.isAgainst();
            isAll &= next.isKnown();
            at += next.length();
        }
        if (isTurned) {
            either.addAll(meant);
            meant.clear();
        }
        // "Better" alone could be many; beside a word that only one of them has, it says nothing.
        return new Found(meant, meant.isEmpty() ? either : Set.of(), isAll);
    }

    /** What stands at the beginning of these words. */
    private Next next(List<String> words, boolean areFew) {
        for (int length = words.size(); length > 0; length--) {
            var phrase = words.subList(0, length);
            var options = options(String.join(" ", phrase), length, areFew);
            if (!options.isEmpty() || offer.wording().isFiller(phrase)) {
                return new Next(options, length, true, false);
            }
        }
        boolean isAgainst = offer.wording().isAgainst(words.get(0));
        return new Next(Set.of(), 1, isAgainst, isAgainst);
    }

    private Set<Option> options(String said, int words, boolean areFew) {
        var byWord = words == 1 && isOfMeaning(said) && !names.containsKey(said)
                ? offer.calledByWord(said)
                : List.<Option>of();
        return byWord.isEmpty() ? called(said, words == 1 || areFew) : new LinkedHashSet<>(byWord);
    }

    /** By a whole name, as it is written or, if so wanted, nearly so. */
    Set<Option> called(String said, boolean nearly) {
        var exact = names.get(said);
        if (exact != null) {
            return exact;
        }
        return offer.forgiving() && nearly && isOfMeaning(said) ? nearly(said) : Set.of();
    }

    private boolean isOfMeaning(String said) {
        return !offer.wording().isFiller(List.of(said)) && !offer.wording().isAgainst(said);
    }

    /** As {@code Offer} does it, but by whole names only, and by those that begin with the same letter. */
    private Set<Option> nearly(String said) {
        var found = new LinkedHashSet<Option>();
        int least = Nearness.NONE;
        for (var name : byFirstLetter.getOrDefault(said.charAt(0), List.of())) {
            int distance = distance(said, name);
            if (distance < least) {
                found.clear();
                least = distance;
            }
            if (distance == least && distance < Nearness.NONE) {
                found.addAll(names.getOrDefault(name, Set.of()));
            }
        }
        return found;
    }

    private static int distance(String said, String name) {
        int slips = Nearness.between(said, name);
        return slips == Nearness.NONE && Offer.isStem(name, said) ? Offer.ENDING : slips;
    }

    private record Next(Set<Option> options, int length, boolean isKnown, boolean isAgainst) {}
}

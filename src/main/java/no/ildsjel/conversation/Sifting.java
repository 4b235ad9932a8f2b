package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.ildsjel.conversation.Offer.Found;
import no.ildsjel.conversation.Offer.Named;
import no.ildsjel.conversation.Options.Option;

/** Goes through the words of an answer and finds the options that are named among them, the longest names first. */
final class Sifting {
    /** Whoever writes more tells something, and names no options. */
    private static final int WORDS = 16;

    /** In more words than these, a slip of the finger is looked for in single words only. */
    private static final int FEW = 8;

    /** What follows a name, or stands before it, and is no longer than this is a remark. */
    private static final int REMARK = 3;

    /** What stands on both sides of one. */
    private static final int ASIDE = 2;

    private static final int DESCRIPTION = 8;

    /** A shorter word may be any. */
    private static final int TELLING = 5;

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
        return words.size() > WORDS ? Found.NOTHING : new Pass(words).found();
    }

    /** One way through the words. */
    private final class Pass {
        private final List<String> words;
        private final boolean areFew;
        private final Set<Option> meant = new LinkedHashSet<>();
        private final Set<Option> byWord = new LinkedHashSet<>();
        private final Set<Option> either = new LinkedHashSet<>();
        private boolean isTurned;
        private int unknown;

        /** Whether a name stands there that says enough. */
        private boolean isNamed;

        /** Whether one stands first or last, but for filler. */
        private boolean isAtEdge;

        private boolean isLastNamed;

        Pass(List<String> words) {
            this.words = words;
            this.areFew = words.size() <= FEW;
        }

        Found found() {
            for (int at = 0; at < words.size(); ) {
                var next = next(words.subList(at, Math.min(words.size(), at + Wording.PHRASE)), areFew);
                take(next, at);
                at += next.length();
                if (!next.options().isEmpty() && isHowMany(at)) {
                    at++;
                }
                if (!next.options().isEmpty() && (isDescribed(at) || isOurTrade(at))) {
                    at = words.size();
                }
            }
            // A word of a label says nothing where a name is told as well: "avoids stress".
            if (areFew && (meant.isEmpty() || (isTurned && unknown == 0))) {
                meant.addAll(byWord);
            }
            if (isTurned) {
                either.addAll(meant);
                meant.clear();
            }
            boolean isRemarked =
                    areFew && isNamed && !meant.isEmpty() && unknown <= (isAtEdge || isLastNamed ? REMARK : ASIDE);
            // "Better" alone could be many; beside a word that only one of them has, it says nothing.
            return new Found(meant, meant.isEmpty() ? either : Set.of(), unknown == 0 || isRemarked);
        }

        private void take(Next next, int at) {
            var sort = next.isByWord() ? byWord : meant;
            (next.options().size() == 1 ? sort : either).addAll(next.options());
            isTurned |= next.isAgainst();
            if (!next.isKnown()) {
                unknown++;
            }
            boolean isName = next.options().size() == 1 && !next.isByWord() && isTelling(at, next.length());
            isNamed |= isName;
            isAtEdge |= isName && unknown == 0;
            isLastNamed =
                    isName || (isLastNamed && next.isKnown() && next.options().isEmpty());
        }

        private boolean isTelling(int at, int length) {
            var word = words.get(at);
            return length > 1 || (word.length() >= TELLING && isOfMeaning(word) && !isSlip(word));
        }

        /** "The 4 of us", "vi 4 på drift". */
        private boolean isHowMany(int at) {
            return at < words.size()
                    && offer.wording().isOurselves(words.get(at - 1))
                    && words.get(at).chars().allMatch(Character::isDigit);
        }

        /** "Us who drive", "the residents on the list". */
        private boolean isDescribed(int at) {
            var rest = words.subList(at, words.size());
            return !rest.isEmpty()
                    && rest.size() <= DESCRIPTION
                    && offer.wording().isDescribing(rest.get(0))
                    && rest.stream().noneMatch(offer.wording()::isAgainst);
        }

        /** "Us carers": a last word that says which of us. */
        private boolean isOurTrade(int at) {
            return at == words.size() - 1
                    && offer.wording().isOurselves(words.get(at - 1))
                    && isOfMeaning(words.get(at))
                    && next(words.subList(at, words.size()), true).options().isEmpty();
        }
    }

    /** What stands at the beginning of these words. */
    private Next next(List<String> words, boolean areFew) {
        for (int length = words.size(); length > 0; length--) {
            var phrase = words.subList(0, length);
            var said = String.join(" ", phrase);
            var byWord = length == 1 && isOfMeaning(said) && !names.containsKey(said)
                    ? offer.calledByWord(said)
                    : List.<Option>of();
            if (!byWord.isEmpty()) {
                return new Next(new LinkedHashSet<>(byWord), length, true, false, true);
            }
            var options = called(said, length == 1 || areFew);
            if (!options.isEmpty() || offer.wording().isFiller(phrase)) {
                return new Next(options, length, true, false, false);
            }
        }
        boolean isAgainst = offer.wording().isAgainst(words.get(0));
        return new Next(Set.of(), 1, isAgainst, isAgainst, false);
    }

    /** By a whole name, as it is written or, if so wanted, nearly so. */
    Set<Option> called(String said, boolean nearly) {
        var exact = names.getOrDefault(said, names.get(withoutFillerInside(said)));
        if (exact != null) {
            return exact;
        }
        return offer.forgiving() && nearly && isOfMeaning(said) ? nearly(said) : Set.of();
    }

    /** "Lower our costs", "save lots of time". */
    private String withoutFillerInside(String said) {
        var words = Wording.words(said);
        int last = words.size() - 1;
        boolean isInside = last > 1
                && IntStream.range(1, last).allMatch(at -> offer.wording().isFiller(words.subList(at, at + 1)));
        return isInside ? words.get(0) + " " + words.get(last) : said;
    }

    /** Beside words that nobody understands, what is only near to a name may be any word. */
    private boolean isSlip(String word) {
        return !names.containsKey(word)
                && byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                        .noneMatch(name -> Offer.isStem(name, word));
    }

    List<Option> calledByWord(String word) {
        return offer.calledByWord(word);
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

    /** @param isByWord whether it is a single word of a label */
    private record Next(Set<Option> options, int length, boolean isKnown, boolean isAgainst, boolean isByWord) {}
}

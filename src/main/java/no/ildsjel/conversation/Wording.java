package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The words that people put around an answer.
 *
 * @param filler what they add without meaning more by it: "I think", "mostly"
 * @param against what turns the meaning: "not", "or"
 * @param describing what begins a closer description: "those of us who drive"
 * @param ourselves what people call those whom they are one of: "us"
 * @param numberSigns what may stand before a number: "no."
 * @param numbers the words for one, two and so on
 */
record Wording(
        Set<String> filler,
        Set<String> against,
        Set<String> describing,
        Set<String> ourselves,
        Set<String> numberSigns,
        List<Set<String>> numbers) {
    static final Wording NONE = new Wording(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}");

    /** Nobody puts more than this around an answer. */
    private static final int WORDS = 100;

    /** No phrase of ours has more words. */
    static final int PHRASE = 6;

    /** The words of a text in plain form; of a page only the first. */
    static List<String> words(String plain) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= plain.length() && words.size() < WORDS; at++) {
            if (at == plain.length() || !isInWord(plain.charAt(at))) {
                if (at > from) {
                    words.add(plain.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** Halves of characters as well: nothing else is made of them. */
    private static boolean isInWord(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.isSurrogate(sign)
                || "'_-".indexOf(sign) >= 0;
    }

    boolean isFiller(List<String> words) {
        return filler.contains(String.join(" ", words));
    }

    boolean isAgainst(String word) {
        return against.contains(word);
    }

    boolean isOurselves(String word) {
        return ourselves.contains(word);
    }

    boolean isDescribing(String word) {
        return describing.contains(word);
    }

    /** Without the filler at both ends, apart from what is a name; empty where nothing else was said. */
    String essence(String plain, Predicate<String> isName) {
        var words = words(plain);
        int from = 0;
        int to = words.size();
        for (int length = fillerFrom(words.subList(from, to), isName);
                length > 0;
                length = fillerFrom(words.subList(from, to), isName)) {
            from += length;
        }
        for (int length = fillerTo(words.subList(from, to), isName);
                length > 0;
                length = fillerTo(words.subList(from, to), isName)) {
            to -= length;
        }
        return String.join(" ", words.subList(from, to));
    }

    private int fillerFrom(List<String> words, Predicate<String> isName) {
        int length = Math.min(PHRASE, words.size());
        while (length > 0 && !isMereFiller(words.subList(0, length), isName)) {
            length--;
        }
        return length;
    }

    private int fillerTo(List<String> words, Predicate<String> isName) {
        int length = Math.min(PHRASE, words.size());
        while (length > 0 && !isMereFiller(words.subList(words.size() - length, words.size()), isName)) {
            length--;
        }
        return length;
    }

    private boolean isMereFiller(List<String> words, Predicate<String> isName) {
        var phrase = String.join(" ", words);
        return filler.contains(phrase) && !isName.test(phrase);
    }

    /** The number that was written in figures or as a word, with or without a sign before it; 0 where it is none. */
    int number(String plain) {
        var words = words(plain);
        if (words.size() == 2 && numberSigns.contains(words.get(0))) {
            return number(words.get(1));
        }
        if (FIGURE.matcher(plain).matches()) {
            return Integer.parseInt(plain);
        }
        int place = 0;
        while (place < numbers.size() && !numbers.get(place).contains(plain)) {
            place++;
        }
        return place < numbers.size() ? place + 1 : 0;
    }
}

package no.ildsjel.conversation;

import java.util.List;
import java.util.stream.IntStream;

/** How many slips of the finger lie between two words: a letter too many, too few or wrong, or two that changed places. */
final class Nearness {
    /** A shorter word is another word as soon as one letter differs. */
    private static final int ONE_SLIP = 5;

    private static final int TWO_SLIPS = 9;

    /** Of a word no longer than this the first letter tells. */
    private static final int SHORT = 6;

    /** One is not the other, however it was meant. */
    static final int NONE = Integer.MAX_VALUE;

    private Nearness() {}

    /** The fewest to any of these names. */
    static int least(String typed, List<String> names) {
        int least = NONE;
        for (var name : names) {
            if (!isAnother(typed, name)) {
                least = Math.min(least, between(typed, name));
            }
        }
        return least;
    }

    /** No word as short as "sönder" is meant where its first letter is another: "bönder". */
    private static boolean isAnother(String typed, String name) {
        return typed.length() == name.length()
                && typed.length() <= SHORT
                && !typed.isEmpty()
                && typed.charAt(0) != name.charAt(0)
                && typed.regionMatches(1, name, 1, name.length() - 1);
    }

    static boolean isNear(String typed, String name) {
        return between(typed, name) < NONE;
    }

    /** {@code NONE} where they are too many for words so long. */
    static int between(String typed, String name) {
        int allowed = allowed(Math.min(typed.length(), name.length()));
        if (allowed == 0 || Math.abs(typed.length() - name.length()) > allowed) {
            return NONE;
        }
        if (isWithoutMarks(typed, name)) {
            return 0;
        }
        int from = alikeFromTheFirst(typed, name);
        int off = alikeFromTheLast(typed, name, from);
        // Nearly all pairs end here: what a single slip leaves between two words is short.
        if (allowed == 1 && Math.max(typed.length(), name.length()) - from - off > 2) {
            return NONE;
        }
        int slips =
                slips(typed.substring(from, typed.length() - off), name.substring(from, name.length() - off), allowed);
        return slips <= allowed && areWordsNear(typed, name) ? slips : NONE;
    }

    /** "Better food" is not "better mood": of several words each has to be near its own. */
    private static boolean areWordsNear(String typed, String name) {
        var words = typed.split(" ", -1);
        var others = name.split(" ", -1);
        return words.length != others.length
                || words.length == 1
                || IntStream.range(0, words.length).allMatch(at -> isWordNear(words[at], others[at]));
    }

    /** A slip in the first letter of a short word makes another word of it. */
    private static boolean isWordNear(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        int shorter = Math.min(word.length(), other.length());
        boolean isShort = shorter > 0 && shorter < ONE_SLIP;
        return isShort ? isSame(word.charAt(0), other.charAt(0)) : between(word, other) < NONE;
    }

    /** Whoever lacks a key takes the letter without its mark, and makes no slip beside. */
    private static boolean isWithoutMarks(String typed, String name) {
        return typed.length() == name.length()
                && IntStream.range(0, name.length()).allMatch(at -> bare(typed.charAt(at)) == bare(name.charAt(at)));
    }

    private static char bare(char letter) {
        return switch (letter) {
            case 'ö', 'ø' -> 'o';
            case 'ä', 'æ', 'å' -> 'a';
            default -> letter;
        };
    }

    private static int alikeFromTheFirst(String typed, String name) {
        int shorter = Math.min(typed.length(), name.length());
        int at = 0;
        while (at < shorter && isSame(typed.charAt(at), name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int alikeFromTheLast(String typed, String name, int from) {
        int shorter = Math.min(typed.length(), name.length()) - from;
        int off = 0;
        while (off < shorter && isSame(typed.charAt(typed.length() - 1 - off), name.charAt(name.length() - 1 - off))) {
            off++;
        }
        return off;
    }

    /** Neighbours write the same sound with letters of their own. */
    private static boolean isSame(char one, char other) {
        return one == other || nordic(one) == nordic(other);
    }

    private static char nordic(char letter) {
        return switch (letter) {
            case 'ö' -> 'ø';
            case 'ä' -> 'æ';
            default -> letter;
        };
    }

    private static int allowed(int length) {
        if (length < ONE_SLIP) {
            return 0;
        }
        return length < TWO_SLIPS ? 1 : 2;
    }

    /** By Damerau and Levenshtein, row by row; given up as soon as a row holds nothing near enough. */
    private static int slips(String typed, String name, int allowed) {
        var before = new int[name.length() + 1];
        var above = new int[name.length() + 1];
        var row = new int[name.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int letter = 1; letter <= typed.length(); letter++) {
            var free = before;
            before = above;
            above = row;
            row = free;
            if (fill(row, above, before, letter, typed, name) > allowed) {
                return allowed + 1;
            }
        }
        return row[name.length()];
    }

    /** Gives the least in the row. */
    private static int fill(int[] row, int[] above, int[] before, int letter, String typed, String name) {
        row[0] = letter;
        int least = letter;
        for (int column = 1; column < row.length; column++) {
            int wrong = isSame(typed.charAt(letter - 1), name.charAt(column - 1)) ? 0 : 1;
            int slips = Math.min(Math.min(row[column - 1], above[column]) + 1, above[column - 1] + wrong);
            if (haveChangedPlaces(typed, letter, name, column)) {
                slips = Math.min(slips, before[column - 2] + 1);
            }
            row[column] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }

    private static boolean haveChangedPlaces(String typed, int letter, String name, int column) {
        return letter > 1
                && column > 1
                && typed.charAt(letter - 1) == name.charAt(column - 2)
                && typed.charAt(letter - 2) == name.charAt(column - 1);
    }
}

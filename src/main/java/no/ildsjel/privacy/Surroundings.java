package no.ildsjel.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What stands beside a figure and says what it is.
 *
 * @param amounts words for what is counted or measured
 * @param references words for what has a number
 * @param own words with which somebody gives a number of their own
 */
record Surroundings(Supplier<Set<String>> amounts, Supplier<Set<String>> references, Supplier<Set<String>> own) {
    private static final int LONGEST = 30;

    /** Whether the figure is said to be something else than a phone number. */
    boolean sayOtherwise(String text, int from, int to) {
        // Whoever gives a country's code means to be called.
        if (text.charAt(from) == '+') {
            return false;
        }
        var before = before(text, from);
        var after = text.substring(to, Math.min(text.length(), to + LONGEST)).toLowerCase(Locale.ROOT);
        var words = stripped(before);
        return before.endsWith("#")
                || references.get().stream().anyMatch(word -> ends(words, word))
                || amounts.get().stream().anyMatch(word -> ends(words, word) || begins(after.stripLeading(), word));
    }

    /** Whether it is said to be the writer's own: "ring me on". */
    boolean sayOwn(String text, int from) {
        var words = stripped(before(text, from));
        return own.get().stream().anyMatch(word -> ends(words, word));
    }

    private static String before(String text, int from) {
        return text.substring(Math.max(0, from - LONGEST), from).toLowerCase(Locale.ROOT);
    }

    /** Without what may stand between the word and its figure. */
    private static String stripped(String before) {
        int to = before.length();
        while (to > 0 && " .:#".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        return before.substring(0, to);
    }

    private static boolean ends(String text, String word) {
        int from = text.length() - word.length();
        return text.endsWith(word) && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    private static boolean begins(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }
}

package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param plain as it is compared
 * @param isApart whether a comma or another mark stands before it
 */
record WordAt(String plain, int from, int to, boolean isApart) {
    private static final String NO_MARKS = "\"'’‘«»“”„*_";
    private static final String INSIDE = "'’-";

    static List<WordAt> in(String text, int from, int to) {
        var words = new ArrayList<WordAt>();
        boolean isApart = false;
        for (int at = from; at < to; ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                next = end(text, next, to);
                words.add(new WordAt(Reading.plain(text.substring(at, next)), at, next, isApart));
                isApart = false;
            } else {
                isApart |= isMark(point);
            }
            at = next;
        }
        return words;
    }

    private static int end(String text, int from, int to) {
        int at = from;
        while (at < to && goesOn(text, at, to)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(String text, int at, int to) {
        int point = text.codePointAt(at);
        int next = at + Character.charCount(point);
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default ->
                Character.isLetterOrDigit(point)
                        || (INSIDE.indexOf(point) >= 0
                                && next < to
                                && Character.isLetterOrDigit(text.codePointAt(next)));
        };
    }

    private static boolean isMark(int point) {
        return point == '\n'
                || !(Character.isWhitespace(point) || Character.isSpaceChar(point) || NO_MARKS.indexOf(point) >= 0);
    }

    static String joined(List<WordAt> words) {
        var joined = new StringBuilder();
        for (var word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.plain());
        }
        return joined.toString();
    }
}

package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Where the lines of a text and their sentences begin and end; one after the other they are the text again. */
final class Sentences {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final String ENDS = ".!?…";
    private static final String CLOSES = "\"'’»”)]";

    private Sentences() {}

    /** With the white space that follows it. */
    record Span(int from, int to) {}

    static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        var breaks = BREAK.matcher(text);
        int from = 0;
        while (breaks.find()) {
            lines.add(new Span(from, breaks.end()));
            from = breaks.end();
        }
        if (from < text.length()) {
            lines.add(new Span(from, text.length()));
        }
        return lines;
    }

    /** @param cutShort words that have a point and end no sentence: "ca. 20" */
    static List<Span> in(String text, int from, int to, Set<String> cutShort) {
        var sentences = new ArrayList<Span>();
        int begins = from;
        for (int at = from; at < to; at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                int end = pass(text, at, to, sign -> ENDS.indexOf(sign) >= 0 || CLOSES.indexOf(sign) >= 0);
                int next = pass(text, end, to, Sentences::isSpace);
                if (next > end && next < to && ends(text, begins, at, next, cutShort)) {
                    sentences.add(new Span(begins, next));
                    begins = next;
                }
                at = next - 1;
            }
        }
        if (begins < to) {
            sentences.add(new Span(begins, to));
        }
        return sentences;
    }

    private static int pass(String text, int from, int to, IntPredicate passed) {
        int at = from;
        while (at < to && passed.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int from, int end, int next, Set<String> cutShort) {
        if (text.charAt(end) != '.') {
            return true;
        }
        int begins = end;
        while (begins > from && !isSpace(text.charAt(begins - 1))) {
            begins--;
        }
        var word = Reading.plain(text.substring(begins, end));
        boolean isCutShort = word.indexOf('.') >= 0 || cutShort.contains(word);
        boolean isOrdinal = !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && Character.isLowerCase(text.charAt(next));
        return !isCutShort && !isOrdinal;
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}

package no.ildsjel.privacy;

import java.util.Arrays;
import java.util.BitSet;
import no.ildsjel.conversation.Masking;

/**
 * A text as the finders read it: every figure, space, dash and full-width sign as ASCII has it, and nothing that nobody
 * sees. What is left out of it or written otherwise would hide a number that a person still can read.
 */
final class Plain {
    private static final int FULL_WIDTH = 0xFEE0;

    private final String written;
    private final String words;

    /** Where each of the words' characters stands in the text as it was written. */
    private final int[] at;

    private Plain(String written, String words, int[] at) {
        this.written = written;
        this.words = words;
        this.at = at;
    }

    static Plain of(String written) {
        var words = new StringBuilder(written.length());
        var at = new int[written.length()];
        for (int here = 0; here < written.length(); ) {
            int point = written.codePointAt(here);
            boolean isOnFigure = !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
            if (isSeen(point) && !(isOnFigure && isMark(point))) {
                at[words.length()] = here;
                words.append(plain(point));
            }
            here += Character.charCount(point);
        }
        return new Plain(written, words.toString(), Arrays.copyOf(at, words.length()));
    }

    String words() {
        return words;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE -> false;
            case Character.CONTROL -> Character.isWhitespace(point) && point != '\r';
            default -> true;
        };
    }

    /** What makes a figure coloured or framed, and letters what they are. */
    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.ENCLOSING_MARK;
    }

    private static char plain(int point) {
        if (Character.isDigit(point)) {
            return (char) ('0' + Character.digit(point, 10));
        }
        if (point >= '\uff01' && point <= '\uff5e') {
            return (char) (point - FULL_WIDTH);
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL -> point == '\t' ? ' ' : '\n';
            case Character.DASH_PUNCTUATION -> '-';
            default -> point == '\u2212' ? '-' : Character.isBmpCodePoint(point) ? (char) point : '\ufffc';
        };
    }

    /** As it was written, but with each letter and figure masked that stands in one of these places of {@link #words}. */
    String masked(BitSet places) {
        var masked = new StringBuilder(written);
        places.stream()
                .filter(place -> Character.isLetterOrDigit(words.charAt(place)))
                .map(place -> at[place])
                .forEach(place -> {
                    masked.setCharAt(place, Masking.MASK);
                    if (Character.isHighSurrogate(written.charAt(place))) {
                        masked.setCharAt(place + 1, Masking.MASK);
                    }
                });
        return masked.toString();
    }
}

package no.ildsjel.phrasebook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the direction in which somebody's words are written from turning the words around them. */
final class Isolation {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** What Unicode calls Bidi_Control. */
    private static final String CONTROLS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /** Whatever is open ends with its line. */
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\x{1C}-\\x{1E}\\x{85}\\x{2029}]+");

    private Isolation() {}

    /** The words as they are, in isolates of ours where they could turn what stands around them. */
    static String of(String words) {
        return words.codePoints().anyMatch(Isolation::turns)
                ? LINE.matcher(words).replaceAll(line -> Matcher.quoteReplacement(line(line.group())))
                : words;
    }

    /** Ends the isolates that the line leaves open, and begins those that it ends without having begun them. */
    private static String line(String line) {
        if (line.codePoints().noneMatch(Isolation::turns)) {
            return line;
        }
        int open = 0;
        int ended = 0;
        for (int at = 0; at < line.length(); at++) {
            char mark = line.charAt(at);
            if (mark >= '\u2066' && mark <= FIRST_STRONG_ISOLATE) {
                open++;
            } else if (mark == POP_ISOLATE && open > 0) {
                open--;
            } else if (mark == POP_ISOLATE) {
                ended++;
            }
        }
        return String.valueOf(FIRST_STRONG_ISOLATE).repeat(ended + 1)
                + line
                + String.valueOf(POP_ISOLATE).repeat(open + 1);
    }

    private static boolean turns(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> CONTROLS.indexOf(point) >= 0;
        };
    }
}

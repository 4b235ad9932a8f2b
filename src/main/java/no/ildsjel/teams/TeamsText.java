package no.ildsjel.teams;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Text as Teams shows it without looking for anything in it. */
final class TeamsText {
    /** What a line costs in a card, about: each stands in a block of its own. */
    private static final int LINE = 90;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** What a card would show as a date; a joint that nobody sees keeps the braces apart. */
    private static final Pattern DATE = Pattern.compile("\\{\\{(?=DATE|TIME)");

    private static final Pattern ENTITY = Pattern.compile("&(?=\\w+;)");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\h*)(?=[-+=]|\\d+[.)])");
    private static final String JOINT = "\u2060";
    private static final String MORE = "…";
    private static final Map<Character, Character> LOOKALIKES = Map.ofEntries(
            Map.entry('\\', '＼'),
            Map.entry('*', '＊'),
            Map.entry('_', '＿'),
            Map.entry('`', '｀'),
            Map.entry('~', '～'),
            Map.entry('#', '＃'),
            Map.entry('[', '［'),
            Map.entry(']', '］'),
            Map.entry('<', '＜'),
            Map.entry('>', '＞'),
            Map.entry('|', '｜'));

    private TeamsText() {}

    /** Without what no database and no JSON may hold: NUL, and halves of characters. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(TeamsText::isWhole).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isWhole(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }

    /** For places of which nobody says whether Teams reads markdown there: what it could read is replaced by its like. */
    static String inert(String text) {
        var inert = new StringBuilder(text.length());
        for (char character : DATE.matcher(text).replaceAll("{" + JOINT + "{").toCharArray()) {
            inert.append(LOOKALIKES.getOrDefault(character, character).charValue());
        }
        String noEntities = ENTITY.matcher(inert).replaceAll("＆");
        return LIST.matcher(noEntities).replaceAll("$1" + JOINT);
    }

    /** For a text run, in which Teams looks for dates alone. */
    static String run(String text) {
        return DATE.matcher(text).replaceAll("{" + JOINT + "{");
    }

    static List<String> lines(String text) {
        return List.of(LINE_BREAK.split(text, -1));
    }

    /** How many bytes the text takes in a card. */
    static int weight(String text) {
        return text.codePoints().map(TeamsText::weight).sum();
    }

    private static int weight(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> LINE;
            case '"', '\\', '\t', '\b' -> 2;
            // A joint comes between two of them.
            case '{' -> 1 + JOINT.length() * 3;
            default -> codePoint < ' ' ? 6 : bytes(codePoint);
        };
    }

    private static int bytes(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** The text, or its beginning and a sign that there is more; never through the middle of a character. */
    static String fitting(String text, int heaviest) {
        return weight(text) <= heaviest ? text : cutAt(text, limit(text, heaviest - MORE.length() * 3));
    }

    private static int limit(String text, int heaviest) {
        int at = 0;
        int left = heaviest;
        while (at < text.length()) {
            left -= weight(text.codePointAt(at));
            if (left < 0) {
                return at;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The same by characters. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : cutAt(text, Math.max(0, longest - MORE.length()));
    }

    private static String cutAt(String text, int limit) {
        return text.substring(0, breakBefore(text, limit)).stripTrailing() + MORE;
    }

    private static int breakBefore(String text, int limit) {
        int character = wholeCharacters(text, limit);
        // A break further back than this would look like an end of its own.
        int tolerable = character * 4 / 5;
        int line = text.lastIndexOf('\n', character - 1) + 1;
        if (line > tolerable) {
            return line;
        }
        int word = text.lastIndexOf(' ', character - 1) + 1;
        return word > tolerable ? word : character;
    }

    private static int wholeCharacters(String text, int limit) {
        var grapheme = GRAPHEME.matcher(text);
        int end = 0;
        while (grapheme.find() && grapheme.end() <= limit) {
            end = grapheme.end();
        }
        // One letter under thousands of accents is longer than any limit: it is broken between code points.
        if (end == 0 && limit > 0) {
            return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        }
        return end;
    }

    /** The most that each text may weigh so that all of them fit: only the heavy ones pay. */
    static int fairShare(List<Integer> weights, int room) {
        var rising = weights.stream().sorted().toList();
        int left = room;
        for (int i = 0; i < rising.size(); i++) {
            int share = left / (rising.size() - i);
            if (rising.get(i) > share) {
                return share;
            }
            left -= rising.get(i);
        }
        return Integer.MAX_VALUE;
    }
}

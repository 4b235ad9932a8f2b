package no.ildsjel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Text between Slack's markup and what a person wrote or reads. */
final class SlackText {
    private static final Pattern MARKUP = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Pattern BROADCAST = Pattern.compile("!(channel|here|everyone|group)");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final String MORE = "…";

    private SlackText() {}

    /**
     * What the person wrote, from what Slack made of it.
     *
     * @param nameOf the name of a user id
     * @param emoji the characters behind the codes that Slack put for them
     */
    static String asWritten(String text, UnaryOperator<String> nameOf, Map<String, String> emoji) {
        var written = new StringBuilder();
        var markup = MARKUP.matcher(text);
        int from = 0;
        while (markup.find()) {
            written.append(unescaped(text.substring(from, markup.start()), emoji));
            String label = markup.group(2) == null ? "" : unescaped(markup.group(2), emoji);
            written.append(asWritten(markup.group(), markup.group(1), label, nameOf));
            from = markup.end();
        }
        return clean(written.append(unescaped(text.substring(from), emoji)).toString());
    }

    private static String asWritten(String whole, String target, String label, UnaryOperator<String> nameOf) {
        return switch (target.charAt(0)) {
            case '@' -> "@" + (label.isBlank() ? nameOf.apply(target.substring(1)) : label);
            case '#' -> "#" + (label.isBlank() ? target.substring(1) : label);
            case '!' -> announcement(target, label);
            default -> ADDRESS.matcher(target).matches() ? link(unescaped(target, Map.of()), label) : whole;
        };
    }

    private static String announcement(String target, String label) {
        if (BROADCAST.matcher(target).matches() || label.isBlank()) {
            return "@" + target.substring(1);
        }
        return label;
    }

    private static String link(String address, String label) {
        boolean madeBySlack = address.endsWith(label) || address.startsWith("tel:") || address.startsWith("mailto:");
        if (label.isBlank()) {
            return address;
        }
        return madeBySlack ? label : label + " (" + address + ")";
    }

    private static String unescaped(String text, Map<String, String> emoji) {
        String plain = text;
        for (var code : emoji.entrySet()) {
            plain = plain.replace(code.getKey(), code.getValue());
        }
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Exactly the three characters that Slack reads as its own, once each, and nothing else. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Without what no database and no JSON may hold: NUL, and halves of characters. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(SlackText::isWhole).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isWhole(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }

    /** The text, or its beginning and a sign that there is more; never through the middle of a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, breakBefore(text, 0, Math.max(0, longest - MORE.length())))
                        .stripTrailing()
                + MORE;
    }

    /** The text in pieces that make it up exactly, broken between lines or words where there are any. */
    static List<String> pieces(String text, int longest) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > longest) {
            int to = breakBefore(text, from, from + longest);
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static int breakBefore(String text, int from, int limit) {
        int character = wholeCharacters(text, from, limit);
        // A break further back than this would look like an end of its own.
        int tolerable = from + (character - from) * 4 / 5;
        int line = text.lastIndexOf('\n', character - 1) + 1;
        if (line > tolerable) {
            return line;
        }
        int word = text.lastIndexOf(' ', character - 1) + 1;
        return word > tolerable ? word : character;
    }

    private static int wholeCharacters(String text, int from, int limit) {
        var grapheme = GRAPHEME.matcher(text).region(from, text.length());
        int end = from;
        while (grapheme.find() && grapheme.end() <= limit) {
            end = grapheme.end();
        }
        // One letter under thousands of accents is longer than any limit: it is broken between code points.
        if (end == from && limit > from) {
            return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        }
        return end;
    }

    /** The most that each text may keep so that all of them fit: only the long ones pay. */
    static int fairShare(List<Integer> lengths, int room) {
        var rising = lengths.stream().sorted().toList();
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

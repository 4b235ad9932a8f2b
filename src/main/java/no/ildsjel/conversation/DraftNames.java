package no.ildsjel.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a person's drafts are called, short enough for a button, and so that no two are called the same.
 *
 * @param words the first words of each
 * @param numbers of each, for those that nothing else tells apart
 */
record DraftNames(List<String> words, List<String> numbers) {
    private static final int LONGEST = 40;
    /** Of what two of them have in common. */
    private static final int HEAD = 15;

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    List<String> all() {
        return IntStream.range(0, words.size()).mapToObj(this::name).toList();
    }

    private String name(int draft) {
        var line = line(draft);
        var namesakes = IntStream.range(0, words.size())
                .filter(other -> other != draft && called(other).equals(called(draft)))
                .mapToObj(this::line)
                .toList();
        if (namesakes.isEmpty()) {
            return cut(line, LONGEST);
        }
        int same = namesakes.stream()
                .mapToInt(other -> inCommon(line, other))
                .max()
                .orElse(0);
        boolean isApart = same > HEAD && namesakes.stream().noneMatch(other -> isLike(line, other, same));
        return isApart
                ? cut(line, HEAD) + " " + cut(line.substring(same), LONGEST - HEAD)
                : "%s #%s".formatted(cut(line, LONGEST), numbers.get(draft));
    }

    private String line(int draft) {
        return words.get(draft).lines().findFirst().orElse("").strip();
    }

    private String called(int draft) {
        return cut(line(draft), LONGEST).toLowerCase(Locale.ROOT);
    }

    /** How much of the beginning, in whole words. */
    private static int inCommon(String line, String other) {
        int same = 0;
        while (same < Math.min(line.length(), other.length())
                && Character.toLowerCase(line.charAt(same)) == Character.toLowerCase(other.charAt(same))) {
            same++;
        }
        return same == line.length() ? same : line.lastIndexOf(' ', same - 1) + 1;
    }

    /** Whether what would be shown of both from there on is the same, or nothing. */
    private static boolean isLike(String line, String other, int from) {
        var here = cut(line.substring(from), LONGEST - HEAD);
        var there = cut(other.substring(Math.min(from, other.length())), LONGEST - HEAD);
        return here.isEmpty() || here.equalsIgnoreCase(there);
    }

    /** Where a word ends, and never inside a character as people see it. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int whole = CHARACTER
                .matcher(text)
                .results()
                .map(MatchResult::end)
                .takeWhile(end -> end < longest)
                .reduce(0, (earlier, later) -> later);
        int word = text.lastIndexOf(' ', whole);
        return text.substring(0, word > longest / 3 ? word : whole) + "…";
    }
}

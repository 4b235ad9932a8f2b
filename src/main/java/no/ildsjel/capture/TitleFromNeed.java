package no.ildsjel.capture;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** Proposes the first sentence of the need as the name of the idea, cut where a word ends. */
record TitleFromNeed() implements Facts {
    private static final String NAME = "title-from-need";
    private static final int LONGEST = 70;

    // A sentence shorter than this says too little to be a name: "Hei!", "Kl. 7".
    private static final int TELLING = 12;
    private static final int LOOKED_AT = 1000;

    // After an abbreviation, what follows begins with a small letter.
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟。]+(?=\\s+[^\\p{Ll}\\s])");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return situation
                .answers()
                .text("need-behind")
                .or(() -> situation.answers().text("need"))
                .map(TitleFromNeed::title)
                .filter(TitleFromNeed::hasWords)
                .<Map<String, Argument>>map(title -> Map.of(NAME, Argument.text(title)))
                .orElse(Map.of());
    }

    static String title(String need) {
        var sentence = firstSentence(line(need.substring(0, Math.min(need.length(), LOOKED_AT))));
        return sentence.length() <= LONGEST ? sentence : withoutEnd(sentence.substring(0, cut(sentence))) + "…";
    }

    /** The first line that tells something, and is no heading. */
    private static String line(String need) {
        var lines =
                need.lines().map(String::strip).filter(TitleFromNeed::hasWords).toList();
        return lines.stream()
                .filter(line -> line.length() >= TELLING && !line.endsWith(":"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? need.strip() : lines.get(0));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String firstSentence(String line) {
        var ends = SENTENCE_END.matcher(line);
        int end = ends.results()
                .filter(found -> found.start() >= TELLING)
                .map(MatchResult::end)
                .findFirst()
                .orElse(line.length());
        return withoutEnd(line.substring(0, end));
    }

    /** Where a word ends; a word longer than a name is cut between characters as people see them. */
    private static int cut(String sentence) {
        int whole = CHARACTER
                .matcher(sentence)
                .results()
                .map(MatchResult::end)
                .takeWhile(end -> end <= LONGEST)
                .reduce(0, (earlier, later) -> later);
        int word = sentence.lastIndexOf(' ', whole);
        return word >= TELLING ? word : whole;
    }

    /** A question keeps its mark; a name ends with no other. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || ".!,;:…–-".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }
}

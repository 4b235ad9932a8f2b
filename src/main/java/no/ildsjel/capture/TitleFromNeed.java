package no.ildsjel.capture;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.phrasebook.Argument;

/** Proposes the first sentence of the need as the name of the idea, cut where a word ends. */
record TitleFromNeed() implements Facts {
    private static final String NAME = "title-from-need";
    private static final int LONGEST = 70;

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
                .<Map<String, Argument>>map(title -> Map.of(NAME, Argument.text(title)))
                .orElse(Map.of());
    }

    static String title(String need) {
        var line = need.lines()
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(need)
                .strip();
        var sentence = line.split("(?<=[.!?])\\s", 2)[0].replaceAll("[.!,;:\\s]+$", "");
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(sentence);
        int end = words.preceding(LONGEST);
        var cut = sentence.substring(0, end > 0 ? end : whole(sentence)).strip();
        return cut.replaceAll("[\\p{P}\\s]+$", "") + "…";
    }

    /** A word longer than a title is cut between characters as people see them. */
    private static int whole(String sentence) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(sentence);
        return characters.preceding(LONGEST);
    }
}

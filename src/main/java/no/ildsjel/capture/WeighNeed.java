package no.ildsjel.capture;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Situation;

/**
 * Notices when a need is really a solution: it proposes something and names no problem.
 *
 * @param words the list of words by name, as {@code Phrasebook.words} gives them
 */
record WeighNeed(Function<String, Set<String>> words) implements Action {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\n]+\\s*");

    @Override
    public String name() {
        return "weigh-need";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("need", Set.of(), "solution", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of("need");
    }

    @Override
    public Outcome perform(Situation situation) {
        boolean solution =
                situation.answers().text("need").filter(this::isSolution).isPresent();
        return new Outcome(
                solution ? "solution" : "need",
                Map.of("solution-found", new Answer.Choice(solution ? "yes" : "no")),
                Map.of());
    }

    /** Whole words only, for a prefix would take "kjøper" for a proposal to buy. */
    boolean isSolution(String need) {
        var text = Normalizer.normalize(need, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return words.apply("capture.proposal").stream().anyMatch(phrase -> proposes(text, phrase))
                && words.apply("capture.problem").stream().noneMatch(phrase -> holds(text, phrase));
    }

    private static boolean proposes(String text, String phrase) {
        return phrase.startsWith("^")
                ? SENTENCE_END.splitAsStream(text).anyMatch(sentence -> begins(sentence, phrase.substring(1)))
                : holds(text, phrase);
    }

    private static boolean begins(String sentence, String word) {
        int first = 0;
        while (first < sentence.length() && !isLetter(sentence, first)) {
            first++;
        }
        return sentence.startsWith(word, first) && !isLetter(sentence, first + word.length());
    }

    private static boolean holds(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at >= 0 && (isLetter(text, at - 1) || isLetter(text, at + phrase.length()))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}

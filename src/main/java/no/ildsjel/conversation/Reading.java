package no.ildsjel.conversation;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.phrasebook.Argument;

/** Reads what was typed as the answer to a question; never guesses between two. */
final class Reading {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&+/\\n]\\s*|\\s+(?:og|och|and)\\s+");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:[\\s,.]+\\d{1,2})*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BREAK = Pattern.compile("\\R+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int RECOGNISABLE = 3;

    /** No list of options is longer; an expression that repeats would run out of stack on a page of figures. */
    private static final int LIST = 1_000;

    private Reading() {}

    /** What became of it. */
    sealed interface Result {}

    record Understood(Answer answer) implements Result {}

    /** Not an answer; candidates are what it may have meant. */
    record Misread(String key, Map<String, Argument> words, List<Options.Option> candidates) implements Result {
        static Misread of(String key) {
            return new Misread(key, Map.of(), List.of());
        }
    }

    /** An option, and everything that people may call it. */
    record Named(Options.Option option, List<String> names) {}

    static Result text(String text, Step.Limits limits, String tooShort) {
        var words = limits.isOneLine() ? BREAK.matcher(text.strip()).replaceAll(" ") : text.strip();
        if (!hasWords(words)) {
            return Misread.of("common.error.wordless");
        }
        int length = length(words);
        if (length < limits.shortest()) {
            return Misread.of(tooShort);
        }
        if (length > limits.longest()) {
            Map<String, Argument> figures =
                    Map.of("longest", new Argument.Count(limits.longest()), "count", new Argument.Count(length));
            return new Misread("common.error.too-long", figures, List.of());
        }
        return new Understood(new Answer.Text(words));
    }

    static Result choice(String text, List<Named> options) {
        var found = find(text, options);
        if (found.size() == 1) {
            return new Understood(new Answer.Choice(found.get(0).name()));
        }
        return found.isEmpty()
                ? Misread.of("common.error.not-understood")
                : new Misread("common.error.ambiguous", Map.of(), found);
    }

    static Result choices(String text, List<Named> options) {
        var whole = find(text, options);
        if (whole.size() == 1) {
            return new Understood(new Answer.Choices(List.of(whole.get(0).name())));
        }
        var chosen = new LinkedHashSet<String>();
        for (var piece : pieces(text)) {
            var found = find(piece, options);
            if (found.size() != 1) {
                return Misread.of(found.isEmpty() ? "common.error.not-understood" : "common.error.ambiguous");
            }
            chosen.add(found.get(0).name());
        }
        return chosen.isEmpty()
                ? Misread.of("common.error.not-understood")
                : new Understood(new Answer.Choices(List.copyOf(chosen)));
    }

    /** Whether it is more likely a question to us than an answer. */
    static boolean isQuestion(String text, Set<String> questionWords) {
        var words = plain(text);
        return text.strip().endsWith("?")
                && questionWords.stream().anyMatch(word -> words.equals(word) || words.startsWith(word + " "));
    }

    /** How a word is compared: composed, lower case, without the marks around it or what nobody sees. */
    static String plain(String text) {
        var words = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        int from = 0;
        int to = words.length();
        // By hand: an expression that looks for marks at the end takes quadratic time on a page of them.
        while (from < to && !Character.isLetterOrDigit(words.codePointAt(from))) {
            from += Character.charCount(words.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(words.codePointBefore(to))) {
            to -= Character.charCount(words.codePointBefore(to));
        }
        return SPACE.matcher(words.substring(from, to)).replaceAll(" ");
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** In characters as people count them. */
    static int length(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    /** As much of the text as the limit allows, never through the middle of a character. */
    static String beginning(String text, int longest) {
        return CHARACTER
                .matcher(text)
                .results()
                .limit(longest)
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    private static List<String> pieces(String text) {
        var words = plain(text);
        if (words.length() > LIST) {
            return List.of();
        }
        return NUMBERS.matcher(words).matches()
                ? List.of(words.split("[\\s,.]+", -1))
                : BETWEEN.splitAsStream(words).filter(piece -> !piece.isBlank()).toList();
    }

    private static List<Options.Option> find(String text, List<Named> options) {
        var words = plain(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var exact = matching(options, name -> name.equals(words));
        if (!exact.isEmpty()) {
            return exact;
        }
        if (words.matches("\\d{1,2}") && Integer.parseInt(words) <= options.size() && Integer.parseInt(words) > 0) {
            return List.of(options.get(Integer.parseInt(words) - 1).option());
        }
        return words.length() < RECOGNISABLE
                ? List.of()
                : Stream.<Predicate<String>>of(
                                name -> name.startsWith(words),
                                name -> (" " + name + " ").contains(" " + words + " "),
                                name -> name.contains(words))
                        .map(test -> matching(options, test))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static List<Options.Option> matching(List<Named> options, Predicate<String> test) {
        return options.stream()
                .filter(option -> option.names().stream().map(Reading::plain).anyMatch(test))
                .map(Named::option)
                .toList();
    }
}

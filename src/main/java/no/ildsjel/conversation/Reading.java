package no.ildsjel.conversation;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;

/** Reads what was typed as the answer to a question; never guesses between two. */
final class Reading {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&+/\\n]\\s*|\\s+(?:og|och|and)\\s+");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:[\\s,.]+\\d{1,2})*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int RECOGNISABLE = 3;
    private static final List<String> DATES =
            List.of("uuuu-MM-dd", "d.M[.uuuu]", "d/M[/uuuu]", "d[.] MMMM[ uuuu]", "MMMM d[[,] uuuu]");

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
        var words = text.strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
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
                return new Misread(
                        found.isEmpty() ? "common.error.not-understood" : "common.error.ambiguous",
                        Map.of(),
                        List.of());
            }
            chosen.add(found.get(0).name());
        }
        return chosen.isEmpty()
                ? Misread.of("common.error.not-understood")
                : new Understood(new Answer.Choices(List.copyOf(chosen)));
    }

    static Result date(String text, LocalDate today) {
        var words = plain(text);
        return formats(today)
                .flatMap(format -> date(words, format).stream())
                .findFirst()
                .map(day -> day.isBefore(today) && !YEAR.matcher(words).find() ? day.plusYears(1) : day)
                .map(day -> future(day, today))
                .orElse(Misread.of("common.error.not-a-date"));
    }

    private static Result future(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? new Understood(new Answer.Day(day)) : Misread.of("common.error.date-in-the-past");
    }

    /** How a word is compared: composed, lower case, without the marks around it. */
    static String plain(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").replaceAll("\\s+", " ");
    }

    /** In characters as people count them. */
    static int length(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static List<String> pieces(String text) {
        var words = plain(text);
        return NUMBERS.matcher(words).matches()
                ? List.of(words.split("[\\s,.]+", -1))
                : BETWEEN.splitAsStream(words).filter(piece -> !piece.isBlank()).toList();
    }

    private static List<Options.Option> find(String text, List<Named> options) {
        var words = plain(text);
        if (words.isEmpty()) {
            return List.of();
        }
        if (words.matches("\\d{1,2}") && Integer.parseInt(words) <= options.size() && Integer.parseInt(words) > 0) {
            return List.of(options.get(Integer.parseInt(words) - 1).option());
        }
        var exact = matching(options, name -> name.equals(words));
        if (!exact.isEmpty() || words.length() < RECOGNISABLE) {
            return exact;
        }
        var beginning = matching(options, name -> name.startsWith(words));
        return beginning.isEmpty() ? matching(options, name -> name.contains(words)) : beginning;
    }

    private static List<Options.Option> matching(List<Named> options, Predicate<String> test) {
        return options.stream()
                .filter(option -> option.names().stream().map(Reading::plain).anyMatch(test))
                .map(Named::option)
                .toList();
    }

    private static Optional<LocalDate> date(String words, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(words, format));
        } catch (DateTimeException otherwiseWritten) {
            return Optional.empty();
        }
    }

    private static Stream<DateTimeFormatter> formats(LocalDate today) {
        return DATES.stream()
                .flatMap(pattern -> Arrays.stream(Language.values())
                        .map(language -> new DateTimeFormatterBuilder()
                                .parseCaseInsensitive()
                                .appendPattern(pattern)
                                .parseDefaulting(ChronoField.YEAR, today.getYear())
                                .toFormatter(Locale.forLanguageTag(language.code()))));
    }
}

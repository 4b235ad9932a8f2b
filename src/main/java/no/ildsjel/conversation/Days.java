package no.ildsjel.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.people.Language;

/**
 * Reads a day as people in the north write it, with the day before the month; without a year it is the next one.
 *
 * @param listed the words listed under a key in every language
 */
record Days(LocalDate today, Function<String, Set<String>> listed) {
    private static final String YEAR = "(?:,? ?(?<year>\\d{4}))?";
    private static final List<Pattern> WAYS = Stream.of(
                    "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})",
                    "(?<day>\\d{1,2}) ?[./] ?(?<month>\\d{1,2})(?: ?[./] ?(?<year>\\d{4}|\\d{2}))?",
                    "(?:den )?(?<day>\\d{1,2})(?:\\.|:?[ae]|st|nd|rd|th)? ?(?:of )?(?<name>\\p{L}{3,})\\.?" + YEAR,
                    "(?<name>\\p{L}{3,})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?" + YEAR)
            .map(Pattern::compile)
            .toList();
    private static final int CENTURY = 2000;

    /** A leap day is at most this far off. */
    private static final int YEARS_AHEAD = 8;

    Reading.Result read(String text) {
        var words = Reading.plain(text);
        return day(words)
                .or(() -> day(withoutWeekday(words)))
                .or(() -> new RelativeDays(today, listed).read(Wording.words(words)))
                .map(this::future)
                .orElse(Reading.Misread.of("common.error.not-a-date"));
    }

    /** "Friday 5 March" says the same twice. */
    private static String withoutWeekday(String words) {
        int space = words.indexOf(' ');
        var first = Reading.plain(words.substring(0, Math.max(space, 0)));
        return RelativeDays.named(first).isPresent() ? words.substring(space + 1) : "";
    }

    private Reading.Result future(LocalDate day) {
        return day.isAfter(today)
                ? new Reading.Understood(new Answer.Day(day))
                : Reading.Misread.of("common.error.date-in-the-past");
    }

    private Optional<LocalDate> day(String words) {
        return WAYS.stream()
                .map(way -> way.matcher(words))
                .filter(Matcher::matches)
                .flatMap(found -> day(found).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(Matcher found) {
        try {
            int day = Integer.parseInt(found.group("day"));
            return month(found)
                    .flatMap(month -> year(found)
                            .map(year -> LocalDate.of(year, month, day))
                            .or(() -> next(MonthDay.of(month, day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(Matcher found) {
        return group(found, "year").map(Integer::valueOf).map(year -> year < 100 ? CENTURY + year : year);
    }

    private static Optional<Integer> month(Matcher found) {
        return group(found, "month")
                .map(Integer::valueOf)
                .or(() -> group(found, "name").flatMap(Days::named));
    }

    /** In any language, and as short as they like, as long as it can be no other. */
    private static Optional<Integer> named(String beginning) {
        var months = Arrays.stream(Month.values())
                .filter(month -> Arrays.stream(Language.values())
                        .map(language -> month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.code())))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(beginning)))
                .toList();
        return months.size() == 1 ? Optional.of(months.get(0).getValue()) : Optional.empty();
    }

    private Optional<LocalDate> next(MonthDay day) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    /** Not every way has every group. */
    private static Optional<String> group(Matcher found, String name) {
        return found.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }
}

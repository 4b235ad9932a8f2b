package no.ildsjel.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.ildsjel.people.Language;

/**
 * Days that are told by how far off they are: "in two weeks", "next Friday", "week 12".
 *
 * @param listed the words listed under a key in every language
 */
record RelativeDays(LocalDate today, Function<String, Set<String>> listed) {
    /** How many of something anybody counts in. */
    private static final int MOST = 99;

    /** As far as the words for numbers go. */
    private static final int NUMBERS = 15;

    /** A week 53 is at most this far off. */
    private static final int YEARS_AHEAD = 7;

    private static final int SHORTEST_NAME = 3;

    /** Nobody says a day in more words. */
    private static final int WORDS = 8;

    Optional<LocalDate> read(List<String> words) {
        return words.isEmpty() || words.size() > WORDS
                ? Optional.empty()
                : near(words).or(() -> counted(words)).or(() -> inWeek(words)).or(() -> weekday(words));
    }

    private Optional<LocalDate> near(List<String> words) {
        var said = String.join(" ", words);
        var keys = List.of("today", "tomorrow", "day-after-tomorrow");
        return IntStream.range(0, keys.size())
                .filter(days -> means(keys.get(days), said))
                .mapToObj(today::plusDays)
                .findFirst();
    }

    /** "In two weeks", "om en måned". */
    private Optional<LocalDate> counted(List<String> words) {
        var said = withoutLast("after", words);
        var counted = withoutFirst("in", said);
        if (said.equals(words) && counted.equals(words)) {
            return Optional.empty();
        }
        int many = counted.size() == 2 ? number(counted.get(0)) : 0;
        return many < 1 || many > MOST ? Optional.empty() : after(many, counted.get(1));
    }

    private Optional<LocalDate> after(int many, String unit) {
        if (means("days", unit)) {
            return Optional.of(today.plusDays(many));
        }
        if (means("weeks", unit)) {
            return Optional.of(today.plusWeeks(many));
        }
        return means("months", unit) ? Optional.of(today.plusMonths(many)) : Optional.empty();
    }

    private int number(String word) {
        if (means("one", word)) {
            return 1;
        }
        var numbers = IntStream.rangeClosed(1, NUMBERS)
                .mapToObj(number -> listed.apply("common.reading.number." + number))
                .toList();
        return new Wording(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), numbers).number(word);
    }

    /** A week stands for its Friday, by which what was promised for it is done. */
    private Optional<LocalDate> inWeek(List<String> words) {
        var said = withoutFirst("in", withoutFirst("this", words));
        if (said.size() == 2 && means("next", said.get(0)) && means("weeks", said.get(1))) {
            return Optional.of(ofNextWeek(DayOfWeek.FRIDAY));
        }
        var number = said.size() == 2 && means("week", said.get(0)) ? said.get(1) : numberAfterLetter(said);
        return number.matches("\\d{1,2}") ? friday(Integer.parseInt(number)) : Optional.empty();
    }

    /** "v12", as it stands in Swedish calendars. */
    private String numberAfterLetter(List<String> said) {
        var word = said.size() == 1 ? said.get(0) : "";
        return word.length() > 1 && means("week", word.substring(0, 1)) ? word.substring(1) : "";
    }

    private Optional<LocalDate> friday(int week) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .mapToObj(year -> LocalDate.of(year, 1, 4))
                .filter(first ->
                        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).isValidValue(week))
                .map(first ->
                        first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.FRIDAY))
                .filter(friday -> friday.isAfter(today))
                .findFirst();
    }

    /** "Friday" is the first to come; "next Friday" is that of next week, as nobody would call tomorrow so. */
    private Optional<LocalDate> weekday(List<String> words) {
        var said = withoutFirst("this", words);
        if (said.size() == 1) {
            return named(said.get(0)).map(day -> today.with(TemporalAdjusters.next(day)));
        }
        if (said.size() == 2 && means("next", said.get(0))) {
            return named(said.get(1)).map(this::ofNextWeek);
        }
        return said.size() == 3 && means("next", said.get(1)) && means("weeks", said.get(2))
                ? named(said.get(0)).map(this::ofNextWeek)
                : Optional.empty();
    }

    private LocalDate ofNextWeek(DayOfWeek day) {
        return today.plusWeeks(1).with(day);
    }

    /** In any language, and as short as they like, as long as it can be no other; "fredagen" as well. */
    static Optional<DayOfWeek> named(String word) {
        var days = word.length() < SHORTEST_NAME
                ? List.<DayOfWeek>of()
                : Arrays.stream(DayOfWeek.values())
                        .filter(day ->
                                Arrays.stream(Language.values()).anyMatch(language -> isName(day, language, word)))
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isName(DayOfWeek day, Language language, String word) {
        var name = day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.code()))
                .toLowerCase(Locale.ROOT);
        return name.startsWith(word) || word.equals(name + "en");
    }

    private List<String> withoutFirst(String key, List<String> words) {
        return IntStream.iterate(Math.min(3, words.size() - 1), length -> length > 0, length -> length - 1)
                .filter(length -> means(key, String.join(" ", words.subList(0, length))))
                .mapToObj(length -> words.subList(length, words.size()))
                .findFirst()
                .orElse(words);
    }

    private List<String> withoutLast(String key, List<String> words) {
        return IntStream.iterate(Math.min(3, words.size() - 1), length -> length > 0, length -> length - 1)
                .map(length -> words.size() - length)
                .filter(from -> means(key, String.join(" ", words.subList(from, words.size()))))
                .mapToObj(from -> words.subList(0, from))
                .findFirst()
                .orElse(words);
    }

    private boolean means(String key, String words) {
        return listed.apply("day." + key).contains(words);
    }
}

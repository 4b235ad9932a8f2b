package no.ildsjel.phrasebook;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import no.ildsjel.people.Language;

/** How a language writes numbers, days and lists. */
final class Tongue {
    private static final Tongue BOKMAL = new Tongue(locale(Language.NB));
    private static final Tongue NYNORSK = new Tongue(locale(Language.NN));
    private static final Tongue SWEDISH = new Tongue(locale(Language.SV));
    private static final Tongue ENGLISH = new Tongue(locale(Language.EN));

    private final LocalizedNumberFormatter numbers;
    private final DateTimeFormatter days;
    private final DateTimeFormatter daysOfOtherYears;
    private final ListFormatter lists;

    private Tongue(ULocale locale) {
        this.numbers = NumberFormatter.withLocale(locale);
        this.days = formatter("MMMMd", locale);
        this.daysOfOtherYears = formatter("yMMMMd", locale);
        this.lists = ListFormatter.getInstance(locale);
    }

    static Tongue of(Language language) {
        return switch (language) {
            case NB -> BOKMAL;
            case NN -> NYNORSK;
            case SV -> SWEDISH;
            case EN -> ENGLISH;
        };
    }

    /** English is the British one, whose dates and lists are written as in the Nordic countries. */
    static ULocale locale(Language language) {
        return language == Language.EN ? ULocale.UK : new ULocale(language.code());
    }

    String number(long number) {
        return numbers.format(number).toString();
    }

    String day(LocalDate day, LocalDate today) {
        return day.format(day.getYear() == today.getYear() ? days : daysOfOtherYears);
    }

    String list(Collection<String> parts) {
        return lists.format(parts);
    }

    private static DateTimeFormatter formatter(String fields, ULocale locale) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(fields);
        return DateTimeFormatter.ofPattern(pattern, locale.toLocale());
    }
}

package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ildsjel.conversation.Reading.Misread;
import no.ildsjel.conversation.Reading.Understood;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-05",
                "5.3.2027",
                "5.3.27",
                "05.03.",
                "5. 3.",
                "5/3",
                "5. mars",
                "5 mars 2027",
                "den 5 mars",
                "5:e mars",
                "5 March",
                "5th of March, 2027",
                "March 5th, 2027",
                "5. MAR",
                "mar 5"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(read(typed)).isEqualTo(day(2027, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({"17. mai, 5", "17 maj, 5", "17 May, 5", "17. des, 12", "17 dec, 12", "17. oktober, 10", "17 okt, 10"})
    void monthsAreKnownInEveryLanguage(String typed, int month) {
        assertThat(read(typed)).isEqualTo(day(month < 12 ? 2027 : 2026, month, 17));
    }

    @Test
    void withoutAYearItIsTheNextOne() {
        assertThat(read("24. november")).isEqualTo(day(2026, 11, 24));
        assertThat(read("22. november")).isEqualTo(day(2027, 11, 22));
    }

    @Test
    void aLeapDayIsInTheNextLeapYear() {
        assertThat(read("29. februar")).isEqualTo(day(2028, 2, 29));
        assertThat(read("29.2.2027")).isEqualTo(Misread.of("common.error.not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.6", "30. februar", "2027-13-01", "32 mai", "ma 5", "snart", "", "5", "99999999999.1"})
    void whatIsNoDayIsNotBentIntoOne(String typed) {
        assertThat(read(typed)).isEqualTo(Misread.of("common.error.not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "23. november", "1.1.2020", "23.11.26"})
    void aDayMustBeToCome(String typed) {
        assertThat(read(typed)).isEqualTo(Misread.of("common.error.date-in-the-past"));
    }

    /** It is a Monday, in week 48. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i morgen | 2026-11-24",
                "i morgon | 2026-11-24",
                "imorgon | 2026-11-24",
                "Tomorrow! | 2026-11-24",
                "i overmorgen | 2026-11-25",
                "i overmorgon | 2026-11-25",
                "i övermorgon | 2026-11-25",
                "the day after tomorrow | 2026-11-25",
                "om tre dager | 2026-11-26",
                "om 3 dagar | 2026-11-26",
                "in ten days | 2026-12-03",
                "om ei veke | 2026-11-30",
                "om en uke | 2026-11-30",
                "om to veker | 2026-12-07",
                "om två veckor | 2026-12-07",
                "in two weeks | 2026-12-07",
                "two weeks from now | 2026-12-07",
                "in a week's time | 2026-11-30",
                "om én måned | 2026-12-23",
                "om tre månader | 2027-02-23",
                "in 6 months | 2027-05-23",
                "fredag | 2026-11-27",
                "på fredag | 2026-11-27",
                "nå på fredag | 2026-11-27",
                "laurdag | 2026-11-28",
                "tysdag | 2026-11-24",
                "this Friday | 2026-11-27",
                "mandag | 2026-11-30",
                "neste fredag | 2026-12-04",
                "nästa fredag | 2026-12-04",
                "next Friday | 2026-12-04",
                "fredag neste uke | 2026-12-04",
                "fredag nästa vecka | 2026-12-04",
                "next week | 2026-12-04",
                "neste veke | 2026-12-04",
                "uke 12 | 2027-03-26",
                "i veke 50 | 2026-12-11",
                "vecka 12 | 2027-03-26",
                "v. 12 | 2027-03-26",
                "v12 | 2027-03-26",
                "week 48 | 2026-11-27",
                "uke 53 | 2027-01-01",
                "fredag 5. mars | 2027-03-05",
                "fredag den 5 mars | 2027-03-05",
                "Friday, 5 March 2027 | 2027-03-05"
            })
    void aDayIsToldByHowFarOffItIs(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(new Understood(new Answer.Day(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "om en stund",
                "neste år",
                "uke 54",
                "uke 0",
                "fre 2027",
                "om uker",
                "to uker",
                "in 0 days",
                "next",
                "fredag fredag",
                "om 100 dager",
                "om minus to dager",
                "on"
            })
    void whatIsNotFarEnoughToldIsNoDay(String typed) {
        assertThat(read(typed)).isEqualTo(Misread.of("common.error.not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i dag", "today", "idag"})
    void todayIsTooSoon(String typed) {
        assertThat(read(typed)).isEqualTo(Misread.of("common.error.date-in-the-past"));
    }

    private static Reading.Result read(String typed) {
        return new Days(TODAY, PHRASEBOOK::words).read(typed);
    }

    private static Understood day(int year, int month, int day) {
        return new Understood(new Answer.Day(LocalDate.of(year, month, day)));
    }
}

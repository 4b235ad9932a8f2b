package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ildsjel.conversation.Reading.Misread;
import no.ildsjel.conversation.Reading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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
        assertThat(Days.read(typed, TODAY)).isEqualTo(day(2027, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({"17. mai, 5", "17 maj, 5", "17 May, 5", "17. des, 12", "17 dec, 12", "17. oktober, 10", "17 okt, 10"})
    void monthsAreKnownInEveryLanguage(String typed, int month) {
        assertThat(Days.read(typed, TODAY)).isEqualTo(day(month < 12 ? 2027 : 2026, month, 17));
    }

    @Test
    void withoutAYearItIsTheNextOne() {
        assertThat(Days.read("24. november", TODAY)).isEqualTo(day(2026, 11, 24));
        assertThat(Days.read("22. november", TODAY)).isEqualTo(day(2027, 11, 22));
    }

    @Test
    void aLeapDayIsInTheNextLeapYear() {
        assertThat(Days.read("29. februar", TODAY)).isEqualTo(day(2028, 2, 29));
        assertThat(Days.read("29.2.2027", TODAY)).isEqualTo(Misread.of("common.error.not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.6", "30. februar", "2027-13-01", "32 mai", "ma 5", "snart", "", "5", "99999999999.1"})
    void whatIsNoDayIsNotBentIntoOne(String typed) {
        assertThat(Days.read(typed, TODAY)).isEqualTo(Misread.of("common.error.not-a-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "23. november", "1.1.2020", "23.11.26"})
    void aDayMustBeToCome(String typed) {
        assertThat(Days.read(typed, TODAY)).isEqualTo(Misread.of("common.error.date-in-the-past"));
    }

    private static Understood day(int year, int month, int day) {
        return new Understood(new Answer.Day(LocalDate.of(year, month, day)));
    }
}

package no.ildsjel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalCalendarTest {
    private final WorkingCalendar norway = new NationalCalendar("NO", Set.of(), Set.of());
    private final WorkingCalendar sweden = new NationalCalendar("SE", Set.of(), Set.of());

    @ParameterizedTest(name = "{0} {3}: Norway {1}, Sweden {2}")
    @CsvSource({
        "2026-01-01, off,  off,  New Year",
        "2026-01-06, work, off,  Epiphany",
        "2026-04-02, off,  work, Maundy Thursday",
        "2026-04-03, off,  off,  Good Friday",
        "2026-04-06, off,  off,  Easter Monday",
        "2026-04-07, work, work, Tuesday after Easter",
        "2026-05-01, off,  off,  1 May",
        "2026-05-14, off,  off,  Ascension Day",
        "2027-05-17, off,  work, 17 May",
        "2026-05-25, off,  work, Whit Monday",
        "2025-06-06, work, off,  6 June",
        "2026-06-19, work, off,  Midsummer Eve",
        "2026-11-21, off,  off,  a Saturday",
        "2026-11-22, off,  off,  a Sunday",
        "2026-12-24, work, off,  Christmas Eve",
        "2026-12-25, off,  off,  Christmas Day",
        "2026-12-31, work, off,  New Year's Eve",
    })
    void knowsTheDaysOffOfTheCountry(LocalDate day, String inNorway, String inSweden, String name) {
        assertThat(norway.isWorkingDay(day)).as(name).isEqualTo(inNorway.equals("work"));
        assertThat(sweden.isWorkingDay(day)).as(name).isEqualTo(inSweden.equals("work"));
    }

    @Test
    void countsWorkingDaysOverEaster() {
        var wednesday = LocalDate.of(2026, 4, 1);

        assertThat(norway.after(wednesday, 5)).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(sweden.after(wednesday, 5)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(norway.after(wednesday, 0)).isEqualTo(wednesday);
    }

    @Test
    void knowsCountriesAndNotStockExchanges() {
        assertThat(NationalCalendar.knows("NO")).isTrue();
        assertThat(NationalCalendar.knows("FI")).isTrue();
        assertThat(NationalCalendar.knows("NYSE")).isFalse();
        assertThat(NationalCalendar.knows("XX")).isFalse();
    }
}

package no.ildsjel.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.ildsjel.delivery.Timers;
import no.ildsjel.organisation.Organisation;

/** How long people are waited for before silence is an answer. */
record Waiting(Organisation organisation, Timers timers, Clock clock) {
    static final String ALARM = "consent-over";

    // A post at midnight is read by nobody.
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate lastDay() {
        return organisation.calendar().after(today(), organisation.promises().consentWithin());
    }

    void begin(Recognition recognition) {
        var morningAfter =
                organisation.calendar().after(recognition.answerBy(), 1).atTime(MORNING);
        timers.at(
                ALARM,
                recognition.id().toString(),
                morningAfter.atZone(organisation.zone()).toInstant());
    }

    boolean isOver(Recognition recognition) {
        return today().isAfter(recognition.answerBy());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }
}

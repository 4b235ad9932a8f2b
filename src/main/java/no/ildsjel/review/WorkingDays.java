package no.ildsjel.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import no.ildsjel.organisation.Organisation;

/** The days on which the organisation answers and is spoken to. */
record WorkingDays(Organisation organisation, Supplier<LocalDate> today) {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    LocalDate fromToday(int workingDays) {
        return organisation.calendar().after(today.get(), workingDays);
    }

    /** When the submitter was promised an answer to what came in then. */
    LocalDate replyBy(Instant since) {
        var day = LocalDate.ofInstant(since, organisation.zone());
        return organisation.calendar().after(day, organisation.promises().replyWithin());
    }

    /** The day itself when it is still to come and a working day, otherwise the next one that is. */
    LocalDate comingUp(LocalDate day) {
        var before = day.isAfter(today.get()) ? day.minusDays(1) : today.get();
        return organisation.calendar().after(before, 1);
    }

    Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(organisation.zone()).toInstant();
    }
}

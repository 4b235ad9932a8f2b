package no.ildsjel.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import no.ildsjel.conversation.Untouched;
import no.ildsjel.organisation.Organisation.Promises;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.organisation.WorkingHours;

/** When somebody is told of a draft that they left, and when it goes. */
record DraftDays(Promises promises, WorkingCalendar calendar, ZoneId zone, Supplier<LocalDate> today) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Nobody should come back from a few days off and find their words gone. */
    private static final int NOTICE = 5;

    WorkingHours hours() {
        return new WorkingHours(calendar, zone, MORNING);
    }

    Untouched.Due due() {
        return new Untouched.Due(nudges().stream().map(this::before).toList(), abandoned(), today.get());
    }

    /** Before when something was touched that is no longer kept. */
    Instant abandoned() {
        return before(kept());
    }

    /** How often the person should have been told by today. */
    int nudges(Untouched.Draft draft) {
        return (int) nudges().stream().filter(days -> days <= age(draft)).count();
    }

    /** Whether nothing is said after this, so that it has to name the day. */
    boolean isLast(Untouched.Draft draft) {
        return age(draft) >= kept() || nudges(draft) == nudges().size();
    }

    boolean isToBeTold(Untouched.Draft draft) {
        return nudges(draft) > draft.nudges() || age(draft) >= kept();
    }

    /** A working day, and never so soon that somebody on leave would miss it. */
    LocalDate goesOn(Untouched.Draft draft) {
        var over = calendar.after(touchedOn(draft).plusDays(kept() - 1L), 1);
        var soonest = calendar.after(today.get(), NOTICE);
        return over.isBefore(soonest) ? soonest : over;
    }

    boolean isOver(LocalDate keptUntil) {
        return !keptUntil.isAfter(today.get());
    }

    private long age(Untouched.Draft draft) {
        return ChronoUnit.DAYS.between(touchedOn(draft), today.get());
    }

    private LocalDate touchedOn(Untouched.Draft draft) {
        return LocalDate.ofInstant(draft.touchedAt(), zone);
    }

    private Instant before(int days) {
        return today.get().minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }

    private List<Integer> nudges() {
        return promises.draftNudges();
    }

    private int kept() {
        return (int) promises.draftsKept().toDays();
    }
}

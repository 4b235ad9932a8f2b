package no.ildsjel.organisation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people may be spoken to unasked: neither at night nor on a day off. */
public record WorkingHours(WorkingCalendar calendar, ZoneId zone, LocalTime begin) {
    private static final LocalTime END = LocalTime.of(16, 0);

    public boolean include(Instant at) {
        var then = at.atZone(zone);
        return calendar.isWorkingDay(then.toLocalDate())
                && !then.toLocalTime().isBefore(begin)
                && then.toLocalTime().isBefore(END);
    }

    /** When the working day begins that comes next. */
    public Instant next(Instant after) {
        var then = after.atZone(zone);
        var today = then.toLocalDate();
        boolean isToday = calendar.isWorkingDay(today) && then.toLocalTime().isBefore(begin);
        var day = isToday ? today : calendar.after(today, 1);
        return day.atTime(begin).atZone(zone).toInstant();
    }
}

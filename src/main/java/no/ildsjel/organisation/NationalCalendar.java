package no.ildsjel.organisation;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Monday to Friday, but for the country's public holidays and the days that the organisation adds. */
final class NationalCalendar implements WorkingCalendar {
    private final HolidayManager holidays;
    private final Set<MonthDay> closedEachYear;
    private final Set<LocalDate> closedOnce;

    NationalCalendar(String country, Set<MonthDay> closedEachYear, Set<LocalDate> closedOnce) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(country));
        this.closedEachYear = Set.copyOf(closedEachYear);
        this.closedOnce = Set.copyOf(closedOnce);
    }

    static boolean knows(String country) {
        // Stock exchanges have calendars too, under longer names.
        return country.length() == 2
                && HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !closedEachYear.contains(MonthDay.from(day))
                && !closedOnce.contains(day)
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}

package no.ildsjel.organisation;

import java.time.LocalDate;

/** Which days the organisation works. */
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);

    /** The working day that comes so many working days after the given day. */
    default LocalDate after(LocalDate day, int workingDays) {
        var there = day;
        for (int left = workingDays; left > 0; ) {
            there = there.plusDays(1);
            if (isWorkingDay(there)) {
                left--;
            }
        }
        return there;
    }
}

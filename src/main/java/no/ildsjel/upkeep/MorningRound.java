package no.ildsjel.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Timers;
import no.ildsjel.organisation.Organisation;

/** Once each working morning, sees whether there is anything to tell the operators. */
record MorningRound(Telling telling, Logbook logbook, Organisation organisation, Timers timers, Clock clock)
        implements Alarm {
    private static final String NAME = "upkeep-round";
    private static final String DAILY = "daily";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(16, 0);
    private static final Duration DEEDS_KEPT = Duration.ofDays(90);

    @Override
    public String name() {
        return NAME;
    }

    /** Each node asks for it when it starts; what another has set, or what rang while all were down, stays. */
    void begin() {
        timers.unlessSet(NAME, DAILY, next());
    }

    @Override
    public void ring(String subject, Instant due) {
        timers.at(NAME, DAILY, next());
        logbook.forget(clock.instant().minus(DEEDS_KEPT));
        if (isWorkingHour()) {
            telling.all();
        }
    }

    /** Whoever was down over the morning tells late, but neither at night nor on a day off. */
    private boolean isWorkingHour() {
        var now = clock.instant().atZone(organisation.zone());
        return organisation.calendar().isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(MORNING)
                && now.toLocalTime().isBefore(EVENING);
    }

    private Instant next() {
        var now = clock.instant().atZone(organisation.zone());
        var today = now.toLocalDate();
        boolean isToday =
                organisation.calendar().isWorkingDay(today) && now.toLocalTime().isBefore(MORNING);
        var day = isToday ? today : organisation.calendar().after(today, 1);
        return day.atTime(MORNING).atZone(organisation.zone()).toInstant();
    }
}

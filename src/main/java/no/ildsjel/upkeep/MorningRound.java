package no.ildsjel.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Timers;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.WorkingHours;

/** Once each working morning, sees whether there is anything to tell the operators. */
record MorningRound(Telling telling, Logbook logbook, Organisation organisation, Timers timers, Clock clock)
        implements Alarm {
    private static final String NAME = "upkeep-round";
    private static final String DAILY = "daily";
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration DEEDS_KEPT = Duration.ofDays(90);

    @Override
    public String name() {
        return NAME;
    }

    /** Each node asks for it when it starts; what another has set, or what rang while all were down, stays. */
    void begin() {
        timers.unlessSet(NAME, DAILY, hours().next(clock.instant()));
    }

    /** Whoever was down over the morning tells late, but in working hours. */
    @Override
    public void ring(String subject, Instant due) {
        var now = clock.instant();
        timers.at(NAME, DAILY, hours().next(now));
        logbook.forget(now.minus(DEEDS_KEPT));
        if (hours().include(now)) {
            telling.all();
        }
    }

    private WorkingHours hours() {
        return new WorkingHours(organisation.calendar(), organisation.zone(), MORNING);
    }
}

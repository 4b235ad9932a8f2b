package no.ildsjel.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Timers;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.organisation.Organisation;

/** Asks how a test went, on the first working morning after it was to end. */
class TestEnds implements Alarm {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Ideas ideas;
    private final Organisation organisation;
    private final TellingSubmitters telling;
    private final Timers timers;

    TestEnds(Ideas ideas, Organisation organisation, TellingSubmitters telling, Timers timers) {
        this.ideas = ideas;
        this.organisation = organisation;
        this.telling = telling;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "test-ends";
    }

    void set(IdeaMoved moved) {
        var subject = String.valueOf(moved.idea().id().value());
        var until = moved.transition().move().details().get("until");
        if (moved.idea().state() == State.TESTING && until != null) {
            timers.at(name(), subject, after(LocalDate.parse(until)));
        } else if (moved.transition().from() == State.TESTING) {
            timers.cancel(name(), subject);
        }
    }

    @Override
    public void ring(String subject, Instant due) {
        ideas.find(IdeaId.of(subject))
                .filter(idea -> idea.state() == State.TESTING)
                .ifPresent(idea -> telling.tell(idea, "test-ends", Map.of()));
    }

    private Instant after(LocalDate until) {
        return organisation
                .calendar()
                .after(until, 1)
                .atTime(MORNING)
                .atZone(organisation.zone())
                .toInstant();
    }
}

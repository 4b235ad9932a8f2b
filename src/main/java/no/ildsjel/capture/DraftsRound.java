package no.ildsjel.capture;

import java.time.Clock;
import java.time.Instant;
import no.ildsjel.conversation.Untouched;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Timers;
import no.ildsjel.people.PersonId;

/** Once each working morning, finds those who left something; each is then dealt with on their own. */
record DraftsRound(Untouched untouched, DraftDays days, Timers timers, Clock clock) implements Alarm {
    static final String NAME = "drafts-round";
    private static final String DAILY = "daily";
    private static final int PAGE = 200;

    @Override
    public String name() {
        return NAME;
    }

    /** Each node asks for it when it starts; what another has set, or what rang while all were down, stays. */
    void begin() {
        timers.unlessSet(NAME, DAILY, days.hours().next(clock.instant()));
    }

    /** A page at a time, so that no transaction lasts for long. */
    @Override
    public void ring(String subject, Instant due) {
        var now = clock.instant();
        if (subject.equals(DAILY)) {
            timers.at(NAME, DAILY, days.hours().next(now));
        }
        if (!days.hours().include(now)) {
            return;
        }
        var people = untouched.people(days.due(), subject.equals(DAILY) ? null : PersonId.of(subject), PAGE);
        people.forEach(person -> timers.unlessSet(RemindingDrafts.NAME, person.toString(), now));
        if (people.size() == PAGE) {
            timers.at(NAME, people.get(PAGE - 1).toString(), now);
        }
    }
}

package no.ildsjel.progress;

import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears what becomes of ideas, and who is who. */
class ProgressListener {
    private final TellingSubmitters telling;
    private final HandingOver handing;
    private final TestEnds testEnds;
    private final Handovers handovers;

    ProgressListener(TellingSubmitters telling, HandingOver handing, TestEnds testEnds, Handovers handovers) {
        this.telling = telling;
        this.handing = handing;
        this.testEnds = testEnds;
        this.handovers = handovers;
    }

    @EventListener
    void on(IdeaMoved moved) {
        handing.settle(moved);
        testEnds.set(moved);
        telling.tell(moved);
    }

    @EventListener
    void on(PeopleJoined joined) {
        handovers.handOver(joined.from(), joined.into());
    }
}

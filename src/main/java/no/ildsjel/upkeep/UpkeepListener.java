package no.ildsjel.upkeep;

import no.ildsjel.people.PeopleJoined;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Hears when a node has started, and when two people turn out to be one. */
class UpkeepListener {
    private final MorningRound round;
    private final Logbook logbook;

    UpkeepListener(MorningRound round, Logbook logbook) {
        this.round = round;
        this.logbook = logbook;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        round.begin();
    }

    @EventListener
    void on(PeopleJoined joined) {
        logbook.join(joined);
    }
}

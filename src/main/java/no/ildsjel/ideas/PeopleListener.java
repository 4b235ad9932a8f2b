package no.ildsjel.ideas;

import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears who is who. */
class PeopleListener {
    private final Ideas ideas;

    PeopleListener(Ideas ideas) {
        this.ideas = ideas;
    }

    @EventListener
    void on(PeopleJoined joined) {
        ideas.handOver(joined.from(), joined.into());
    }
}

package no.ildsjel.delivery;

import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears who is who. */
class PeopleListener {
    private final JdbcForwarding forwarding;

    PeopleListener(JdbcForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @EventListener
    void on(PeopleJoined joined) {
        forwarding.forward(joined.from(), joined.into());
    }
}

package no.ildsjel.delivery;

import no.ildsjel.people.AccountOpened;
import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears who is who. */
class PeopleListener {
    private final JdbcOutbox outbox;
    private final JdbcForwarding forwarding;
    private final JdbcDoors doors;

    PeopleListener(JdbcOutbox outbox, JdbcForwarding forwarding, JdbcDoors doors) {
        this.outbox = outbox;
        this.forwarding = forwarding;
        this.doors = doors;
    }

    @EventListener
    void on(PeopleJoined joined) {
        outbox.flush();
        forwarding.forward(joined.from(), joined.into());
        doors.opened(joined.into());
    }

    @EventListener
    void on(AccountOpened opened) {
        doors.opened(opened.person());
    }
}

package no.ildsjel.conversation;

import no.ildsjel.conversation.session.Sessions;
import no.ildsjel.people.PeopleJoined;
import org.springframework.context.event.EventListener;

/** Hears who is who. */
class PeopleListener {
    private final Sessions sessions;

    PeopleListener(Sessions sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void on(PeopleJoined joined) {
        sessions.handOver(joined.from(), joined.into());
    }
}

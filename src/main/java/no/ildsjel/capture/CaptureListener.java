package no.ildsjel.capture;

import no.ildsjel.conversation.CoachWanted;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Hears when a node has started, and when somebody needs help. */
class CaptureListener {
    private final DraftsRound round;
    private final AskingCoaches coaches;

    CaptureListener(DraftsRound round, AskingCoaches coaches) {
        this.round = round;
        this.coaches = coaches;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        round.begin();
    }

    @EventListener
    void on(CoachWanted wanted) {
        coaches.ask(wanted);
    }
}

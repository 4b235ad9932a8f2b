package no.ildsjel.capture;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Hears when a node has started. */
class CaptureListener {
    private final DraftsRound round;

    CaptureListener(DraftsRound round) {
        this.round = round;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        round.begin();
    }
}

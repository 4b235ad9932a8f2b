package no.ildsjel.recognition;

import java.time.Instant;
import java.util.UUID;
import no.ildsjel.delivery.Alarm;

/** From now on, silence is an answer. */
record ConsentOver(Recognising recognising) implements Alarm {
    @Override
    public String name() {
        return Waiting.ALARM;
    }

    @Override
    public void ring(String subject, Instant due) {
        recognising.timeIsOver(UUID.fromString(subject));
    }
}

package no.ildsjel.watching;

import java.util.Optional;
import no.ildsjel.conversation.Utterance;

/** One event on its way through the turn, and what became of it. */
final class Hearing {
    private static final ThreadLocal<Hearing> CURRENT = new ThreadLocal<>();
    // It is looked at twice before it counts as a fault of ours.
    private static final int LOOKS = 2;

    private final Utterance utterance;
    private boolean isCopy;
    private int failures;

    Hearing(Utterance utterance) {
        this.utterance = utterance;
    }

    static Optional<Hearing> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    void begin() {
        CURRENT.set(this);
    }

    static void end() {
        CURRENT.remove();
    }

    void performed(String eventKey, boolean isNew) {
        if (eventKey.equals(utterance.eventKey())) {
            isCopy = !isNew;
        }
    }

    void failed(String eventKey) {
        if (eventKey.equals(utterance.eventKey())) {
            failures++;
        }
    }

    String outcome() {
        if (isCopy) {
            return "copy";
        }
        return failures < LOOKS ? "new" : "fault";
    }
}

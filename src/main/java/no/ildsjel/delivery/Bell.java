package no.ildsjel.delivery;

import java.time.Duration;
import java.util.function.Consumer;

/** Tells whoever sends that there is something to send; the outbox need not know them, nor all that they need. */
class Bell {
    private volatile Runnable answer = () -> {};
    private volatile Consumer<Duration> answerLater = after -> {};

    void ring() {
        answer.run();
    }

    /** There will be something to send after this time. */
    void ringIn(Duration after) {
        answerLater.accept(after);
    }

    void isAnsweredBy(Runnable listener) {
        answer = listener;
    }

    void isAnsweredLaterBy(Consumer<Duration> listener) {
        answerLater = listener;
    }
}

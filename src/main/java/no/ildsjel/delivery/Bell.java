package no.ildsjel.delivery;

/** Tells whoever sends that there is something to send; the outbox need not know them, nor all that they need. */
class Bell {
    private volatile Runnable answer = () -> {};

    void ring() {
        answer.run();
    }

    void isAnsweredBy(Runnable listener) {
        answer = listener;
    }
}

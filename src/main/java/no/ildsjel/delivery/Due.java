package no.ildsjel.delivery;

import java.time.Instant;

/** A timer that was set. */
record Due(String name, String subject, Instant at) {
    /** The event that its ringing is. */
    String key() {
        return "timer/%s/%s/%s".formatted(name, subject, at);
    }
}

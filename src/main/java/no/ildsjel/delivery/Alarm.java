package no.ildsjel.delivery;

import java.time.Instant;

/** What a module does when a timer of its rings: once, in a transaction of its own, as {@link Once} has it. */
public interface Alarm {
    String name();

    /**
     * Does what was to be done.
     *
     * @param due when it was to ring, however late it is now
     */
    void ring(String subject, Instant due);
}

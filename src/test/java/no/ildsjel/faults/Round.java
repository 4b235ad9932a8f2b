package no.ildsjel.faults;

import java.time.Duration;
import java.util.List;

/**
 * A mishap that befalls calls.
 *
 * @param kinds of calls
 */
record Round(Mishap mishap, List<String> kinds) {
    /** How long those are told to wait of whom it was too much. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(4);

    static final Duration LONGER_THAN_WE_WAIT = Duration.ofSeconds(12);

    @Override
    public String toString() {
        return mishap + " " + kinds;
    }
}

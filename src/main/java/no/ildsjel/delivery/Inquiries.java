package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The rates of what we ask the platforms while somebody waits, shared by every node in the same lanes as messages: a
 * question is asked now or not at all, since nobody comes back for a place that was kept for it.
 */
public interface Inquiries {
    /**
     * Takes a place in each of them, or in none; one statement where there is room. Never inside a transaction.
     *
     * @return for how long there is no room; empty where there was
     */
    Optional<Duration> take(List<Lane> lanes);

    /** The platform has asked to be left alone there, by all of us. */
    void shut(String lane, Duration after, String reason);
}

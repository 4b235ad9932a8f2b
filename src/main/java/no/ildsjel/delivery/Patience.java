package no.ildsjel.delivery;

import java.time.Duration;
import java.util.UUID;

/** How long a parcel waits for its next attempt, and when there is none. */
record Patience(Duration longest) {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** A fault of our own does not go away by waiting for days; until then it holds up the recipient's other parcels. */
    private static final int ATTEMPTS_AT_OWN_FAULT = 8;

    boolean isOver(Claim claim) {
        return claim.age().compareTo(longest) >= 0;
    }

    boolean isOverForOwnFault(Claim claim) {
        return claim.tries() >= ATTEMPTS_AT_OWN_FAULT;
    }

    static Duration wait(UUID id, int tries) {
        var wait = doubled(tries);
        // Up to a fifth more or less, taken from the id, so that what failed together does not come back together.
        int percent = 80 + Math.floorMod(id.hashCode() + 31 * tries, 41);
        return wait.multipliedBy(percent).dividedBy(100);
    }

    static Duration doubled(int tries) {
        var wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}

package no.ildsjel.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
final class Waiting {
    private static final long LOOKING_AGAIN = Duration.ofMillis(20).toNanos();

    private Waiting() {}

    /** Whether it came to be in time. */
    static boolean until(Duration longest, BooleanSupplier condition) {
        var end = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(LOOKING_AGAIN);
        }
        return true;
    }
}

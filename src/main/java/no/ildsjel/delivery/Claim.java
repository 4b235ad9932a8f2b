package no.ildsjel.delivery;

import java.time.Duration;
import java.util.UUID;
import no.ildsjel.delivery.Parcel.Deed;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that one courier has for one attempt.
 *
 * @param version of the card
 * @param card null when the card is to be removed
 * @param attempts this one included
 * @param age how long ago the parcel was accepted
 * @param standing where the card stands; null when it stands nowhere yet
 */
record Claim(
        UUID id,
        Recipient to,
        String name,
        Deed deed,
        long version,
        @Nullable Card card,
        int attempts,
        Duration age,
        @Nullable Standing standing) {
    boolean isChangeOnly() {
        return deed == Deed.SETTLE || deed == Deed.REMOVE;
    }

    /** A new message has no old place. */
    @Nullable
    Standing place() {
        return deed == Deed.POST ? null : standing;
    }
}

package no.ildsjel.delivery;

import java.time.Duration;
import java.util.UUID;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that one courier has for one attempt.
 *
 * @param version of the card
 * @param card null when the card is to be removed
 * @param attempts this one included
 * @param age how long ago the parcel was accepted, or was let in again
 * @param standing where the card stands; null when it stands nowhere yet
 * @param isBehind whether an earlier parcel of the same card waits until it is let in
 */
record Claim(
        UUID id,
        Recipient to,
        String name,
        Deed deed,
        long version,
        @Nullable Card card,
        Urgency urgency,
        int attempts,
        Duration age,
        @Nullable Standing standing,
        boolean isBehind) {
    boolean isChangeOnly() {
        return deed == Deed.SETTLE || deed == Deed.REMOVE;
    }

    /** Whether its words are needed after it was sent: the message may be pressed by somebody who saw its buttons. */
    boolean isRemembered() {
        return to instanceof ToPerson
                && (deed == Deed.SETTLE || deed == Deed.REPLACE)
                && card != null
                && card.parts().stream().noneMatch(Card.Part::isPressable);
    }

    /** A new message has no old place. */
    @Nullable
    Standing place() {
        return deed == Deed.POST ? null : standing;
    }
}

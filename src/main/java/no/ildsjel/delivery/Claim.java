package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that one courier has for one attempt.
 *
 * @param version of the card
 * @param card null when the card is to be removed
 * @param attempts this one included; no other claim of the parcel has the same
 * @param tries those of them since an operator last had it sent again
 * @param age how long ago the parcel was accepted, or was let in again
 * @param standing where the card stands; null when it stands nowhere yet
 * @param isBehind whether an earlier parcel of the same card waits outside the row
 * @param hasSlot whether it has waited for the time that a lane gave it
 * @param loss what is known of an attempt whose answer was lost; null when there was none
 * @param begunBefore until when an attempt may begin, by this node's clock: after that it would outlast the lease
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
        int tries,
        Duration age,
        @Nullable Standing standing,
        boolean isBehind,
        boolean hasSlot,
        @Nullable Loss loss,
        Instant begunBefore) {
    /**
     * An attempt whose answer was lost.
     *
     * @param channel that it was made on; null when the node that made it is gone as well
     * @param age since when something may stand there
     * @param sinceAttempt how long ago the newest attempt began
     * @param repeats how often it was sent again without our being able to look
     * @param reason what the adapter, or whoever missed the answer, said of it
     */
    record Loss(@Nullable String channel, Duration age, Duration sinceAttempt, int repeats, String reason) {}

    boolean isChangeOnly() {
        return deed == Deed.SETTLE || deed == Deed.REMOVE;
    }

    boolean isForHome() {
        return to instanceof ToHome;
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

    /** The channel that this belongs on: where the card stands, or may stand; null where any will do. */
    @Nullable
    String channel() {
        var place = place();
        if (place != null) {
            return place.channel();
        }
        return loss == null ? null : loss.channel();
    }
}

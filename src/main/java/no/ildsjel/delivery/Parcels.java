package no.ildsjel.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits to be sent, and what became of it. */
interface Parcels {
    /** The most urgent parcel that is the first of its recipient and due; nobody else gets it until the lease is over. */
    Optional<Claim> claim();

    /** Makes due again what somebody claimed and never answered for. */
    void reclaim();

    /**
     * Done.
     *
     * @param standing where the card stands now; null when it stands nowhere
     */
    void sent(Claim claim, @Nullable Standing standing);

    /** The card is no longer where it stood: the parcel is due at once, to be posted. */
    void misplaced(Claim claim);

    void later(Claim claim, Duration after, String reason);

    /** Not until somebody lets us in: it holds up nothing but what comes to the same card. */
    void unreachable(Claim claim, String reason);

    void failed(Claim claim, String reason);
}

package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Parcel.Urgency;

/** Hands out what waits to be sent. */
interface Claims {
    /**
     * The most urgent parcels that are the first of their recipients and due; nobody else gets them until the lease is
     * over.
     *
     * @param least how urgent they have to be at least
     */
    List<Claim> claim(int most, Urgency least);

    /** A parcel of which we do not know whether it was sent, to be looked up. */
    Optional<Claim> claimLost();

    /** Makes due what has waited until now; tells how long it is until the next is, where it is known. */
    Optional<Duration> promote();

    /** Keeps what waits behind something else apart, so that claiming costs the same however much that is. */
    void arrange();

    /** Takes back what somebody claimed and never answered for. */
    void reclaim();
}

package no.ildsjel.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a parcel that was claimed; whoever lost their claim to another changes nothing. */
interface Parcels {
    /**
     * Done.
     *
     * @param standing where the card stands now; null when it stands nowhere
     */
    void sent(Claim claim, @Nullable Standing standing);

    /** The card is no longer where it stood: the parcel is due at once, to be posted. */
    void misplaced(Claim claim);

    /** Another attempt after a while; at once where it is zero. */
    void later(Claim claim, Duration after, String reason);

    /**
     * It was not tried: it waits as if nobody had claimed it.
     *
     * @param lane the kind of lane that it waits for; null where it waits for none
     */
    void postponed(Claim claim, Duration after, boolean hasSlot, @Nullable String lane);

    /** Nobody knows whether it was sent: it is looked up after a while, and not sent until then. */
    void unknown(Claim claim, @Nullable String channel, Duration after, String reason);

    /** It was not there, or cannot be looked up: it is due at once. */
    void again(Claim claim, boolean isRepeat);

    /** Not until an operator says yes: it holds up nothing but what comes to the same card. */
    void held(Claim claim, String reason);

    /** Not until somebody lets us in: it holds up nothing but what comes to the same card. */
    void unreachable(Claim claim, String reason);

    /**
     * Never; an operator may decide otherwise.
     *
     * @param channel that was tried; null where there was none
     */
    void failed(Claim claim, @Nullable String channel, String reason);
}

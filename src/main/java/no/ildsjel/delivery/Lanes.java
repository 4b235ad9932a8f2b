package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;

/** The rates that the platforms allow, shared by every node. */
interface Lanes {
    /**
     * Takes a place in each of them, or in none.
     *
     * @param hasSlot whether this has waited for a time that they gave it
     */
    Passage take(List<Lane> lanes, Urgency urgency, boolean hasSlot);

    /**
     * Lets nothing through for a while; tells for how long.
     *
     * @param after what the platform asked for; null where it did not answer
     * @param isProbe whether this was the one that was to find out whether it answers again
     */
    Duration shut(String lane, @Nullable Duration after, String reason, boolean isProbe);

    /** The platform has answered: what was doubted is not doubted any longer. */
    void trust(List<String> lanes);

    /** Whether something may go, and if not, when. */
    sealed interface Passage {}

    /**
     * Now.
     *
     * @param probed the lanes that nothing else gets through before it is known what became of this
     */
    record Free(List<String> probed) implements Passage {}

    /**
     * After a while; the time is kept for it.
     *
     * @param lane the kind of the one that has room last
     * @param trouble why the platform is doubted; null where the lane is only full
     */
    record Full(Duration after, String lane, @Nullable String trouble) implements Passage {}
}

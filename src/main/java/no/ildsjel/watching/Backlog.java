package no.ildsjel.watching;

import java.util.Map;
import no.ildsjel.delivery.Parcel.Urgency;

/**
 * What waits in the database.
 *
 * @param parcels that are not sent
 * @param parked events that are still tried
 * @param givenUp events that an operator has to look into
 * @param late timers that should have rung
 * @param waiting parcels that find no room in a lane, by its kind
 * @param shut lanes that are closed, by channel, and for how long the last of them stays so
 */
record Backlog(
        Map<Pile, Heap> parcels,
        Heap parked,
        Heap givenUp,
        Heap late,
        Map<Queue, Heap> waiting,
        Map<String, Heap> shut) {
    static final Backlog UNKNOWN = new Backlog(Map.of(), Heap.UNKNOWN, Heap.UNKNOWN, Heap.UNKNOWN, Map.of(), Map.of());

    /**
     * What is counted together.
     *
     * @param channel the one that was tried; {@code none} before the first attempt
     */
    record Pile(String channel, Urgency urgency, String state) {}

    /** Of one urgency, in all lanes of a kind: {@code slack/chat.postMessage/conversation}. */
    record Queue(String lane, Urgency urgency) {}

    /**
     * How many, and how old the oldest is.
     *
     * @param seconds zero when there is none
     */
    record Heap(double count, double seconds) {
        static final Heap NONE = new Heap(0, 0);
        static final Heap UNKNOWN = new Heap(Double.NaN, Double.NaN);
    }

    boolean isKnown() {
        return !equals(UNKNOWN);
    }

    Heap shut(String channel) {
        return shut.getOrDefault(channel, isKnown() ? Heap.NONE : Heap.UNKNOWN);
    }

    Heap of(Queue queue) {
        return waiting.getOrDefault(queue, isKnown() ? Heap.NONE : Heap.UNKNOWN);
    }

    Heap of(Pile pile) {
        return parcels.getOrDefault(pile, isKnown() ? Heap.NONE : Heap.UNKNOWN);
    }
}

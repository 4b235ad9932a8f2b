package no.ildsjel.conversation;

import java.util.function.Predicate;
import no.ildsjel.delivery.Timers;

/** What it takes to keep an event that failed. */
record Parking(ParkedEvents events, Timers timers, Operator operator, Faults faults) {
    /**
     * Which failures are not ours.
     *
     * @param isOutage whether it is the database's, so that nothing can be kept now
     * @param isCollision whether it is an outage only when it happens twice: somebody else was quicker
     */
    record Faults(Predicate<RuntimeException> isOutage, Predicate<RuntimeException> isCollision) {}

    /** Who looks after Ildsjel; told where it went wrong, never what anybody wrote. */
    interface Operator {
        void parked(String eventKey, RuntimeException fault);

        void mustKnow(String eventKey, RuntimeException fault);
    }
}

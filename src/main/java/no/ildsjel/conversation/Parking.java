package no.ildsjel.conversation;

import java.util.function.Predicate;
import no.ildsjel.delivery.Timers;

/**
 * What it takes to keep an event that failed.
 *
 * @param isOutage whether a failure is the database's, so that nothing can be kept now
 */
record Parking(ParkedEvents events, Timers timers, Operator operator, Predicate<RuntimeException> isOutage) {
    /** Who looks after Ildsjel; told where it went wrong, never what anybody wrote. */
    interface Operator {
        void parked(String eventKey, RuntimeException fault);

        void mustKnow(String eventKey, RuntimeException fault);
    }
}

package no.ildsjel.upkeep;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what an operator wants done, once, and remembers who it was. */
record LookingAfter(Cases cases, Logbook logbook, Telling telling, Supplier<UUID> ids, Clock clock) {
    private static final Logger log = LoggerFactory.getLogger(LookingAfter.class);

    /**
     * Inside {@link no.ildsjel.delivery.Once}.
     *
     * @param by null where it is done on the page
     * @return whether it was still there to be done, and nobody else had been first
     */
    boolean perform(Deed deed, Ref ref, @Nullable PersonId by) {
        var found = cases.find(ref);
        if (found.isEmpty() || !cases.perform(deed, ref)) {
            return false;
        }
        logbook.write(
                new Logbook.Entry(ids.get(), ref.thing(), deed, by, found.get().place(), clock.instant()));
        log.info("Operator {} chose '{}' for {}", by == null ? "on the page" : by, deed.code(), ref);
        telling.renew();
        return true;
    }
}

package no.ildsjel.watching;

import no.ildsjel.delivery.Once;
import org.jspecify.annotations.Nullable;

/** Tells the hearing under way whether its event was new. */
final class WatchedOnce implements Once {
    private final Once once;

    WatchedOnce(Once once) {
        this.once = once;
    }

    @Override
    public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
        try {
            boolean isNew = once.perform(eventKey, alias, work);
            Hearing.current().ifPresent(hearing -> hearing.performed(eventKey, isNew));
            return isNew;
        } catch (RuntimeException fault) {
            Hearing.current().ifPresent(hearing -> hearing.failed(eventKey));
            throw fault;
        }
    }
}

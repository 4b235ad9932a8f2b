package no.ildsjel.delivery;

import org.jspecify.annotations.Nullable;

/** Lets each event have its effect exactly once, in one transaction with the parcels that it causes. */
public interface Once {
    /**
     * Runs the work in a transaction that also keeps the keys; a key that was kept before ends here.
     *
     * @param eventKey what tells this event from every other, at most 255 characters
     * @param alias a second key under which the very same event may come; null where there is none
     * @return whether the work was run now
     * @throws IllegalStateException inside the work of another event
     */
    boolean perform(String eventKey, @Nullable String alias, Runnable work);

    default boolean perform(String eventKey, Runnable work) {
        return perform(eventKey, null, work);
    }
}

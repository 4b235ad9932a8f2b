package no.ildsjel.delivery;

/** Lets each event have its effect exactly once, in one transaction with the parcels that it causes. */
public interface Once {
    /**
     * Runs the work in a transaction that also keeps the key; a key that was kept before ends here.
     *
     * @param eventKey what tells this event from every other, at most 255 characters
     * @return whether the work was run now
     */
    boolean perform(String eventKey, Runnable work);
}

package no.ildsjel.delivery;

/** Where every message is recorded, in the transaction that causes it, before anything is sent. */
public interface Outbox {
    /**
     * Keeps the parcel until it has been delivered.
     *
     * @throws IllegalStateException outside {@link Once}: a parcel takes its id from the event that caused it
     */
    void accept(Parcel parcel);
}

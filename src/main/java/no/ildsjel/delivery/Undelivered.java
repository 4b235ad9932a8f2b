package no.ildsjel.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was not delivered and will not be without an operator: what failed for good, and what waits for their yes. */
public interface Undelivered {
    /** What nobody has decided about, the oldest first. */
    List<Item> all();

    int count();

    /**
     * Makes it due at once, with its patience new.
     *
     * @return false where somebody else has decided, its words are no longer kept, or the card has gone on without it
     */
    boolean sendAgain(UUID parcel);

    /**
     * Never sends it; what waited behind it goes on.
     *
     * @return false where somebody else has decided
     */
    boolean drop(UUID parcel);

    /** Why it lies here. */
    enum State {
        /** The platform will not have it, or our patience was over. */
        FAILED,
        /** It may have been posted already, and we cannot look: sent again, it may stand there twice. */
        HELD,
        /** Either, but its words are no longer kept or its card has gone on without it: it can only be dropped. */
        SPENT
    }

    /**
     * One message.
     *
     * @param to the kind of recipient and the channel, as far as it is known: {@code person/slack}; never a name
     * @param card our name of the card
     * @param reason a code of the platform's or of ours, never anybody's words
     * @param since when it was accepted
     */
    record Item(UUID parcel, State state, String to, String card, String reason, int attempts, Instant since) {}
}

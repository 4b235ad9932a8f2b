package no.ildsjel.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people said and a fault of ours kept from having its effect, for whoever looks after Ildsjel. */
public interface Unheard {
    /** The oldest first. */
    List<Item> all();

    /**
     * Hears once more what was given up; to be called inside {@link no.ildsjel.delivery.Once}.
     *
     * @return whether it will be heard: what is still tried, gone or has lost its words is not
     */
    boolean tryAgain(UUID id);

    /**
     * Forgets it, but not before whoever said it has their words back; to be called inside
     * {@link no.ildsjel.delivery.Once}.
     *
     * @return whether there was anything to forget
     */
    boolean drop(UUID id);

    /**
     * Something said whose turn failed.
     *
     * @param channel on which it was said
     * @param kind {@code said} or {@code mentioned}
     * @param fault the class of the latest failure, which quotes nobody
     * @param attempts how often it was tried; hearing it counts as one
     * @param state what can be done about it
     */
    record Item(UUID id, String channel, String kind, String fault, int attempts, Instant since, State state) {}

    /** What can be done about it. */
    enum State {
        /** It is tried again without anybody's help. */
        TRIED,
        GIVEN_UP,
        /** It was given up so long ago that the words are gone. */
        BLANK
    }
}

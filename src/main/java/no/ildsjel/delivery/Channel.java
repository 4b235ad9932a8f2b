package no.ildsjel.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A platform on which people are reached. Adapters translate; they decide nothing. */
public interface Channel {
    /** {@code slack}, {@code teams} or {@code playground}. */
    String name();

    /** Whether people have a page of their own on it; where not, nothing for a home goes there. */
    default boolean hasHomes() {
        return true;
    }

    /** Whether a room can be found there by the name that people know it by. */
    default boolean findsRoomsByName() {
        return true;
    }

    /** Makes one attempt, outside every transaction; answers within the adapter's time limit and never throws. */
    Receipt deliver(Shipment shipment);

    /**
     * A parcel that is ready for one attempt.
     *
     * @param id the same at every attempt
     * @param at where the card stands; null when it is to be posted
     * @param card null when the card is to be removed
     */
    record Shipment(
            String id,
            Target to,
            @Nullable Place at,
            @Nullable WrittenCard card) {}

    /** Whom or what the channel has to find. */
    sealed interface Target {}

    /**
     * A person.
     *
     * @param user the channel's id of them, when it is known
     * @param email how the channel may look them up otherwise
     */
    record Someone(@Nullable String user, @Nullable String email) implements Target {}

    /** A person's own page of the app. */
    record HomeOf(@Nullable String user, @Nullable String email) implements Target {}

    /**
     * A room.
     *
     * @param purpose what the organisation uses it for
     * @param place the channel's id or name of it
     */
    record Room(String purpose, String place) implements Target {}

    /** A conversation in which somebody spoke to us. */
    record Conversation(String conversation, @Nullable String thread) implements Target {}

    /**
     * Where a message stands.
     *
     * @param conversation the channel's id of the conversation, as the platform returned it
     * @param message the channel's id of the message in it
     */
    record Place(String conversation, String message) {}

    /** What became of an attempt. */
    sealed interface Receipt {}

    /**
     * Done.
     *
     * @param at where the message stands now; null after a removal
     * @param user the channel's id of the person, when it was looked up by e-mail
     */
    record Delivered(@Nullable Place at, @Nullable String user) implements Receipt {}

    /** The message to change is no longer there: post it anew. */
    record Gone() implements Receipt {}

    /**
     * Not now.
     *
     * @param after how long the platform asked us to wait; null leaves it to our own patience
     * @param reason for the operator: a code of the platform's, never anybody's words
     */
    record Later(@Nullable Duration after, String reason) implements Receipt {}

    /**
     * Not until the platform lets us in to this person or room again, which it will tell us itself.
     *
     * @param reason for the operator: a code of the platform's, never anybody's words
     */
    record Unreachable(String reason) implements Receipt {}

    /** Never: the platform will say the same each time. */
    record Refused(String reason) implements Receipt {}
}

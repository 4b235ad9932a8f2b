package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A platform on which people are reached. Adapters translate; they decide nothing. */
public interface Channel {
    /** What an adapter may take for what it has to find out before it sends; what it found it remembers. */
    Duration LONGEST_PREPARATION = Duration.ofSeconds(3);

    /** The time limit of one call to a platform. */
    Duration LONGEST_CALL = Duration.ofSeconds(8);

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

    /** The lanes that this attempt takes a place in; asked before it, without any call to the platform. */
    default List<Lane> lanes(Shipment shipment) {
        return List.of();
    }

    /**
     * Looks for what an earlier attempt may have posted before its answer was lost; within the adapter's time limit,
     * and never throws.
     *
     * @param age since when it may stand there
     */
    default Trace trace(Shipment shipment, Duration age) {
        return new Trace.Untraceable();
    }

    /** Makes one attempt, outside every transaction; answers within the two limits together, and never throws. */
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

    /**
     * Not now, and nothing else of this lane either.
     *
     * @param lane the one that the platform closed, by its name
     * @param after how long it asked us to wait; null where it did not answer, which leaves it to our own patience
     * @param reason for the operator: a code of the platform's, never anybody's words
     */
    record Closed(String lane, @Nullable Duration after, String reason) implements Receipt {}

    /**
     * The request went out and its answer was lost: it may be done or not.
     *
     * @param lane that is not to be trusted for a while
     * @param reason for the operator: a code of ours, never anybody's words
     */
    record Lost(String lane, String reason) implements Receipt {}

    /** Never: the platform will say the same each time. */
    record Refused(String reason) implements Receipt {}

    /** What became of an attempt whose answer was lost. */
    sealed interface Trace {
        /** It stands there. */
        record Found(Place at) implements Trace {}

        /** It does not. */
        record Absent() implements Trace {}

        /** The platform does not let us look. */
        record Untraceable() implements Trace {}

        /** The platform does not answer just now. */
        record NotNow(@Nullable Duration after, String reason) implements Trace {}
    }
}

package no.ildsjel.delivery;

import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom a parcel is for: a person or a room of the organisation, not an address; the channel finds that. */
public sealed interface Recipient {
    /** A person, in direct messages. */
    record ToPerson(PersonId person) implements Recipient {
        @Override
        public String toString() {
            return "person/" + person;
        }
    }

    /** The page of the app that only this person sees (Slack's App Home). */
    record ToHome(PersonId person) implements Recipient {
        @Override
        public String toString() {
            return "home/" + person;
        }
    }

    /** A room of the organisation, by its purpose, such as {@code recognition}. */
    record ToRoom(String purpose) implements Recipient {
        @Override
        public String toString() {
            return "room/" + purpose;
        }

        /** Whether this is the room, on whichever channel. */
        boolean is(Recipient other) {
            return equals(other)
                    || (other instanceof ToRoomOn on && on.purpose().equals(purpose));
        }
    }

    /** The same room on one of the channels: what the outbox makes of it, each with a queue of its own. */
    record ToRoomOn(String purpose, String channel) implements Recipient {
        @Override
        public String toString() {
            return "room/" + purpose + "/" + channel;
        }
    }

    /** The very conversation that somebody spoke to us in, such as the thread of a mention. */
    record ToPlace(
            String channel, String conversation, @Nullable String thread) implements Recipient {
        @Override
        public String toString() {
            return "place/" + channel + "/" + conversation;
        }
    }
}

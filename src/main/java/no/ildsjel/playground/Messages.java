package no.ildsjel.playground;

import java.time.Instant;
import java.util.List;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.WrittenCard;

/** All that has been said on the playground. */
interface Messages {
    /** Keeps the message, unless one with its id is kept already. */
    void keep(Message message);

    /** Whether the person had written the message, which says this from now on. */
    boolean reword(String id, String conversation, String sender, String text, Instant at);

    /** Whether the person had written the message, of which only the id stays. */
    boolean takeBack(String id, String conversation, String sender, Instant at);

    /** Whether the message is there to be replaced. */
    boolean replace(Place place, WrittenCard card, Instant at);

    /** Takes the words away; the id stays, so that a late copy of the message does not bring it back. */
    void remove(Place place, Instant at);

    /** Takes away all that stands in the conversation but the one message. */
    void clear(String conversation, String except, Instant at);

    /** The latest messages, the oldest of them first. */
    List<Shown> in(String conversation);

    /** Rooms in which something has been said. */
    List<String> rooms();
}

package no.ildsjel.playground;

import java.time.Instant;
import no.ildsjel.delivery.WrittenCard;
import org.jspecify.annotations.Nullable;

/**
 * One message in a conversation: a card of the bot's, or what a person typed.
 *
 * @param id given by whoever sends it, so that a second copy is known
 * @param thread the message that it answers
 * @param sender {@link #BOT} or the e-mail of a person
 * @param card null where a person typed
 */
record Message(
        String id,
        String conversation,
        @Nullable String thread,
        String sender,
        String text,
        @Nullable WrittenCard card,
        Instant at) {
    static final String BOT = "bot";

    static Message of(String id, String conversation, @Nullable String thread, WrittenCard card, Instant at) {
        return new Message(id, conversation, thread, BOT, card.plain(), card, at);
    }

    static Message typed(String id, String conversation, String sender, String text, Instant at) {
        return new Message(id, conversation, null, sender, text, null, at);
    }
}

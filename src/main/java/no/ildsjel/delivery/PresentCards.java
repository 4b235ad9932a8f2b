package no.ildsjel.delivery;

import java.util.List;
import java.util.Optional;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;

/** What a message of ours shows by now, for platforms that want it in their answer to a press. */
public interface PresentCards {
    /**
     * The card as the message that was pressed is to show it, with what the transaction has done that asks.
     *
     * @param version of the card as it stood on the button: a card may have been posted anew since, elsewhere
     * @return empty where the card is gone or was never the reader's
     */
    Optional<Present> of(PersonId reader, String name, long version);

    /**
     * Whether anybody was ever sent this card in this version, or in a later one: a button can be written by hand. Who
     * may do what it asks for is for others to say.
     */
    boolean wasSent(String name, long version);

    /**
     * Which of these cards of the reader's stands in a message.
     *
     * @param message channel, conversation and message, with a slash between
     */
    Optional<String> standingIn(PersonId reader, String message, List<String> names);

    /** What is to be shown; words are made of it when they are wanted. */
    interface Present {
        WrittenCard in(Language language);
    }
}

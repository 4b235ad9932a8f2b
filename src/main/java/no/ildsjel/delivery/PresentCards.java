package no.ildsjel.delivery;

import java.util.Optional;
import no.ildsjel.people.Person;

/** What a message of ours shows by now, for platforms that want it in their answer to a press. */
public interface PresentCards {
    /**
     * The card as the message that was pressed is to show it, in the reader's language; made from what was committed.
     *
     * @param version of the card as it stood on the button: a card may have been posted anew since, elsewhere
     * @return empty where the card is gone or was never the reader's
     */
    Optional<WrittenCard> of(Person reader, String name, long version);

    /**
     * Whether anybody was ever sent this card in this version, or in a later one: a button can be written by hand. Who
     * may do what it asks for is for others to say.
     */
    boolean wasSent(String name, long version);
}

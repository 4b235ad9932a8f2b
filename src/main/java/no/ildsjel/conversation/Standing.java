package no.ildsjel.conversation;

import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Says where a thing stands now, for whoever presses a button that is too old. */
public interface Standing {
    /** The kind of subject. */
    String about();

    /** Whether there is such a thing: a button can be forged. */
    default boolean knows(Subject subject) {
        return true;
    }

    Argument.Phrase now(Subject subject, Person reader);
}

package no.ildsjel.conversation;

import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Says where a thing stands now, for whoever presses a button that is too old. */
public interface Standing {
    /** The kind of subject. */
    String about();

    Argument.Phrase now(Subject subject, Person reader);
}

package no.ildsjel.conversation;

import java.util.Map;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** What comes next for a person's own things, and whose turn it is; contributed by the modules that know. */
public interface NextSteps {
    /** The person who reads it. */
    Argument YOU = Argument.phrase("common.you");

    /** Where something comes next: for all of them in a few looks, however many there are. */
    Map<Subject, Next> of(PersonId person);

    /**
     * What comes next.
     *
     * @param whose turn it is: {@link #YOU}, a name or a group
     * @param step in a few words, to stand after a colon
     */
    record Next(Argument whose, Argument.Phrase step) {}
}

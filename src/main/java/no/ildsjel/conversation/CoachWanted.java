package no.ildsjel.conversation;

import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/**
 * The person wants somebody to help them with a question; a plain synchronous event.
 *
 * @param question as it was put; what they have written so far is nobody else's
 */
public record CoachWanted(Person person, Argument question) {}

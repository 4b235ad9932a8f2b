package no.ildsjel.conversation;

import no.ildsjel.people.Person;

/** The person looked at their page of the app; a plain synchronous event. */
public record HomeOpened(Person person) {}

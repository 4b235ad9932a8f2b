package no.ildsjel.people;

/** The person can be reached at this account, for the first time or again; a plain synchronous event. */
public record AccountOpened(PersonId person, Account account) {}

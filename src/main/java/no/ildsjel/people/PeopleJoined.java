package no.ildsjel.people;

/**
 * Two people turned out to be one; whoever keeps something for the first hands it over, in this transaction.
 *
 * @param from has no account any more
 * @param into the person they are from now on
 */
public record PeopleJoined(PersonId from, PersonId into) {}

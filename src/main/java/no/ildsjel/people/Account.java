package no.ildsjel.people;

/**
 * A person's name on one channel, as the platform knows it.
 *
 * @param channel {@code slack}, {@code teams} or {@code playground}
 * @param user the platform's id of the user, never shown
 */
public record Account(String channel, String user) {}

package no.ildsjel.people;

import org.jspecify.annotations.Nullable;

/**
 * Someone in the organisation.
 *
 * @param name as the platform gave it; until it has given one, the local part of the e-mail or an empty string
 * @param email in lower case and NFC, only where the platform vouches for it; null for guests and strangers
 * @param language what text, buttons and reminders are written in
 */
public record Person(PersonId id, String name, @Nullable String email, Language language) {
    /** The name to greet with: the first word of the full one. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}

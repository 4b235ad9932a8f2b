package no.ildsjel.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a channel knows of the one who speaks, fetched before the transaction begins.
 *
 * @param name null when the platform did not answer in time
 * @param email null for guests, for people of other organisations, and when the platform did not answer in time
 * @param otherEmails what else the platform vouches for, such as the name that somebody signs in with
 * @param language what the platform is set to, used only the first time
 */
public record Profile(
        Account account,
        @Nullable String name,
        @Nullable String email,
        List<String> otherEmails,
        @Nullable Language language) {
    public Profile {
        otherEmails = List.copyOf(otherEmails);
    }

    public Profile(Account account, @Nullable String name, @Nullable String email, @Nullable Language language) {
        this(account, name, email, List.of(), language);
    }
}

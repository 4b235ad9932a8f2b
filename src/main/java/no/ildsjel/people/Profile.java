package no.ildsjel.people;

import org.jspecify.annotations.Nullable;

/**
 * What a channel knows of the one who speaks, fetched before the transaction begins.
 *
 * @param name null when the platform did not answer in time
 * @param email null for guests, for people of other organisations, and when the platform did not answer in time
 * @param language what the platform is set to, used only until the person has chosen
 */
public record Profile(
        Account account,
        @Nullable String name,
        @Nullable String email,
        @Nullable Language language) {}

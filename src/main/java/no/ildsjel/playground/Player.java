package no.ildsjel.playground;

import java.util.List;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;

/**
 * Somebody of the organisation, as whom one may act.
 *
 * @param roles codes such as {@code reviewer} and {@code line-owner}
 */
record Player(String email, String name, String unit, List<String> roles, Language language) {
    Profile profile() {
        return new Profile(new Account(PlaygroundChannel.NAME, email), name, email, language);
    }

    boolean isCalled(String firstName) {
        return name.split(" ", 2)[0].equalsIgnoreCase(firstName);
    }
}

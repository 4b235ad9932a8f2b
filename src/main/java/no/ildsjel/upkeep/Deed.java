package no.ildsjel.upkeep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator does about a case. */
enum Deed {
    /** Has it sent or heard again. */
    AGAIN,
    DROP;

    /** As it stands in the script, behind buttons and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deed> of(String code) {
        return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
    }
}

package no.ildsjel.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the organisation says of people before any platform has: whoever never wrote must still have a name. */
public interface Directory {
    /** What people are written to in until they, or their platform, say otherwise. */
    Language language();

    /** The one with this e-mail, in lower case and NFC. */
    Optional<Entry> find(String email);

    /** Someone, as far as the organisation told. */
    record Entry(@Nullable String name, @Nullable Language language) {}
}

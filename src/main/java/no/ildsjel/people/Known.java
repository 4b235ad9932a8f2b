package no.ildsjel.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we keep of a person beyond what everyone sees.
 *
 * @param tongue whose word their language is
 * @param channel where they want to be written to; null for wherever they wrote last
 * @param into who they turned out to be; null for most
 */
record Known(
        Person person,
        Tongue tongue,
        @Nullable String channel,
        @Nullable PersonId into,
        Instant metAt) {
    /** How far a language may still change by itself. */
    enum Tongue {
        /** It is the organisation's, for want of a better one. */
        SUPPOSED,
        /** A platform or the organisation said so. */
        TOLD,
        /** The person's own choice. */
        CHOSEN
    }

    PersonId id() {
        return person.id();
    }

    boolean isSupposedToSpeak() {
        return tongue == Tongue.SUPPOSED;
    }

    Known named(String name) {
        return with(new Person(id(), name, person.email(), person.language()));
    }

    Known at(String email) {
        return with(new Person(id(), person.name(), email, person.language()));
    }

    Known speaking(Language language, Tongue told) {
        var speaker = new Person(id(), person.name(), person.email(), language);
        return new Known(speaker, told, channel, into, metAt);
    }

    Known preferring(@Nullable String wanted) {
        return new Known(person, tongue, wanted, into, metAt);
    }

    private Known with(Person changed) {
        return new Known(changed, tongue, channel, into, metAt);
    }
}

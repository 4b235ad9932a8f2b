package no.ildsjel.people;

import java.util.UUID;

/** The one identity of a person, whichever channels they use. */
public record PersonId(UUID value) {
    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package no.ildsjel.recognition;

import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.PersonId;

/** Finds what a person was asked about; a button that somebody else was given, or made up, finds nothing. */
record Asked(Recognitions recognitions) {
    Optional<Recognition> find(String id, PersonId person) {
        return id(id).flatMap(recognitions::find).filter(recognition -> recognition.asks(person));
    }

    /** As {@link #find}; and nobody else answers until this transaction ends. */
    Optional<Recognition> hold(String id, PersonId person) {
        return id(id).flatMap(recognitions::hold).filter(recognition -> recognition.asks(person));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

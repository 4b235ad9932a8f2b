package no.ildsjel.recognition;

import java.util.Optional;
import java.util.UUID;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.people.PersonId;

/** Finds what a person was asked about; a button that somebody else was given, or made up, finds nothing. */
record Asked(Recognitions recognitions, Ideas ideas) {
    Optional<Recognition> find(String id, PersonId person) {
        return id(id).flatMap(recognitions::find).filter(recognition -> recognition.asks(person));
    }

    /**
     * As {@link #find}; and nobody else answers, or tells a story of the idea, until this transaction ends. The idea is
     * held first, as by everyone who moves it.
     */
    Optional<Recognition> hold(String id, PersonId person) {
        return find(id, person)
                .flatMap(found -> ideas.hold(found.idea()).flatMap(idea -> recognitions.hold(found.id())))
                .filter(recognition -> recognition.asks(person));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

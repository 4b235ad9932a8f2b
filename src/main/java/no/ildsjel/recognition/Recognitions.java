package no.ildsjel.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;

/** Every milestone that was reached, whether it was told or not, and why. */
interface Recognitions {
    void add(Recognition recognition);

    Optional<Recognition> find(UUID id);

    /** As {@link #find}; and nobody else changes it until this transaction ends. */
    Optional<Recognition> hold(UUID id);

    /** Keeps what the people have said and what became of it. */
    void save(Recognition recognition);

    /** In the order they were reached. */
    List<Recognition> ofIdea(IdeaId idea);

    /** Those that the person was asked about. */
    List<Recognition> asking(PersonId person);
}

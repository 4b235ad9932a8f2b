package no.ildsjel.conversation;

import java.util.Optional;
import java.util.UUID;

/** What was said and has had no effect yet, because of a fault of ours. */
interface ParkedEvents {
    Optional<ParkedEvent> find(UUID id);

    void save(ParkedEvent event);

    void remove(UUID id);

    /** Runs the work inside this transaction; when it fails, the work alone is undone, and the failure is returned. */
    Optional<RuntimeException> attempt(Runnable work);
}

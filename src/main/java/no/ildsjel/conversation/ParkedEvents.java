package no.ildsjel.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.Profile;

/** What was said and has had no effect yet, because of a fault of ours. */
interface ParkedEvents {
    /** Nobody else touches it until the transaction ends; what has lost its words, or is not readable here, is not found. */
    Optional<ParkedEvent> hold(UUID id);

    /** What this speaker said in the message with this name, or changed of it; held like {@link #hold}. */
    List<ParkedEvent> holdSaidIn(String message, Profile speaker);

    /** The oldest first. */
    List<Unheard.Item> all();

    void save(ParkedEvent event);

    /** When it was parked, readable or not; empty when it is not tried any more. */
    Optional<Instant> triedSince(UUID id);

    /** Readable or not. */
    void giveUp(UUID id, String fault, Instant at);

    /** For one more attempt, by whoever can read it; whether it was given up and still has its words. */
    boolean takeUp(UUID id);

    /** Whether it was there. */
    boolean remove(UUID id);

    /** Takes their words from what was given up before the one time, and forgets what was given up before the other. */
    void sweep(Instant blankBefore, Instant forgetBefore);

    /** Runs the work inside this transaction; when it fails, the work alone is undone, and the failure is returned. */
    Optional<RuntimeException> attempt(Runnable work);
}

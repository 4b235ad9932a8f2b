package no.ildsjel.conversation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said whose turn failed by our own fault.
 *
 * @param attempts how often it was tried; hearing it counts as one
 * @param fault the class of the latest failure, which quotes nobody
 * @param givenUpAt null while it is still tried
 */
record ParkedEvent(
        UUID id,
        Utterance utterance,
        int attempts,
        String fault,
        Instant parkedAt,
        @Nullable Instant givenUpAt) {
    ParkedEvent failedAgain(RuntimeException again) {
        return new ParkedEvent(id, utterance, attempts + 1, again.getClass().getName(), parkedAt, null);
    }

    /** With other words, in which this was masked. */
    ParkedEvent saying(String words, Set<Masking.Trace> masked) {
        var what = utterance.what().saying(words);
        return new ParkedEvent(id, utterance.masked(what, masked), attempts, fault, parkedAt, givenUpAt);
    }

    ParkedEvent givenUp(Instant at) {
        return new ParkedEvent(id, utterance, attempts, fault, parkedAt, at);
    }
}

package no.ildsjel.recognition;

import java.time.Instant;
import no.ildsjel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one person has said to being recognised.
 *
 * @param answeredAt null as long as they have said nothing
 */
record Consent(PersonId person, Wish wish, @Nullable Instant answeredAt) {
    static Consent silent(PersonId person) {
        return new Consent(person, Wish.NONE, null);
    }

    boolean isNamed() {
        return wish == Wish.NAMED;
    }

    /** Whether this is what holds of the two; silence never is. */
    boolean isNewerThan(Consent other) {
        return answeredAt != null && (other.answeredAt == null || !answeredAt.isBefore(other.answeredAt));
    }

    Consent of(PersonId someone) {
        return new Consent(someone, wish, answeredAt);
    }
}

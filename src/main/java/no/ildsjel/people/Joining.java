package no.ildsjel.people;

import java.time.Duration;
import java.util.Optional;

/** One person of two, by a code that is read on one channel and typed on the other. */
public interface Joining {
    /** How long a code is good for. */
    Duration VALIDITY = Duration.ofMinutes(15);

    /** A new code for somebody who is speaking; the one they had before is worth nothing from now on. */
    String newCode(PersonId person);

    /** Looks what was typed as a code up; the right one is spent, and nobody but this person can join by it. */
    Taking take(PersonId person, String typed);

    /** Whose code the person has taken, until they join. */
    Optional<Origin> taken(PersonId person);

    /** Makes the person one with the one whose code they have taken; either may be the one who stays. */
    Result join(PersonId person);

    /** Where a code came from. */
    record Origin(PersonId person, Account account) {}

    /** What became of a code that somebody typed. */
    enum Taking {
        FOUND,
        WRONG,
        EXPIRED,
        /** Made at the very account where it was typed. */
        OWN,
        /** Made by the same person at another account. */
        ALREADY_ONE,
        TOO_MANY
    }

    /** What became of joining. */
    enum Result {
        JOINED,
        EXPIRED,
        /** The organisation lists them as two people, and knows better than a code. */
        LISTED_APART
    }
}

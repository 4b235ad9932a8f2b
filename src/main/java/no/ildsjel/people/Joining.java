package no.ildsjel.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One person of two, by a code that is read on one channel and typed on the other, and a yes on both. */
public interface Joining {
    /** How long a code is good for, and then how long the one who made it may take to agree. */
    Duration VALIDITY = Duration.ofMinutes(15);

    /** A new code for somebody who is speaking; the one they had before is worth nothing from now on. */
    String newCode(PersonId person);

    /** Looks what was typed as a code up; the right one is spent, and nobody but this person can ask by it. */
    Taking take(PersonId person, String typed);

    /** Whose code the person has taken, until they are joined or it is given up. */
    Optional<Origin> taken(PersonId person);

    /** Whoever took a code says that it is theirs: now the one who made it is to say so too. Empty when it is too late. */
    Optional<Link> ask(PersonId taker);

    /** The question, for the one who made the code and nobody else, as long as it may be answered. */
    Optional<Link> asked(UUID link, PersonId maker);

    /**
     * The one who made the code agrees: the two are one from now on, and either may be the one who stays. False where
     * this is no longer theirs to say, or the two have turned out to be two.
     */
    boolean join(UUID link, PersonId maker);

    /** Gives the question up, and the code with it; false when it was answered already. */
    boolean drop(UUID link);

    /** The question, where nobody has answered it in time. */
    Optional<Link> unanswered(UUID link);

    /** Where a code came from. */
    record Origin(Person person, Account account) {}

    /**
     * Two who may become one.
     *
     * @param madeAt where the code was made
     * @param typist who typed it
     * @param typedIn the channel on which they typed it
     * @param until when the question is over
     */
    record Link(UUID id, PersonId maker, Account madeAt, Person typist, String typedIn, Instant until) {}

    /** What became of a code that somebody typed. */
    enum Taking {
        FOUND,
        WRONG,
        EXPIRED,
        /** Made at the very account where it was typed. */
        OWN,
        /** Made by the same person at another account. */
        ALREADY_ONE,
        /** The organisation lists them as two people, and knows better than a code. */
        LISTED_APART,
        /** Both have an account on the same channel, so they are two people there. */
        SAME_CHANNEL,
        TOO_MANY
    }
}

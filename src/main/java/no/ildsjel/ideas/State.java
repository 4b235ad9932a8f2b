package no.ildsjel.ideas;

import java.util.Locale;

/** Where an idea is in its life. */
public enum State {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    NEEDS_INFO,
    EXPLORING,
    TESTING,
    IMPLEMENTING,
    IN_USE,
    PARKED,
    DECLINED,
    LEARNED,
    WITHDRAWN;

    /** The code used in keys, files and the database: {@code in_review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Nothing is waited for any more. */
    public boolean isEnd() {
        return this == DECLINED || this == LEARNED || this == WITHDRAWN;
    }

    /** A team works on it: what was an idea is now an initiative. */
    public boolean isWork() {
        return this == EXPLORING || this == TESTING || this == IMPLEMENTING;
    }
}

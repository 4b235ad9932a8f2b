package no.ildsjel.ideas;

import java.util.Locale;
import java.util.Optional;

/** The badge nytt – nyttig – nyttiggjort: always derived, never given. */
public enum Stage {
    /** Nytt. */
    NEW,
    /** Nyttig: a test showed its value. */
    USEFUL,
    /** Nyttiggjort: in use. */
    USED;

    /** The code used in keys: {@code useful}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Stage> of(State state, boolean usefulShown) {
        return switch (state) {
            case DRAFT, DECLINED, LEARNED, WITHDRAWN -> Optional.empty();
            case SUBMITTED, IN_REVIEW, NEEDS_INFO, EXPLORING -> Optional.of(NEW);
            case TESTING, PARKED -> Optional.of(usefulShown ? USEFUL : NEW);
            case IMPLEMENTING -> Optional.of(USEFUL);
            case IN_USE -> Optional.of(USED);
        };
    }
}

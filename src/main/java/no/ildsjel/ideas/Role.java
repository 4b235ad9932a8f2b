package no.ildsjel.ideas;

import java.util.Locale;

/** As what somebody moves an idea. */
public enum Role {
    SUBMITTER,
    REVIEWER,
    LINE_OWNER,
    /** Nobody: time has passed. */
    TIMER;

    /** The code used in keys and the database: {@code line_owner}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is others' ideas that one handles in this role. */
    boolean isForOthers() {
        return this == REVIEWER || this == LINE_OWNER;
    }
}

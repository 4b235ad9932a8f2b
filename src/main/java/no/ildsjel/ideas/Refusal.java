package no.ildsjel.ideas;

import java.util.Locale;

/** Why an idea was not moved. */
public enum Refusal {
    /** There is no idea with this number. */
    UNKNOWN_IDEA,
    /** This is not done in that role. */
    WRONG_ROLE,
    NOT_THE_SUBMITTER,
    /** Nobody decides on their own idea. */
    OWN_IDEA,
    /** The idea is elsewhere by now; often somebody else was faster. */
    WRONG_STATE,
    CONTENT_MISSING,
    REASON_MISSING,
    CRITERIA_MISSING;

    /** The code used in keys and scripts: {@code own-idea}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

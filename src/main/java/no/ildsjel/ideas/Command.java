package no.ildsjel.ideas;

import java.util.Locale;

/** What can be done to an idea; when, by whom and with what effect stands in {@link Lifecycle}. */
public enum Command {
    SUBMIT,
    OPEN,
    ASK_MORE,
    ANSWER,
    LET_REST,
    APPROVE,
    PARK,
    DECLINE,
    RETURN,
    START_TEST,
    WORKED,
    REFINE,
    CLOSE_WITH_LESSON,
    GO_BACK,
    PUT_TO_USE,
    WITHDRAW;

    /** The code used in keys and the database: {@code ask_more}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Command of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Weighs the idea by both criteria. */
    public boolean isDecision() {
        return Lifecycle.rule(this).needsCriteria();
    }

    /** The submitter is told nothing, for they did it themselves or nothing has come of it yet. */
    public boolean isSilent() {
        return Lifecycle.rule(this).isSilent();
    }
}

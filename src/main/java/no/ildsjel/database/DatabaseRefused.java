package no.ildsjel.database;

import java.util.Objects;

/** The database cannot be used as it is; whoever operates Ildsjel reads why, and what to do. */
class DatabaseRefused extends RuntimeException {
    private final String advice;

    DatabaseRefused(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    DatabaseRefused(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    String advice() {
        return advice;
    }
}

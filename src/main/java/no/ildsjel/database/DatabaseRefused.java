package no.ildsjel.database;

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

    String advice() {
        return advice;
    }
}

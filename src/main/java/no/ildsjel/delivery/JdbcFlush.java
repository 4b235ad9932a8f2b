package no.ildsjel.delivery;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until what was committed would outlive us: H2 does not when somebody else is writing, see {@code RATIONALE.md}. */
class JdbcFlush {
    private final JdbcClient jdbc;
    private final boolean isNeeded;

    JdbcFlush(JdbcClient jdbc, boolean isNeeded) {
        this.jdbc = jdbc;
        this.isNeeded = isNeeded;
    }

    /** On H2. */
    boolean isNeeded() {
        return isNeeded;
    }

    void flush() {
        if (isNeeded) {
            jdbc.sql("CHECKPOINT SYNC").update();
        }
    }
}

package no.ildsjel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that somebody else has the database file open, without the hundreds of lines around it. */
class JdbcDatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    // H2's DATABASE_ALREADY_OPEN_1.
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return cause.getErrorCode() == ALREADY_OPEN
                ? new FailureAnalysis(
                        "Another process has the database open, probably another Ildsjel: " + cause.getMessage(),
                        "Stop the other process, or let ILDSJEL_DATABASE_URL name another database.",
                        cause)
                : null;
    }
}

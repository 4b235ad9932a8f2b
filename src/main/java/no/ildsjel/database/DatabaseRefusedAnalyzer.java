package no.ildsjel.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the database, without the hundreds of lines around it. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}

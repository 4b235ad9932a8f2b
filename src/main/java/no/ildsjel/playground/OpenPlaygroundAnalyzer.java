package no.ildsjel.playground;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Ildsjel did not start, without a stack trace around it. */
class OpenPlaygroundAnalyzer extends AbstractFailureAnalyzer<OpenPlayground> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenPlayground cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Take server.address away, or configure a real channel, which turns the playground off.",
                cause);
    }
}

package no.ildsjel.organisation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the faults of the file instead of a stack trace. */
final class UnreadableOrganisationAnalyzer extends AbstractFailureAnalyzer<UnreadableOrganisation> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableOrganisation cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct the file that ILDSJEL_ORGANISATION names, then start Ildsjel again.",
                cause);
    }
}

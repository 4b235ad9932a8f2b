package no.ildsjel.phrasebook;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the faults instead of a stack trace when Ildsjel refuses to start because of them. */
class FaultyConversationsAnalyzer extends AbstractFailureAnalyzer<FaultyConversations> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyConversations cause) {
        var action = "Mend the files in the folder that ildsjel.conversations names. Whatever it does not say is taken"
                + " from the built-in conversations.";
        return new FailureAnalysis(String.valueOf(cause.getMessage()), action, cause);
    }
}

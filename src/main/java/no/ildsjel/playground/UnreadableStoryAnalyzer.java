package no.ildsjel.playground;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists the faults of the stories, without a stack trace around them. */
class UnreadableStoryAnalyzer extends AbstractFailureAnalyzer<UnreadableStory> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableStory cause) {
        return new FailureAnalysis(
                "Some stories cannot be read:\n" + cause.getMessage(), "Correct the lines named above.", cause);
    }
}

package no.ildsjel;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails each class of tests that leaves somebody's words, name, e-mail or secret in the log; JUnit finds it by itself. */
public final class NoCanaryInLogs implements AfterAllCallback {
    static {
        LogTape.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(LogTape.take());
    }

    static void check(String log) {
        Canaries.in(log).ifPresent(found -> {
            throw new AssertionError("The log holds what it must not hold: " + found);
        });
    }
}

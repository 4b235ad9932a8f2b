package no.ildsjel;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails each class of tests that leaves somebody's words, name, e-mail or secret in the log or in a metric; JUnit finds it. */
public final class NoCanaryInLogs implements AfterAllCallback {
    private static final Set<MeterRegistry> METRICS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    static {
        LogTape.start();
    }

    /** From now on, until its application is gone. */
    static void watch(MeterRegistry metrics) {
        METRICS.add(metrics);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(LogTape.take());
        METRICS.forEach(NoCanaryInLogs::check);
    }

    static void check(MeterRegistry metrics) {
        var told = metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
        Canaries.in(told).ifPresent(found -> {
            throw new AssertionError("A metric tells what it must not tell: " + found);
        });
    }

    static void check(String log) {
        Canaries.in(log).ifPresent(found -> {
            throw new AssertionError("The log holds what it must not hold: " + found);
        });
    }
}

package no.ildsjel;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails each class of tests that leaves somebody's words, name, e-mail or secret in the log, in a metric or in what a process
 * of its own has printed; JUnit finds it.
 */
public final class NoCanaryInLogs implements AfterAllCallback {
    private static final Set<MeterRegistry> METRICS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private static final Queue<Path> OUTPUTS = new ConcurrentLinkedQueue<>();

    static {
        LogTape.start();
    }

    /** From now on, until its application is gone. */
    static void watch(MeterRegistry metrics) {
        METRICS.add(metrics);
    }

    /** What a process of its own prints into that file, however it ends; the file must stay until the class is done. */
    public static void watch(Path output) {
        OUTPUTS.add(output);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(LogTape.take());
        METRICS.forEach(NoCanaryInLogs::check);
        checkOutputs();
    }

    /** Each once. */
    public static void checkOutputs() {
        for (var output = OUTPUTS.poll(); output != null; output = OUTPUTS.poll()) {
            try {
                check(Files.readString(output));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
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

package no.ildsjel.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * An open model: each has its time, whether or not those before it are done; latency counts from when it should have
 * begun, so that waiting for a slow one is not left out.
 */
record Pace(int aSecond, double seconds) {
    /**
     * How long each took, in microseconds.
     *
     * @param lines how many may be under way at once
     */
    Histogram of(int lines, Opening opening) throws Exception {
        var latencies = new ConcurrentHistogram(60_000_000L, 3);
        var next = new AtomicInteger();
        long began = System.nanoTime() + 50_000_000L;
        int count = (int) (aSecond * seconds);
        Callable<Void> work = () -> {
            try (var line = opening.open()) {
                for (int turn = next.getAndIncrement(); turn < count; turn = next.getAndIncrement()) {
                    long due = began + turn * 1_000_000_000L / aSecond;
                    sleepUntil(due);
                    line.take(turn);
                    latencies.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
                }
            }
            return null;
        };
        var threads = Executors.newFixedThreadPool(lines);
        try {
            var calls = new ArrayList<Callable<Void>>();
            for (int line = 0; line < lines; line++) {
                calls.add(work);
            }
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        return latencies;
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long wait = due - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
    }

    interface Opening {
        Line open() throws Exception;
    }

    /** One after the other. */
    interface Line extends AutoCloseable {
        void take(int turn) throws Exception;

        @Override
        default void close() throws SQLException {}
    }
}

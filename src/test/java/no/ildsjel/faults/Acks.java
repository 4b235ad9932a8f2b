package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import no.ildsjel.fakes.Delivery;

/** How what a platform sent was answered, and after how long. */
final class Acks {
    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private final List<CompletableFuture<?>> all = new CopyOnWriteArrayList<>();
    private final List<List<Integer>> refusals = new CopyOnWriteArrayList<>();

    /** Counted from now, under the name of what else is going on. */
    void follow(String during, CompletableFuture<Delivery> delivery) {
        long begun = System.nanoTime();
        all.add(delivery.thenAccept(done -> came(during, done, System.nanoTime() - begun)));
    }

    private synchronized void came(String during, Delivery done, long took) {
        nanos.computeIfAbsent(during, first -> new ArrayList<>()).add(took);
        if (!done.isTaken() || done.statuses().size() > 1) {
            refusals.add(done.statuses());
        }
    }

    void join() {
        all.forEach(CompletableFuture::join);
    }

    void allTakenAtOnceWithin(Duration longest) {
        assertThat(refusals).as("what was not taken at the first time").isEmpty();
        assertThat(Duration.ofMillis(
                        millis(nanos.values().stream().flatMap(List::stream).toList(), 1)))
                .as("the longest that a platform had to wait")
                .isLessThan(longest);
    }

    /** Half of them under each name: what waits for the platform in order to be answered is not among these. */
    synchronized void halfOfEachWithin(Duration longest) {
        assertThat(nanos)
                .allSatisfy((during, these) -> assertThat(Duration.ofNanos(nanos(these, 0.5)))
                        .as("half of those while %s", during)
                        .isLessThan(longest));
    }

    int count() {
        return all.size();
    }

    /** Half of them, all but one in a hundred, and all; then the ratio to what it is without. */
    synchronized String during(String what, String without) {
        var these = nanos.getOrDefault(what, List.of());
        var others = nanos.getOrDefault(without, List.of());
        return String.format(
                Locale.ROOT,
                "%d acks, p50 %d ms, p99 %d ms, max %d ms, p99 %.1f times that without",
                these.size(),
                millis(these, 0.5),
                millis(these, 0.99),
                millis(these, 1),
                nanos(these, 0.99) / (double) Math.max(1, nanos(others, 0.99)));
    }

    private static long millis(List<Long> some, double part) {
        return TimeUnit.NANOSECONDS.toMillis(nanos(some, part));
    }

    private static long nanos(List<Long> some, double part) {
        var sorted = some.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}

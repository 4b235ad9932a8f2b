package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many threads there are in this process, by the first word of their names; without those of the tests. */
final class Threads {
    private static final List<String> OF_THE_TESTS =
            List.of("fake-server", "HttpClient", "ForkJoinPool", "trial", "qtp");

    /** As many as there are requests at the same time. */
    private static final String OF_THE_WEB_SERVER = "http-nio";

    private Map<String, Long> before = Map.of();
    private final Map<String, Long> most = new TreeMap<>();

    synchronized void remember() {
        before = now();
        most.clear();
    }

    synchronized void count() {
        now().forEach((name, count) -> most.merge(name, count, Math::max));
    }

    synchronized void areNoMore(int more) {
        assertThat(sum(most)).as("threads: %s", this).isLessThanOrEqualTo(sum(before) + more);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(each -> !each.getKey().equals(OF_THE_WEB_SERVER))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Long> now() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> OF_THE_TESTS.stream().noneMatch(name::startsWith))
                .map(name ->
                        name.startsWith(OF_THE_WEB_SERVER) ? OF_THE_WEB_SERVER : name.replaceAll("[-# ]?[0-9].*", ""))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    @Override
    public synchronized String toString() {
        return "%d and then at most %d of %s".formatted(sum(before), sum(most), most);
    }
}

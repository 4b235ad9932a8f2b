package no.ildsjel.fakes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A platform's limits, all callers together; what is refused does not count. */
public final class Limits {
    private final Map<String, Deque<Long>> seen = new HashMap<>();
    private List<Limit> limits = List.of();

    public synchronized void enforce(List<Limit> those, int timesFaster) {
        seen.clear();
        limits = those.stream().map(limit -> limit.faster(timesFaster)).toList();
    }

    /**
     * How long this call has to wait; empty when it was let through.
     *
     * @param names by which it is limited
     */
    public synchronized Optional<Duration> refusal(List<String> names, String conversation) {
        long now = System.nanoTime();
        var those =
                limits.stream().filter(limit -> names.contains(limit.method())).toList();
        var wait = those.stream()
                .mapToLong(limit -> wait(limit, conversation, now))
                .max();
        if (wait.orElse(0) > 0) {
            return Optional.of(Duration.ofNanos(wait.getAsLong()));
        }
        those.forEach(limit -> window(limit, conversation).add(now));
        return Optional.empty();
    }

    private long wait(Limit limit, String conversation, long now) {
        var window = window(limit, conversation);
        while (!window.isEmpty() && now - window.getFirst() >= limit.window().toNanos()) {
            window.removeFirst();
        }
        return window.size() < limit.most()
                ? 0
                : window.getFirst() + limit.window().toNanos() - now;
    }

    private Deque<Long> window(Limit limit, String conversation) {
        var key = limit.method() + " " + limit.window() + " " + (limit.isOfEachConversation() ? conversation : "");
        return seen.computeIfAbsent(key, none -> new ArrayDeque<>());
    }
}

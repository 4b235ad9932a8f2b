package no.ildsjel.faults;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import no.ildsjel.faults.Sending.Letter;
import org.jspecify.annotations.Nullable;

/** Somebody who tells of one idea after the other; what is not taken is sent again, as the platform does. */
final class Talker {
    private static final Duration LONGEST_OUTAGE = Duration.ofSeconds(90);
    /** Many who are slow, rather than few who are quick: what somebody is told waits for what they were told before. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(150);

    private final String name;
    private final Supplier<@Nullable URI> nodes;
    private final Map<String, Instant> accepted = new LinkedHashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> threads = new ArrayList<>();
    private final List<Integer> refusals = new ArrayList<>();
    private Duration pause = Duration.ZERO;
    private volatile @Nullable Thread talking;
    private volatile boolean isHeard = true;

    /** @param nodes the one that the balancer leads to now; null where there is none */
    Talker(String name, Supplier<@Nullable URI> nodes) {
        this.name = name;
        this.nodes = nodes;
    }

    String user() {
        return "U0" + name.toUpperCase(Locale.ROOT);
    }

    /** Begins to talk, on a thread of its own, a little slower than a machine would. */
    CompletableFuture<Void> talksWhile(BooleanSupplier goesOn) {
        return talksWhile(goesOn, BETWEEN_MESSAGES);
    }

    CompletableFuture<Void> talksWhile(BooleanSupplier goesOn, Duration betweenMessages) {
        return CompletableFuture.runAsync(
                () -> {
                    talking = Thread.currentThread();
                    // They do not all begin at one instant.
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(betweenMessages.toNanos()));
                    pause = betweenMessages;
                    while (goesOn.getAsBoolean()) {
                        tell();
                        mention();
                    }
                },
                talking -> new Thread(talking, name).start());
    }

    /** Says the next thing at once, unless there is an answer to wait for. */
    void speaks() {
        LockSupport.unpark(talking);
    }

    /** Whether something is on its way that nobody has taken. */
    boolean isWaiting() {
        return !isHeard;
    }

    /** Tells the whole of an idea, in seven messages. */
    void tell() {
        var title = "Idé %d fra %s".formatted(titles.size() + 1, name);
        List.of(
                        "Pårørende nummer %d spør når vi kommer".formatted(titles.size() + 1),
                        "1",
                        "vet ikke",
                        "3",
                        "endre navn",
                        title)
                .forEach(text -> send(Sending.said(user(), text)));
        titles.add(title);
        send(Sending.said(user(), "send inn"));
    }

    /** Calls us by name in a room of its own. */
    void mention() {
        var ts = Sending.ts();
        threads.add(ts);
        send(Sending.mentioned(user(), "C" + ts.replace(".", ""), ts, "hei"));
    }

    private void send(Letter letter) {
        LockSupport.parkNanos(
                (long) (pause.toNanos() * ThreadLocalRandom.current().nextDouble(0.5, 1.5)));
        isHeard = false;
        if (!Waiting.until(LONGEST_OUTAGE, () -> isTaken(letter))) {
            throw new AssertionError("%s was never heard: %s".formatted(name, refusals));
        }
        isHeard = true;
        synchronized (this) {
            accepted.put(letter.key(), Instant.now());
        }
    }

    private boolean isTaken(Letter letter) {
        var node = nodes.get();
        int status = node == null ? 0 : Sending.deliver(node, letter);
        if (status / 100 != 2) {
            refusals.add(status);
            // Slack waits far longer.
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return status / 100 == 2;
    }

    /** What was answered with 200 and when, by its key. */
    synchronized Map<String, Instant> accepted() {
        return new LinkedHashMap<>(accepted);
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    List<String> threads() {
        return List.copyOf(threads);
    }

    /** The answers that were none of success; 0 where there was no answer. */
    List<Integer> refusals() {
        return List.copyOf(refusals);
    }
}

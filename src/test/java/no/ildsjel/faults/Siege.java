package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.ildsjel.faults.Death.Point;
import no.ildsjel.Vendor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People who talk all the time, and nodes that are killed meanwhile: one on H2, two on PostgreSQL. */
final class Siege implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Siege.class);
    private static final int TALKERS = 3;
    private static final Set<Point> MAY_DOUBLE = Set.of(Point.AFTER_SENDING, Point.DURING_MARK);

    private final PatientSlack slack = new PatientSlack();
    private final Base base;
    private final Path folder;
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final List<Talker> talkers = new ArrayList<>();
    private final List<String> rung = new ArrayList<>();
    private final List<Future<?>> talking = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, Integer> kills = new TreeMap<>();
    private final List<Instant> killedAt = new ArrayList<>();
    private volatile boolean goesOn = true;

    Siege(Vendor vendor, Path folder) {
        this.base = Base.fresh(vendor, folder);
        this.folder = folder;
        // One after the other: two that migrate at once are another test's matter.
        nodes.add(start().ready());
        if (vendor == Vendor.POSTGRESQL) {
            nodes.add(start().ready());
        }
        for (int i = 0; i < TALKERS; i++) {
            var talker = new Talker("talker" + i, this::next);
            talkers.add(talker);
            talking.add(threads.submit(() -> talk(talker)));
        }
    }

    private Node start() {
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(Settings.of(slack));
        return Node.starting(arguments, folder);
    }

    private @Nullable URI next() {
        var there = List.copyOf(nodes);
        return there.isEmpty() ? null : there.get(turn.incrementAndGet() % there.size()).address();
    }

    private void talk(Talker talker) {
        while (goesOn) {
            talker.tell();
            talker.mention();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Lets a node die there, and another one come. */
    void killAt(Point point) {
        var victim = victim();
        // Any node may be the one that comes by first.
        nodes.forEach(node -> node.diesAt(point, 1));
        if (point == Point.IN_TIMER) {
            var subject = "ring" + rung.size();
            rung.add(subject);
            assertThat(victim.rings(subject)).isTrue();
        }
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> nodes.stream().anyMatch(node -> !node.isAlive())))
                .as("a node dies at " + point)
                .isTrue();
        nodes.stream().filter(Node::isAlive).forEach(node -> node.diesAt(point, 0));
        replace(nodes.stream().filter(node -> !node.isAlive()).findFirst().orElseThrow(), point.name());
    }

    void killAfter(Duration time) {
        LockSupport.parkNanos(time.toNanos());
        var victim = victim();
        victim.kill();
        replace(victim, "RANDOM");
    }

    private Node victim() {
        return nodes.get(0);
    }

    private void replace(Node dead, String why) {
        var at = Instant.now();
        killedAt.add(at);
        kills.merge(why, 1, Integer::sum);
        assertThat(dead.exitCode()).as(dead::log).isEqualTo(137);
        nodes.remove(dead);
        nodes.add(start().ready());
        log.info("Killed {} and replaced within {} ms", why, Duration.between(at, Instant.now()).toMillis());
    }

    /** Everybody says what they had to say, and everything is sent. */
    void end() {
        goesOn = false;
        talking.forEach(Siege::await);
        assertThat(Waiting.until(Duration.ofSeconds(60), nodes.get(0)::isIdle))
                .as(() -> "everything is sent\n" + nodes.get(0).log())
                .isTrue();
        nodes.forEach(Node::close);
    }

    private static void await(Future<?> talking) {
        try {
            talking.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** Only when everything has ended. */
    History history() {
        return new History(base.jdbc(), slack, talkers);
    }

    Map<String, Integer> kills() {
        return kills;
    }

    int killsThatMayDouble() {
        return kills.getOrDefault("RANDOM", 0)
                + MAY_DOUBLE.stream().mapToInt(point -> kills.getOrDefault(point.name(), 0)).sum();
    }

    Duration longestTakeover() {
        var history = history();
        var longest =
                killedAt.stream().map(history::longestAfter).max(Duration::compareTo).orElse(Duration.ZERO);
        log.info("What a killed node left was sent within {} ms", longest.toMillis());
        return longest;
    }

    @Override
    public void close() {
        goesOn = false;
        threads.shutdownNow();
        nodes.forEach(Node::close);
        slack.close();
    }
}

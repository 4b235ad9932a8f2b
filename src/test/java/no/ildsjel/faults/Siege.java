package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Death.Point;
import no.ildsjel.slack.FakeSlack;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People who talk all the time, and nodes that are killed meanwhile: one on H2, two on PostgreSQL. */
final class Siege implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Siege.class);
    private static final int TALKERS = 8;
    private static final int HEARD_BEFORE = 40;
    /** How often a node comes past the point before it dies there. */
    private static final int MOST_BEFORE = 25;

    private static final Duration LONGEST_REST = Duration.ofSeconds(60);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

    private final FakeSlack slack = Settings.slack();
    private final Base base;
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final List<Node> all = new ArrayList<>();
    private final List<Talker> talkers = new ArrayList<>();
    private final List<CompletableFuture<Void>> talking = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Random random = new Random(1);
    private final Map<String, Integer> kills = new TreeMap<>();
    private final List<Instant> killedAt = new ArrayList<>();
    private int rings;
    private volatile boolean goesOn = true;

    Siege(Vendor vendor, Path folder) {
        this.base = Base.fresh(vendor, folder);
        // One after the other: two that migrate at once are another test's matter.
        nodes.add(start().ready());
        if (vendor == Vendor.POSTGRESQL) {
            nodes.add(start().ready());
        }
        for (int i = 0; i < TALKERS; i++) {
            var talker = new Talker("talker" + i, this::next);
            talkers.add(talker);
            talking.add(talker.talksWhile(() -> goesOn));
        }
    }

    private Node start() {
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(Settings.of(slack));
        var node = Node.starting(arguments);
        all.add(node);
        return node;
    }

    private @Nullable URI next() {
        var there = List.copyOf(nodes);
        return there.isEmpty()
                ? null
                : there.get(turn.incrementAndGet() % there.size()).address();
    }

    /** Lets a node die there, and another one come. */
    void killAt(Point point) {
        letThemTalk();
        // Nobody knows which node hears a timer.
        var armed = point == Point.IN_TIMER ? List.copyOf(nodes) : List.of(victim());
        // Those two are waited for, and not passed.
        boolean isOnce = point == Point.IN_TIMER || point == Point.DURING_MARK;
        armed.forEach(node -> node.diesAt(point, isOnce ? 1 : 1 + random.nextInt(MOST_BEFORE)));
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> isAnyDead(armed, point)))
                .as("a node dies at " + point)
                .isTrue();
        armed.forEach(Node::livesOn);
        armed.stream().filter(node -> !node.isAlive()).forEach(dead -> replace(dead, point.name()));
    }

    /** Where one is to die in a timer, timers ring until it does. */
    private boolean isAnyDead(List<Node> armed, Point point) {
        if (point == Point.IN_TIMER && armed.get(0).rings("RING" + rings)) {
            rings++;
            Waiting.until(Duration.ofSeconds(3), () -> !armed.stream().allMatch(Node::isAlive));
        }
        return !armed.stream().allMatch(Node::isAlive);
    }

    void killSometime() {
        letThemTalk();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_000)).toNanos());
        var victim = victim();
        victim.kill();
        replace(victim, "RANDOM");
    }

    /** So that each kill has something to lose. */
    private void letThemTalk() {
        int enough = heard() + HEARD_BEFORE;
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> heard() >= enough))
                .as("people are heard")
                .isTrue();
    }

    private int heard() {
        return talkers.stream().mapToInt(talker -> talker.accepted().size()).sum();
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
        log.info(
                "Killed {} before {} and replaced within {} ms",
                why,
                at,
                Duration.between(at, Instant.now()).toMillis());
    }

    /** Everybody says what they had to say, and everything is sent, also when a node is killed while nothing goes on. */
    void end() {
        goesOn = false;
        talking.forEach(CompletableFuture::join);
        awaitRest();
        var resting = victim();
        resting.kill();
        replace(resting, "AT_REST");
        awaitRest();
        nodes.forEach(Node::leave);
        nodes.forEach(node -> node.awaitEnd(LONGEST_FAREWELL));
    }

    private void awaitRest() {
        if (!Waiting.until(LONGEST_REST, nodes.get(0)::isIdle)) {
            nodes.forEach(Node::tellsWhatItIsAt);
            // H2 lets nobody else in before.
            nodes.forEach(Node::close);
            fail("Everything is sent, and not %s%n%s", left(), nodes.get(0).log());
        }
    }

    /** What is still to be done, in the database's own words. */
    private String left() {
        return base.jdbc().sql("""
                SELECT 'parcel' AS what, state AS how, recipient AS whom, CAST(due_at AS VARCHAR) AS due, attempts, reason
                FROM parcels
                WHERE state NOT IN ('sent', 'failed', 'unreachable')
                UNION ALL
                SELECT 'timer', name, subject, CAST(due_at AS VARCHAR), 0, NULL
                FROM timers
                WHERE name NOT IN ('upkeep-round')
                UNION ALL
                SELECT 'task', task_name, task_instance, CAST(execution_time AS VARCHAR), consecutive_failures, picked_by
                FROM scheduled_tasks
                WHERE picked OR execution_time < CURRENT_TIMESTAMP
                """).query().listOfRows().toString();
    }

    /** What an operator would have read, of all nodes that there were. */
    List<String> complaints() {
        return all.stream()
                .flatMap(node -> node.log().lines())
                .filter(line -> line.contains(" ERROR ") || line.contains("kept for another attempt"))
                .toList();
    }

    /** Only when everything has ended. */
    History history() {
        return new History(base.jdbc(), slack, talkers);
    }

    Map<String, Integer> kills() {
        return kills;
    }

    Duration longestTakeover() {
        var longest = history().longestTakeover(killedAt);
        log.info("What a killed node left was sent within {} ms", longest.toMillis());
        return longest;
    }

    @Override
    public void close() {
        goesOn = false;
        nodes.forEach(Node::close);
        slack.close();
    }
}

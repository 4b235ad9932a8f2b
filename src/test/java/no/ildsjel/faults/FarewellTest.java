package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.ildsjel.Vendor;
import no.ildsjel.slack.FakeSlack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nodes are stopped as an operator does it, while everybody talks. */
@Tag("faults")
class FarewellTest {
    private static final Logger log = LoggerFactory.getLogger(FarewellTest.class);
    private static final int NODES = Faults.count(2, 4);
    private static final int TALKERS = Faults.count(4, 200);
    /** Many who speak now and then: of more than that, Slack would not let the answers through in hours. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(Faults.count(150, 10_000));
    /**
     * As long as an operator lets a node run before the next one is stopped. Four nodes, their database and all who talk share
     * two processors here: were everybody to speak at once while each node's code is still interpreted, some would hear 503.
     */
    private static final Duration SETTLING = Duration.ofSeconds(Faults.count(0, 30));

    private static final int QUEUED = Faults.count(10, 500);

    private static final Duration LONGEST_REST = Duration.ofSeconds(Faults.count(60, 300));
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final FakeSlack slack = Settings.slack();

    @Test
    void aRollingRestartRefusesAndLosesNothing() {
        var base = Base.fresh(Vendor.POSTGRESQL, folder);
        try (var balancer = new Balancer()) {
            takeIn(balancer, base, NODES);
            var talkers = talkers(balancer);

            restartEach(balancer, base, talkers);

            assertThat(talkers)
                    .allSatisfy(talker -> assertThat(talker.refusals()).isEmpty());
            new History(base.jdbc(), slack, talkers).holds("T-TERM %d nodes, %d talkers".formatted(NODES, TALKERS));
        }
    }

    @Test
    void aNodeOfItsOwnFinishesWhatIsUnderWay() {
        var base = Base.fresh(Vendor.H2, folder);
        try (var balancer = new Balancer()) {
            takeIn(balancer, base, 1);
            var talkers = talkers(balancer);

            restartEach(balancer, base, talkers);
            balancer.nodes.forEach(Node::close);

            // Nobody is there for a while; whoever comes in the last moment hears that they should come again.
            assertThat(talkers.stream().flatMap(talker -> talker.refusals().stream()))
                    .isNotEmpty()
                    .isSubsetOf(0, 503);
            new History(base.jdbc(), slack, talkers).holds("T-TERM one node");
        }
    }

    private void takeIn(Balancer balancer, Base base, int nodes) {
        // They start side by side.
        IntStream.range(0, nodes).mapToObj(node -> start(base)).toList().forEach(balancer::takeIn);
    }

    private static List<Talker> talkers(Balancer balancer) {
        return IntStream.range(0, TALKERS)
                .mapToObj(number -> new Talker("talker" + number, balancer::next))
                .toList();
    }

    private void restartEach(Balancer balancer, Base base, List<Talker> talkers) {
        var goesOn = new AtomicBoolean(true);
        var talking = talkers.stream()
                .map(talker -> talker.talksWhile(goesOn::get, BETWEEN_MESSAGES))
                .toList();
        for (var leaving : List.copyOf(balancer.nodes)) {
            Waiting.until(SETTLING, () -> false);
            fillQueues(leaving, talkers);
            int queued = leaving.left();
            talkers.forEach(Talker::speaks);
            Waiting.until(Duration.ofMillis(100), () -> talkers.stream().allMatch(Talker::isWaiting));
            leaving.leave();
            log.info(
                    "A node had to leave while {} were waiting for it or another, and {} messages queued",
                    waiting(talkers),
                    queued);
            log.info("A node was gone after {}", leaving.awaitEnd(LONGEST_FAREWELL));
            assertThat(leaving.exitCode()).as(leaving::log).isEqualTo(143);
            slack.isAsUsual();
            balancer.nodes.remove(leaving);
            balancer.takeIn(start(base));
        }
        goesOn.set(false);
        talking.forEach(CompletableFuture::join);
        assertThat(Waiting.until(LONGEST_REST, balancer.nodes.get(0)::isIdle)).isTrue();
    }

    /** Everybody speaks, and Slack is slow, until enough is to be sent. */
    private void fillQueues(Node node, List<Talker> talkers) {
        slack.takesItsTime(Duration.ofSeconds(1));
        Waiting.until(Duration.ofSeconds(60), () -> {
            talkers.forEach(Talker::speaks);
            Waiting.until(Duration.ofSeconds(5), () -> waiting(talkers) == 0);
            return node.left() >= QUEUED;
        });
    }

    private static long waiting(List<Talker> talkers) {
        return talkers.stream().filter(Talker::isWaiting).count();
    }

    private Node start(Base base) {
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(Settings.of(slack));
        arguments.add("--ildsjel.farewell=2s");
        return Node.starting(arguments);
    }

    /** Leads in turn to those nodes that were ready when it last asked. */
    private static final class Balancer implements AutoCloseable {
        private static final Duration ASKS_EVERY = Duration.ofMillis(200);

        final List<Node> nodes = new CopyOnWriteArrayList<>();
        private final AtomicBoolean goesOn = new AtomicBoolean(true);
        private final AtomicInteger turn = new AtomicInteger();
        private volatile List<URI> ready = List.of();

        Balancer() {
            var asking = new Thread(this::ask);
            asking.setDaemon(true);
            asking.start();
        }

        private void ask() {
            while (goesOn.get()) {
                ready = nodes.stream().filter(Node::isReady).map(Node::address).toList();
                Waiting.until(ASKS_EVERY, () -> false);
            }
        }

        void takeIn(Node node) {
            nodes.add(node.ready());
            Waiting.until(Duration.ofSeconds(10), () -> ready.contains(node.address()));
        }

        @Nullable
        URI next() {
            var there = ready;
            return there.isEmpty() ? null : there.get(turn.incrementAndGet() % there.size());
        }

        @Override
        public void close() {
            goesOn.set(false);
            nodes.forEach(Node::close);
        }
    }
}

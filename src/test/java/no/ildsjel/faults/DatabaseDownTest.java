package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.ildsjel.PostgresServer;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database goes away under load, stands in the way, or is not there at all. */
@Tag("faults")
class DatabaseDownTest {
    private static final Logger log = LoggerFactory.getLogger(DatabaseDownTest.class);
    private static final Duration OUTAGE = Duration.ofSeconds(Faults.count(4, 60));
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(10);

    @Test
    void whileItIsAwayNothingIsAnsweredWithSuccessAndAfterwardsAllGoesOn() {
        try (var server = PostgresServer.started();
                var cluster = new Cluster(Base.of(server), 1)) {
            var goesOn = new AtomicBoolean(true);
            var talkers = IntStream.range(0, 3)
                    .mapToObj(number -> new Talker("talker" + number, () -> cluster.address(0)))
                    .toList();
            var talking = talkers.stream()
                    .map(talker -> talker.talksWhile(goesOn::get))
                    .toList();
            Waiting.until(Duration.ofSeconds(20), () -> talkers.get(0).titles().size() > 1);

            server.stopImmediately();
            var heardBefore = accepted(talkers);
            LockSupport.parkNanos(OUTAGE.toNanos());
            int heardMeanwhile = accepted(talkers) - heardBefore;
            server.startAgain();
            var back = Instant.now();
            boolean recovered =
                    Waiting.until(LONGEST_RECOVERY, () -> accepted(talkers) > heardBefore + heardMeanwhile + 3);
            var recovery = Duration.between(back, Instant.now());
            goesOn.set(false);
            talking.forEach(CompletableFuture::join);
            cluster.settle(Duration.ofSeconds(60));

            log.info(
                    "T-DBDOWN: {} refused while it was away, back within {} ms",
                    talkers.stream()
                            .mapToInt(talker -> talker.refusals().size())
                            .sum(),
                    recovery.toMillis());
            // Those whose answers were on their way when it went.
            assertThat(heardMeanwhile).isLessThanOrEqualTo(talkers.size());
            assertThat(recovered).isTrue();
            assertThat(talkers)
                    .allSatisfy(
                            talker -> assertThat(talker.refusals()).isNotEmpty().containsOnly(503));
            new History(cluster.jdbc(), cluster.slack(), talkers).holds("T-DBDOWN");
        }
    }

    private static int accepted(List<Talker> talkers) {
        return talkers.stream().mapToInt(talker -> talker.accepted().size()).sum();
    }

    @Test
    void whatStoodInAnotherTransactionsWayIsHeardAtTheSecondTry() {
        try (var cluster = new Cluster(Base.within(Vendor.POSTGRESQL), 1)) {
            var talker = new Talker("talker", () -> cluster.address(0));

            List.of("40001", "40P01").forEach(state -> {
                Trips.overNextEvent(state);
                talker.mention();
            });
            cluster.settle(Duration.ofSeconds(20));

            assertThat(talker.refusals()).allMatch(status -> status == 503).hasSizeLessThanOrEqualTo(2);
            new History(cluster.jdbc(), cluster.slack(), List.of(talker)).holds("T-DBDOWN deadlock");
        }
    }

    @Test
    void aFullDiskIsAnsweredWithComeAgainAndLosesNothing() {
        try (var cluster = new Cluster(Base.within(Vendor.POSTGRESQL), 1)) {
            var talker = new Talker("talker", () -> cluster.address(0));
            talker.mention();

            beforeEachEvent(cluster, "RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full';");
            var waiting = CompletableFuture.runAsync(talker::mention);
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            boolean isHeardTooEarly = waiting.isDone();
            beforeEachEvent(cluster, "");
            waiting.join();
            cluster.settle(Duration.ofSeconds(20));

            assertThat(isHeardTooEarly).isFalse();
            assertThat(talker.refusals()).isNotEmpty().containsOnly(503);
            new History(cluster.jdbc(), cluster.slack(), List.of(talker)).holds("T-DBDOWN disk full");
        }
    }

    @Test
    void whileOneStatementTakesItsTimeTheOthersAreHeard() {
        try (var cluster = new Cluster(Base.within(Vendor.POSTGRESQL), 1)) {
            var slow = new Talker("slow", () -> cluster.address(0));
            var others = new Talker("others", () -> cluster.address(0));
            cluster.jdbc().sql("CREATE SEQUENCE so_many").update();

            beforeEachEvent(cluster, "IF nextval('so_many') = 1 THEN PERFORM pg_sleep(8); END IF;");
            var waiting = CompletableFuture.runAsync(slow::mention);
            Waiting.until(Duration.ofSeconds(5), () -> isUsed(cluster, "so_many"));
            IntStream.range(0, 5).forEach(time -> others.mention());
            boolean isSlowStillWaiting = !waiting.isDone();
            waiting.join();
            cluster.settle(Duration.ofSeconds(20));

            assertThat(isSlowStillWaiting).isTrue();
            assertThat(others.refusals()).isEmpty();
            new History(cluster.jdbc(), cluster.slack(), List.of(slow, others)).holds("T-DBDOWN slow query");
        }
    }

    private static boolean isUsed(Cluster cluster, String sequence) {
        return cluster.jdbc()
                .sql("SELECT is_called FROM " + sequence)
                .query(Boolean.class)
                .single();
    }

    private static void beforeEachEvent(Cluster cluster, String does) {
        cluster.jdbc().sql("""
                CREATE OR REPLACE FUNCTION before_each_event() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN %s RETURN NEW; END $$
                """.formatted(does)).update();
        cluster.jdbc().sql("""
                CREATE OR REPLACE TRIGGER before_each_event BEFORE INSERT ON events
                FOR EACH ROW EXECUTE FUNCTION before_each_event()
                """).update();
    }

    @Test
    void whereItRefusesUsAtTheStartTheStartEndsAndSaysWhy() {
        var nobody = new Base("jdbc:postgresql://127.0.0.1:%d/ildsjel".formatted(unusedPort()), "ildsjel");

        assertThatThrownBy(() -> new Cluster(nobody, 1).close()).hasStackTraceContaining("refused");
    }

    private static int unusedPort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

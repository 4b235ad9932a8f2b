package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Sending.Letter;
import no.ildsjel.slack.FakeSlack.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Platforms send the same thing again and again, and to any node. */
@Tag("faults")
@OnEachDatabase
class CopiesTest {
    private static final Logger log = LoggerFactory.getLogger(CopiesTest.class);
    private static final int EVENTS = Faults.count(300, 10_000);
    private static final int AT_ONCE = 32;
    /** After which time Slack sends again what was not answered, a thousand times as fast. */
    private static final List<Duration> RETRIES =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofMillis(60), Duration.ofMillis(300));

    private final Vendor vendor;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<CompletableFuture<Integer>> answers = new ArrayList<>();
    private int deliveries;

    CopiesTest(Vendor vendor) {
        this.vendor = vendor;
    }

    @Test
    void eachEventHasItsEffectOnceHoweverOftenAndWhereverItComes() {
        try (var cluster = new Cluster(Base.within(vendor), vendor == Vendor.H2 ? 1 : 4)) {
            var random = new Random(7);
            var threads = new ArrayList<String>();
            for (int event = 0; event < EVENTS / 2; event++) {
                var ts = Sending.ts();
                threads.add(ts);
                // The room's own event and the mention of us are two events of one message.
                copies(cluster, random, mention(event, ts), mention(event, ts), message(event, ts));
                copies(cluster, random, Sending.said("U0SAID" + event, "Pårørende spør når vi kommer"));
            }
            var statuses = answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
            cluster.settle(Duration.ofMinutes(2));

            log.info("T-DUP {}: {} events, {} deliveries, answered {}", vendor, EVENTS, deliveries, statuses);
            assertThat(statuses).containsExactly(200);
            assertThat(perThread(cluster)).containsOnlyKeys(threads).values().containsOnly(1L);
            assertThat(openDialogues(cluster)).hasSize(EVENTS / 2).containsOnly(1L);
            assertThat(perSpeaker(cluster))
                    .as("messages to everybody who spoke")
                    .hasSize(EVENTS / 2);
            assertThat(perSpeaker(cluster).stream().distinct())
                    .as("how many each")
                    .hasSize(1);
        }
    }

    private static Letter mention(int event, String ts) {
        return Sending.mentioned("U0NAMED" + event % 50, "C" + event, ts, "");
    }

    private static Letter message(int event, String ts) {
        return Sending.overheard("U0NAMED" + event % 50, "C" + event, ts, "");
    }

    private void copies(Cluster cluster, Random random, Letter... same) {
        for (var letter : same) {
            // Now and then everything at once.
            int copies = random.nextInt(100) == 0 ? 100 : 1 + random.nextInt(RETRIES.size());
            for (int copy = 0; copy < copies; copy++) {
                send(cluster, random.nextInt(cluster.size()), letter, RETRIES.get(copy % RETRIES.size()));
            }
        }
    }

    private void send(Cluster cluster, int node, Letter letter, Duration after) {
        places.acquireUninterruptibly();
        deliveries++;
        var later = CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS);
        answers.add(CompletableFuture.supplyAsync(() -> letter, later)
                .thenCompose(due -> Sending.deliverMeanwhile(cluster.address(node), due))
                .whenComplete((status, fault) -> places.release()));
    }

    private static Map<String, Long> perThread(Cluster cluster) {
        return cluster.slack().posts().stream()
                .map(post -> post.sent().thread())
                .filter(thread -> !thread.isEmpty())
                .collect(Collectors.groupingBy(thread -> thread, Collectors.counting()));
    }

    private static List<Long> openDialogues(Cluster cluster) {
        return cluster.jdbc().sql("""
                SELECT count(*)
                FROM sessions JOIN accounts ON accounts.person_id = sessions.person_id
                WHERE accounts.user_id LIKE 'U0SAID%'
                GROUP BY sessions.person_id
                """).query((row, number) -> row.getLong(1)).list();
    }

    private static List<Long> perSpeaker(Cluster cluster) {
        var perPlace = cluster.slack().posts().stream()
                .filter(post -> post.place().startsWith("DU0SAID"))
                .collect(Collectors.groupingBy(Post::place, Collectors.counting()));
        return List.copyOf(perPlace.values());
    }
}

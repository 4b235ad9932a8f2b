package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Sending.Letter;
import no.ildsjel.slack.FakeSlack.Post;
import no.ildsjel.slack.SlackWire.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two reviewers answer the same idea at one instant, on two nodes; in every third race its submitter withdraws it too. */
@Tag("faults")
@OnEachDatabase
class RaceTest {
    private static final Logger log = LoggerFactory.getLogger(RaceTest.class);
    private static final int RACES = Faults.count(50, 2_000);
    private static final String OLA = "U0OLA";
    private static final String INGRID = "U0INGRID";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Vendor vendor;

    RaceTest(Vendor vendor) {
        this.vendor = vendor;
    }

    @Test
    void oneDecisionIsMadeAndTheOthersLearnWhose() {
        try (var cluster = new Cluster(Base.within(vendor), vendor == Vendor.H2 ? 1 : 2)) {
            var ends = new TreeMap<String, Integer>();
            for (int race = 1; race <= RACES; race++) {
                ends.merge(new Race(cluster, race).run(), 1, Integer::sum);
            }
            log.info("T-RACE {}: {} races, ended {}", vendor, RACES, ends);
            assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(RACES);
        }
    }

    /** One of them, from the first word to everything that came of it. */
    private record Race(Cluster cluster, int number) {
        /** The state in which the idea ended. */
        String run() {
            var kari = new Talker("kari" + number, () -> cluster.address(number));
            kari.tell();
            var title = kari.titles().get(0);
            var runners = new ArrayList<Letter>();
            takeUp(
                    OLA,
                    title,
                    "Ja, utforsk",
                    "3",
                    "samskaping",
                    "Behovet er tydelig. " + mark(),
                    "Dere har 20 timer.",
                    "Snakk med tre.");
            takeUp(
                    INGRID,
                    title,
                    "Takk nei",
                    "1",
                    "samskaping",
                    "Dette finnes allerede hos oss. " + mark(),
                    "Snakk med Per om løsningen hans.");
            if (number % 3 == 0) {
                press(kari.user(), title, "Trekk ideen");
                says(kari.user(), "hopp over");
                runners.add(pressed(kari.user(), "", "Ja, trekk den"));
            }
            for (var reviewer : List.of(OLA, INGRID)) {
                runners.add(pressed(reviewer, mark(), "Send svaret"));
            }
            cluster.settle(LONGEST);
            cluster.slack().forgetsPosts();
            assertThat(atOnce(runners)).containsOnly(200);
            cluster.settle(LONGEST);
            return end(kari.user(), title);
        }

        private String mark() {
            return "Sak %d.".formatted(number);
        }

        private void takeUp(String reviewer, String title, String decision, String... words) {
            press(reviewer, title, decision);
            for (var word : words) {
                says(reviewer, word);
            }
        }

        private void press(String user, String title, String label) {
            assertThat(Sending.deliver(cluster.address(number), pressed(user, title, label)))
                    .isEqualTo(200);
        }

        private void says(String user, String word) {
            assertThat(Sending.deliver(cluster.address(number), Sending.said(user, word)))
                    .isEqualTo(200);
        }

        /** The newest message in which that button stands with that title. */
        private Letter pressed(String user, String title, String label) {
            var slack = cluster.slack();
            boolean isThere = Waiting.until(
                    LONGEST, () -> seen(user, title, label).findAny().isPresent());
            assertThat(isThere)
                    .as(() -> "%s sees %s of %s; all that there is: %s"
                            .formatted(user, label, title, slack.messagesIn(user)))
                    .isTrue();
            var message =
                    seen(user, title, label).reduce((older, newer) -> newer).orElseThrow();
            return Sending.pressed(user, message, label);
        }

        private Stream<Sent> seen(String user, String title, String label) {
            return cluster.slack().messagesIn(user).stream()
                    .filter(sent ->
                            sent.buttons().contains(label) && sent.shown().contains(title));
        }

        private List<Integer> atOnce(List<Letter> letters) {
            var barrier = new CyclicBarrier(letters.size());
            var answers = new ArrayList<CompletableFuture<Integer>>();
            for (int runner = 0; runner < letters.size(); runner++) {
                var letter = letters.get(runner);
                var node = cluster.address(runner);
                answers.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(barrier);
                            return Sending.deliver(node, letter);
                        },
                        task -> new Thread(task).start()));
            }
            return answers.stream().map(CompletableFuture::join).toList();
        }

        private static void await(CyclicBarrier barrier) {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        }

        private String end(String submitter, String title) {
            var idea = cluster.jdbc()
                    .sql("SELECT id FROM ideas WHERE title = :title")
                    .param("title", title)
                    .query(Long.class)
                    .single();
            var decisions = cluster.jdbc()
                    .sql("""
                    SELECT to_state
                    FROM transitions
                    WHERE idea_id = :idea AND to_state NOT IN ('draft', 'submitted', 'in_review')
                    ORDER BY id
                    """)
                    .param("idea", idea)
                    .query(String.class)
                    .list();
            // What was approved may still be taken back by its submitter.
            assertThat(String.join(", ", decisions)).matches("exploring|declined|withdrawn|exploring, withdrawn");
            var first = decisions.get(0);
            var told = posted(submitter);
            assertThat(told.split("Gode nyheter", -1)).hasSize(first.equals("exploring") ? 2 : 1);
            assertThat(told.split("Del med navn", -1)).hasSize(first.equals("exploring") ? 2 : 1);
            assertThat(told.split("Snakk med Per", -1)).hasSize(first.equals("declined") ? 2 : 1);
            var withdrawn = decisions.contains("withdrawn") ? "Kari" + number : "nobody";
            if (!first.equals("exploring")) {
                assertThat(told(OLA)).as("what Ola learns").anyMatch(text -> names(text, withdrawn, "Ingrid"));
            }
            if (!first.equals("declined")) {
                assertThat(told(INGRID)).as("what Ingrid learns").anyMatch(text -> names(text, withdrawn, "Ola"));
            }
            return String.join(", ", decisions);
        }

        private static boolean names(String text, String... people) {
            return Arrays.stream(people).anyMatch(text::contains);
        }

        /** New messages only: when they lose their buttons they come again. */
        private String posted(String user) {
            return cluster.slack().posts().stream()
                    .filter(Post::isNew)
                    .filter(post -> post.place().equals("D" + user))
                    .map(post -> post.sent().blocks().toString())
                    .collect(Collectors.joining("\n"));
        }

        private List<String> told(String user) {
            return cluster.slack().posts().stream()
                    .filter(post -> post.place().equals("D" + user))
                    .map(post -> post.sent().blocks().toString())
                    .toList();
        }
    }
}

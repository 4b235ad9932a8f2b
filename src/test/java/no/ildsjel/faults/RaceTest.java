package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Seat.InSlack;
import no.ildsjel.faults.Seat.InTeams;
import no.ildsjel.faults.Seat.Press;
import no.ildsjel.slack.FakeSlack.Post;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.MicrosoftElsewhere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two reviewers answer the same idea at one instant, on two nodes: both in Slack, one of them in Teams, and both there. In
 * every third race its submitter withdraws it too.
 */
@Tag("faults")
@OnEachDatabase
class RaceTest {
    private static final Logger log = LoggerFactory.getLogger(RaceTest.class);
    private static final int RACES_EACH = Faults.count(9, 667);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Vendor vendor;
    private final FakeTeams teams = new FakeTeams();
    private int number;

    RaceTest(Vendor vendor) {
        this.vendor = vendor;
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void oneDecisionIsMadeAndTheOthersLearnWhose() {
        var withTeams = MicrosoftElsewhere.arguments(teams).toArray(String[]::new);
        try (var cluster = new Cluster(Base.within(vendor), vendor == Vendor.H2 ? 1 : 2, withTeams)) {
            teams.talkingTo(cluster.addresses());
            for (var reviewers : List.of(
                    new Reviewers(inSlack(cluster, "Ola"), inSlack(cluster, "Ingrid")),
                    new Reviewers(inSlack(cluster, "Ola"), inTeams("Ingrid")),
                    new Reviewers(inTeams("Ola"), inTeams("Ingrid")))) {
                race(cluster, reviewers);
            }
        }
    }

    private static Seat inSlack(Cluster cluster, String name) {
        return new InSlack(cluster.slack(), "U0" + name.toUpperCase(Locale.ROOT));
    }

    private Seat inTeams(String name) {
        var user = "29:" + name.toLowerCase(Locale.ROOT);
        teams.knows(user, name, name.toLowerCase(Locale.ROOT) + "@eksempelkommunen.example");
        return new InTeams(teams, user, name);
    }

    private void race(Cluster cluster, Reviewers reviewers) {
        // Where they wrote last they are written to.
        reviewers
                .all()
                .forEach(
                        seat -> assertThat(seat.says(cluster.address(0), "hei")).isTrue());
        cluster.settle(LONGEST);
        var ends = new TreeMap<String, Integer>();
        for (int race = 0; race < RACES_EACH; race++) {
            ends.merge(new Race(cluster, reviewers, ++number).run(), 1, Integer::sum);
        }
        log.info("T-RACE {}: {} races, {}, ended {}", vendor, RACES_EACH, reviewers, ends);
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(RACES_EACH);
    }

    private record Reviewers(Seat ola, Seat ingrid) {
        List<Seat> all() {
            return List.of(ola, ingrid);
        }

        @Override
        public String toString() {
            return "%s and %s"
                    .formatted(ola.getClass().getSimpleName(), ingrid.getClass().getSimpleName());
        }
    }

    /** One of them, from the first word to everything that came of it. */
    private record Race(Cluster cluster, Reviewers reviewers, int number) {
        /** The state in which the idea ended. */
        String run() {
            var kari = new Talker("kari" + number, () -> cluster.address(number));
            kari.tell();
            var title = kari.titles().get(0);
            var runners = new ArrayList<Press>();
            takeUp(
                    reviewers.ola(),
                    title,
                    "Ja, utforsk",
                    "3",
                    "samskaping",
                    "Behovet er tydelig. " + mark(),
                    "Dere har 20 timer.",
                    "Snakk med tre.");
            takeUp(
                    reviewers.ingrid(),
                    title,
                    "Takk nei",
                    "1",
                    "samskaping",
                    "Dette finnes allerede hos oss. " + mark(),
                    "Snakk med Per om løsningen hans.");
            if (number % 3 == 0) {
                var seat = new InSlack(cluster.slack(), kari.user());
                press(seat, title, "Trekk ideen");
                says(seat, "hopp over");
                runners.add(button(seat, "", "Ja, trekk den"));
            }
            for (var reviewer : reviewers.all()) {
                runners.add(button(reviewer, mark(), "Send svaret"));
            }
            cluster.settle(LONGEST);
            cluster.slack().forgetsPosts();
            var before = reviewers.all().stream().map(Seat::reads).toList();
            assertThat(atOnce(runners)).containsOnly(true);
            cluster.settle(LONGEST);
            return end(kari.user(), title, before);
        }

        private String mark() {
            return "Sak %d.".formatted(number);
        }

        private void takeUp(Seat reviewer, String title, String decision, String... words) {
            press(reviewer, title, decision);
            for (var word : words) {
                says(reviewer, word);
            }
        }

        private void press(Seat seat, String title, String label) {
            assertThat(button(seat, title, label).at(cluster.address(number))).isTrue();
        }

        private void says(Seat seat, String word) {
            assertThat(seat.says(cluster.address(number), word)).isTrue();
        }

        private Press button(Seat seat, String words, String label) {
            assertThat(Waiting.until(LONGEST, () -> seat.button(words, label).isPresent()))
                    .as(() -> "%s below %s; all that there is: %s".formatted(label, words, seat.reads()))
                    .isTrue();
            return seat.button(words, label).orElseThrow();
        }

        private List<Boolean> atOnce(List<Press> presses) {
            var barrier = new CyclicBarrier(presses.size());
            var answers = new ArrayList<CompletableFuture<Boolean>>();
            for (int runner = 0; runner < presses.size(); runner++) {
                var press = presses.get(runner);
                var node = cluster.address(runner);
                answers.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(barrier);
                            return press.at(node);
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

        private String end(String submitter, String title, List<List<String>> before) {
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
            // Slack tells the names of a hundred people a minute, and there are more of them here: the rest are
            // colleagues.
            var withdrawn = decisions.contains("withdrawn") ? "(Kari%d|kollega) har tr".formatted(number) : "nobody";
            if (!first.equals("exploring")) {
                assertThat(news(reviewers.ola(), before.get(0)))
                        .as("what Ola learns")
                        .anyMatch(text -> names(text, withdrawn, "Ingrid"));
            }
            if (!first.equals("declined")) {
                assertThat(news(reviewers.ingrid(), before.get(1)))
                        .as("what Ingrid learns")
                        .anyMatch(text -> names(text, withdrawn, "Ola"));
            }
            return String.join(", ", decisions);
        }

        private static boolean names(String text, String... people) {
            return Arrays.stream(people)
                    .anyMatch(who -> Pattern.compile(who).matcher(text).find());
        }

        /** New messages only: when they lose their buttons they come again. */
        private String posted(String user) {
            return cluster.slack().posts().stream()
                    .filter(Post::isNew)
                    .filter(post -> post.place().equals("D" + user))
                    .map(post -> post.sent().blocks().toString())
                    .collect(Collectors.joining("\n"));
        }

        /** What has come, and what reads otherwise than before. */
        private static List<String> news(Seat seat, List<String> before) {
            return seat.reads().stream().filter(text -> !before.contains(text)).toList();
        }
    }
}

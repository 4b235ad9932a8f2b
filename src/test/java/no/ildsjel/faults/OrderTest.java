package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.Vendor;
import no.ildsjel.slack.FakeSlack.Post;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever order things come in, how often, and to which node: what comes of them is what comes of the same things heard
 * once each, in the order in which they were accepted, by one node with a database of its own.
 */
@Tag("faults")
class OrderTest {
    private static final Logger log = LoggerFactory.getLogger(OrderTest.class);
    private static final int HISTORIES = Faults.count(15, 1_000);
    private static final int AT_ONCE = 4;
    private static final List<String> DIALOGUE = List.of(
            "Pårørende spør når vi kommer",
            "1",
            "vet ikke",
            "3",
            "endre navn",
            "En idé om å si fra",
            "send inn",
            "Naboen vår spør også");
    private static final List<String> BETWEEN =
            List.of("tilbake", "hopp over", "hjelp", "avbryt", "lagre", "endre navn", "mine", "99", "takk", "ja", "2");
    private static final Pattern IDS = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=idea/|#)\\d+|(?<=\"message\":\")[^\"]+"
                    + "|slack/\\w+/\\d+\\.\\d+");

    /** Slack tells only so many names a minute; until it has told one, somebody is a colleague. */
    private static final Pattern NAME = Pattern.compile("\\bH\\d+\\b|\\bkollega\\b");

    @Test
    void aHistoryEndsAsIfEverythingHadComeOnceAndInItsOrder() {
        try (var model = new Cluster(Base.within(Vendor.H2), 1);
                var one = new Cluster(Base.within(Vendor.H2), 1);
                var two = new Cluster(Base.within(Vendor.POSTGRESQL), 2)) {
            together(seed -> tell(model, seed));
            model.settle(Duration.ofSeconds(60));
            for (var cluster : List.of(one, two)) {
                together(seed -> tellInDisorder(cluster, seed));
                cluster.settle(Duration.ofSeconds(60));

                var expected = new Outcome(model);
                var actual = new Outcome(cluster);
                IntStream.range(0, HISTORIES)
                        .forEach(seed -> assertThat(actual.of(user(seed)))
                                .as("history %d: %s", seed, texts(seed))
                                .isEqualTo(expected.of(user(seed))));
                assertThat(skipped(cluster.jdbc()))
                        .as("ideas that were sent without an answer")
                        .isZero();
                log.info("T-ORDER: {} histories on {} nodes, all as the model", HISTORIES, cluster.size());
            }
        }
    }

    private static void together(IntConsumer teller) {
        IntStream.range(0, AT_ONCE)
                .mapToObj(thread -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, HISTORIES)
                                .filter(seed -> seed % AT_ONCE == thread)
                                .forEach(teller),
                        task -> new Thread(task).start()))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static String user(int seed) {
        return "U0H" + seed;
    }

    /** In the order in which they come: late ones behind those that were written after them. */
    private static List<String> texts(int seed) {
        var random = new Random(seed);
        var texts = new ArrayList<>(DIALOGUE);
        for (int more = random.nextInt(6); more > 0; more--) {
            texts.add(random.nextInt(texts.size() + 1), BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        for (int late = random.nextInt(4); late > 0; late--) {
            int at = random.nextInt(texts.size() - 1);
            var text = texts.remove(at);
            texts.add(Math.min(texts.size(), at + 1 + random.nextInt(2)), text);
        }
        return texts;
    }

    private static void tell(Cluster cluster, int seed) {
        for (var text : texts(seed)) {
            assertThat(Sending.deliver(cluster.address(0), Sending.said(user(seed), text)))
                    .isEqualTo(200);
        }
    }

    /** Some copies at once, and now and then one of what is long past. */
    private static void tellInDisorder(Cluster cluster, int seed) {
        var random = new Random(seed);
        var past = new ArrayList<Sending.Letter>();
        for (var text : texts(seed)) {
            var letter = Sending.said(user(seed), text);
            past.add(letter);
            var copies = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(copy -> letter);
            var old =
                    random.nextInt(3) == 0 ? List.of(past.get(random.nextInt(past.size()))) : List.<Sending.Letter>of();
            var answers = Stream.concat(copies, old.stream())
                    .map(each -> Sending.deliverMeanwhile(cluster.address(random.nextInt(cluster.size())), each))
                    .toList();
            answers.forEach(answer -> assertThat(answer.join()).isEqualTo(200));
        }
    }

    private static long skipped(JdbcClient jdbc) {
        return jdbc.sql("""
                SELECT count(*)
                FROM ideas
                WHERE state <> 'draft' AND (title IS NULL OR need IS NULL OR placement IS NULL OR content IS NULL)
                """).query(Long.class).single();
    }

    /** What became of each history, without the numbers that are another each time. */
    private static final class Outcome {
        private final Map<String, List<String>> byUser = new HashMap<>();

        Outcome(Cluster cluster) {
            var jdbc = cluster.jdbc();
            add(jdbc, """
                    SELECT a.user_id AS who, i.state, i.title, i.need, i.placement, i.focus_area, i.content
                    FROM ideas i JOIN accounts a ON a.person_id = i.submitter_id
                    ORDER BY i.id
                    """);
            add(jdbc, """
                    SELECT a.user_id AS who, s.script, s.marks, s.attention, s.asked
                    FROM sessions s JOIN accounts a ON a.person_id = s.person_id
                    ORDER BY s.touched_at, s.script
                    """);
            for (var post : cluster.slack().posts()) {
                if (post.place().startsWith("DU0H")) {
                    add(post.place().substring(1), shown(post));
                }
            }
        }

        private static String shown(Post post) {
            return post.method() + " " + post.sent().text();
        }

        private void add(JdbcClient jdbc, String query) {
            jdbc.sql(query).query().listOfRows().forEach(row -> add(String.valueOf(row.get("who")), row.toString()));
        }

        private void add(String user, String what) {
            byUser.computeIfAbsent(user, any -> new ArrayList<>()).add(what);
        }

        List<String> of(String user) {
            Map<String, String> names = new HashMap<>();
            UnaryOperator<String> named = text ->
                    IDS.matcher(text).replaceAll(id -> names.computeIfAbsent(id.group(), any -> "id" + names.size()));
            return byUser.getOrDefault(user, List.of()).stream()
                    .map(text -> NAME.matcher(text).replaceAll("somebody"))
                    .map(named)
                    .toList();
        }
    }
}

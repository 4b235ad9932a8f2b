package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.FakeSlack.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what people saw with what the database says, after everything is over. */
final class History {
    private static final Logger log = LoggerFactory.getLogger(History.class);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final List<Post> posts;
    private final Collection<Talker> talkers;
    private final Map<String, Kept> parcels;

    private record Kept(String id, String recipient, long seq, String deed, String state, Instant createdAt) {}

    History(JdbcClient jdbc, FakeSlack slack, Collection<Talker> talkers) {
        this.jdbc = jdbc;
        this.posts = slack.posts();
        this.talkers = talkers;
        this.parcels = jdbc
                .sql("SELECT * FROM parcels ORDER BY seq")
                .query((row, number) -> new Kept(
                        row.getString("id"),
                        row.getString("recipient"),
                        row.getLong("seq"),
                        row.getString("deed"),
                        row.getString("state"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(Kept::id, kept -> kept));
    }

    /** Nothing accepted is lost, nothing happens twice, and everything in order. */
    void holds(String what) {
        Map<String, Instant> accepted = new HashMap<>();
        talkers.forEach(talker -> accepted.putAll(talker.accepted()));
        var doubles = doubles();
        log.info(
                "{}: accepted {} events, lost {}, parcels {}, messages {}, doubled {}",
                what,
                accepted.size(),
                lost(accepted).size(),
                parcels.size(),
                posts.size(),
                doubles.size());
        assertThat(lost(accepted)).as("lost events").isEmpty();
        talkers.forEach(this::hadTheirEffectsOnce);
        assertThat(parcels.values())
                .as("every parcel's end")
                .allMatch(kept -> kept.state().equals("sent"));
        everyBellRangOnce();
        everyMessageCame();
        assertThat(doubles).as("doubled messages").isEmpty();
        orderHolds();
    }

    private List<String> lost(Map<String, Instant> accepted) {
        Set<String> kept = new HashSet<>(
                jdbc.sql("SELECT event_key FROM events").query(String.class).list());
        return accepted.entrySet().stream()
                .filter(event -> !kept.contains(event.getKey()))
                .map(Map.Entry::toString)
                .toList();
    }

    /** A message that was heard twice or not at all would have shifted the answers of the ideas. */
    private void hadTheirEffectsOnce(Talker talker) {
        var titles = jdbc.sql("SELECT title FROM ideas WHERE title LIKE :mine ORDER BY id")
                .param("mine", "Idé % fra " + talker.user().substring(2).toLowerCase(java.util.Locale.ROOT))
                .query(String.class)
                .list();
        assertThat(titles).as("ideas").isEqualTo(talker.titles());
        var threads = jdbc.sql("SELECT destination FROM parcels WHERE name LIKE 'once/mention/%'")
                .query(String.class)
                .list();
        for (var thread : talker.threads()) {
            assertThat(threads.stream().filter(place -> place.contains(thread)))
                    .as("replies in " + thread)
                    .hasSize(1);
        }
    }

    private void everyBellRangOnce() {
        var rings = jdbc.sql("SELECT name FROM parcels WHERE name LIKE :bell")
                .param("bell", MortalNode.BELL + "/%")
                .query(String.class)
                .list();
        var set = jdbc.sql("SELECT event_key FROM events WHERE event_key LIKE 'setting/%'")
                .query(String.class)
                .list();
        assertThat(rings).as("bells that rang").doesNotHaveDuplicates().hasSameSizeAs(set);
    }

    private void everyMessageCame() {
        var came = posts.stream().map(Post::parcel).collect(Collectors.toSet());
        assertThat(parcels.values().stream().filter(kept -> kept.deed().equals("POST") && !isHome(kept)))
                .as("posts that came")
                .allMatch(kept -> came.contains(kept.id()));
        assertThat(parcels.keySet()).as("nothing came from nowhere").containsAll(came);
    }

    private static boolean isHome(Kept kept) {
        return kept.recipient().startsWith("home");
    }

    private List<String> doubles() {
        return posts.stream()
                .filter(Post::isNew)
                .collect(Collectors.groupingBy(Post::parcel, Collectors.counting()))
                .entrySet()
                .stream()
                .flatMap(parcel ->
                        java.util.Collections.nCopies((int) (parcel.getValue() - 1), parcel.getKey()).stream())
                .toList();
    }

    /** By the first time that each message came. */
    private void orderHolds() {
        var people = talking();
        Set<String> seen = new HashSet<>();
        Map<String, Kept> last = new HashMap<>();
        List<String> overtaken = new ArrayList<>();
        for (var post : posts) {
            var kept = parcels.get(post.parcel());
            if (kept != null && seen.add(kept.id())) {
                var before = last.put(kept.recipient(), kept);
                if (before != null && before.seq() > kept.seq() && haveAnOrder(kept, before, people)) {
                    overtaken.add(kept.id());
                }
            }
        }
        assertThat(overtaken)
                .as("parcels overtaken by later ones to the same recipient")
                .isEmpty();
    }

    /** What two people have said at one moment has none for a third, whoever was given their number first. */
    private static boolean haveAnOrder(Kept earlier, Kept later, Set<String> people) {
        return people.stream().anyMatch(earlier.recipient()::endsWith)
                || later.createdAt().isAfter(earlier.createdAt().plus(A_MOMENT));
    }

    /** One turn at a time, so that all that they are told has an order. */
    private Set<String> talking() {
        return Set.copyOf(jdbc.sql("SELECT CAST(person_id AS VARCHAR(36)) FROM accounts WHERE user_id IN (:talkers)")
                .param("talkers", talkers.stream().map(Talker::user).toList())
                .query(String.class)
                .list());
    }

    /** How long what a killed node left took at the most, counted from the last kill before it came. */
    Duration longestTakeover(List<Instant> kills) {
        return posts.stream()
                .flatMap(post -> kills.stream()
                        .filter(kill -> kill.isBefore(post.at()))
                        .max(Instant::compareTo)
                        .filter(kill -> Objects.requireNonNull(parcels.get(post.parcel()))
                                .createdAt()
                                .isBefore(kill))
                        .map(kill -> Duration.between(kill, post.at()))
                        .stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}

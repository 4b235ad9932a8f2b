package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.ildsjel.Vendor;
import no.ildsjel.faults.Death.Point;
import no.ildsjel.teams.FakeTeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-KILL in Teams, where nobody may look what became of a message: somebody may get one twice, and never none. */
@Tag("faults")
class TeamsKillTest {
    private static final Logger log = LoggerFactory.getLogger(TeamsKillTest.class);
    private static final int REPEATS = Faults.count(1, 30);
    private static final int PEOPLE = 6;
    private static final int COURIERS = 8;
    /** The last two are those where Teams differs. */
    private static final List<Point> POINTS = Faults.list(
            List.of(Point.AFTER_SENDING, Point.DURING_MARK),
            List.of(Point.AFTER_COMMIT, Point.BEFORE_SENDING, Point.AFTER_SENDING, Point.DURING_MARK));

    @TempDir
    Path folder;

    private final FakeTeams teams = new FakeTeams();
    private final Random random = new Random(1);
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final AtomicInteger heard = new AtomicInteger();

    @AfterEach
    void close() {
        goesOn.set(false);
        teams.close();
    }

    /** In short only where several nodes work; what a kill does to H2, the kills beside Slack show. */
    private static List<Vendor> vendors() {
        return Faults.list(List.of(Vendor.POSTGRESQL), List.of(Vendor.values()));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void whoeverIsKilledWhileSendingLosesNothing(Vendor vendor) {
        var base = Base.fresh(vendor, folder);
        var node = start(base);
        var talking = IntStream.range(0, PEOPLE).mapToObj(this::talking).toList();
        int kills = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            for (var point : POINTS) {
                node = killed(node, point, base);
                kills++;
            }
        }
        goesOn.set(false);
        talking.forEach(CompletableFuture::join);
        boolean isAllSent = Waiting.until(Duration.ofSeconds(90), node::isIdleButForOperators);
        node.leave();
        node.awaitEnd(Duration.ofSeconds(30));

        var jdbc = base.jdbc();
        int posts = posts(jdbc, "sent");
        int held = posts(jdbc, "held");
        int doubled = teams.calls(FakeTeams.POST).size() - posts;
        log.info(
                "T-KILL Teams {}: {} kills, {} heard, {} posts, {} held, {} doubled",
                vendor,
                kills,
                heard,
                posts,
                held,
                doubled);
        assertThat(isAllSent).isTrue();
        // Under way at one kill, sent once more and under way at the next one too: that is an operator's to decide.
        assertThat(jdbc.sql("""
                                SELECT count(*)
                                FROM parcels
                                WHERE state <> 'sent' AND NOT (state = 'held' AND repeats = 1)
                                  AND NOT (state = 'unreachable' AND reason = 'behind another of the same card')
                                """).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM events WHERE event_key LIKE 'teams/%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(heard.get());
        // Those that couriers had on their way, where it died after sending; what is held came once at least, or not at
        // all.
        assertThat(doubled).isBetween(0, held + 2 * REPEATS * COURIERS);
        everybodyHasBeenAnsweredEachTime(jdbc);
    }

    private static int posts(JdbcClient jdbc, String state) {
        return jdbc.sql("""
                        SELECT count(*)
                        FROM parcels
                        WHERE deed = 'POST' AND recipient LIKE 'person/%' AND state = :state
                        """).param("state", state).query(Integer.class).single();
    }

    private Node start(Base base) {
        var arguments = new ArrayList<>(base.arguments());
        arguments.addAll(Settings.of(teams));
        var node = Node.starting(arguments).ready();
        teams.talkingTo(node.address().toString());
        return node;
    }

    private Node killed(Node node, Point point, Base base) {
        int enough = heard.get() + 2 * PEOPLE;
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> heard.get() >= enough))
                .isTrue();
        // That one is waited for, and not passed.
        node.diesAt(point, point == Point.DURING_MARK ? 1 : 1 + random.nextInt(5));
        node.awaitEnd(Duration.ofSeconds(60));
        assertThat(node.exitCode()).as(node::log).isEqualTo(137);
        return start(base);
    }

    private CompletableFuture<Void> talking(int person) {
        teams.knows(user(person), name(person), "prater%d@eksempelkommunen.example".formatted(person));
        return CompletableFuture.runAsync(
                () -> {
                    say(person, "Pårørende spør når vi kommer");
                    while (goesOn.get()) {
                        say(person, "hjelp");
                        LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
                    }
                },
                work -> new Thread(work, name(person)).start());
    }

    /** Until it is taken; the platform does not always say it again, but whoever writes does. */
    private void say(int person, String words) {
        var message = teams.message(user(person), name(person), words);
        Waiting.until(Duration.ofSeconds(90), () -> teams.sends(message).join().isTaken());
        heard.incrementAndGet();
    }

    private void everybodyHasBeenAnsweredEachTime(JdbcClient jdbc) {
        var answers = jdbc.sql("""
                SELECT accounts.user_id AS who, count(*) AS many
                FROM parcels JOIN accounts ON parcels.recipient = 'person/' || accounts.person_id
                WHERE parcels.deed = 'POST' AND parcels.state = 'sent' AND accounts.channel = 'teams'
                GROUP BY accounts.user_id
                """)
                .query((row, number) -> Map.entry(row.getString("who"), row.getInt("many")))
                .list();
        assertThat(answers)
                .hasSize(PEOPLE)
                .allSatisfy(told ->
                        assertThat(teams.messagesTo(told.getKey())).hasSizeGreaterThanOrEqualTo(told.getValue()));
    }

    private static String user(int person) {
        return "29:prater-" + person;
    }

    private static String name(int person) {
        return "Prater " + person;
    }
}

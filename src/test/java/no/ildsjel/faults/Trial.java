package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.fakes.Call;
import no.ildsjel.phrasebook.Argument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One platform's mishaps, one after the other, while everybody talks. */
final class Trial implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Trial.class);
    private static final String HELD = "held";
    private static final String AS_USUAL = "as usual";
    private static final Duration BETWEEN_MOMENTS = Duration.ofMillis(1200);
    private static final Duration WARMING_UP = Duration.ofSeconds(3);
    private static final Duration A_WHILE = Duration.ofSeconds(Faults.count(5, 30));
    private static final Duration MISHAP = Duration.ofSeconds(Faults.count(2, 10));
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
    private static final Duration LONGEST_ACK = Duration.ofSeconds(3);
    private static final Duration USUAL_ACK = Duration.ofMillis(1_500);

    /** What was on its way when the platform said that it was too much. */
    private static final Duration UNDER_WAY = Duration.ofMillis(1500);

    private static final int CARDS_PER_ROUND = 3;
    private static final int MORE_THREADS = 15;

    private final Stage stage;
    private final List<Round> rounds;
    private final Acks acks = new Acks();
    private final Threads threads = new Threads();
    private final ScheduledExecutorService traffic = Executors.newSingleThreadScheduledExecutor();
    private final Map<Round, Instant> begun = new LinkedHashMap<>();
    private final Map<Round, Instant> over = new LinkedHashMap<>();
    private volatile String during = "warming up";
    private final AtomicInteger moments = new AtomicInteger();

    Trial(Stage stage, List<Round> rounds) {
        this.stage = stage;
        this.rounds = rounds;
    }

    void run() {
        long every = BETWEEN_MOMENTS.toMillis();
        var talking = traffic.scheduleAtFixedRate(this::moment, 0, every, TimeUnit.MILLISECONDS);
        Waiting.until(WARMING_UP, () -> false);
        IntStream.range(0, rounds.size() * CARDS_PER_ROUND)
                .forEach(card -> post(before(card), "Før %d.".formatted(card), card));
        during = AS_USUAL;
        Waiting.until(A_WHILE, () -> false);
        stage.node().settled(Instant.now(), LONGEST_RECOVERY);
        threads.remember();
        rounds.forEach(this::round);
        assertThat(talking.isDone()).as("nobody talks any longer").isFalse();
        end();
        verify();
    }

    private void moment() {
        var what = during;
        var events = stage.moment(moments.getAndIncrement());
        long apart = BETWEEN_MOMENTS.toNanos() / events.size();
        for (var event : events) {
            acks.follow(what, event.get());
            LockSupport.parkNanos(apart);
        }
        threads.count();
    }

    private void round(Round round) {
        begun.put(round, Instant.now());
        during = round.toString();
        round.mishap().befalls(stage, round);
        cards(round).forEach(card -> {
            var words = Card.of(new Card.Say(Argument.text("Endret %d.".formatted(card))));
            stage.node().accept("change/" + card, Parcel.replace(stage.to(card), before(card), words));
            post(after(card), "Melding %d.".formatted(card), card + Stage.OTHERS);
        });
        Waiting.until(MISHAP, () -> false);
        stage.isAsUsual();
        over.put(round, Instant.now());
        var recovery = stage.node().settled(Instant.now(), LONGEST_RECOVERY);
        during = AS_USUAL + " again";
        log.info(
                "T-FAULT {} {}: {}; all that was due was out {} ms afterwards",
                stage.name(),
                round,
                acks.during(round.toString(), AS_USUAL),
                recovery.toMillis());
    }

    private void end() {
        traffic.shutdown();
        assertThat(Waiting.until(LONGEST_ACK, traffic::isTerminated)).isTrue();
        acks.join();
        stage.node().settled(Instant.now(), LONGEST_RECOVERY);
    }

    private void post(String name, String words, int to) {
        var content = Card.of(new Card.Say(Argument.text(words)));
        stage.node().accept(name, Parcel.first(stage.to(to), name, content));
    }

    private static String before(int card) {
        return "before/" + card;
    }

    private static String after(int card) {
        return "after/" + card;
    }

    private IntStream cards(Round round) {
        int first = rounds.indexOf(round) * CARDS_PER_ROUND;
        return IntStream.range(first, first + CARDS_PER_ROUND);
    }

    private void verify() {
        var doubled = doubled();
        log.info(
                "T-FAULT {}: {} rounds, {} calls, {} acks, parcels {}, doubled {}, threads {}",
                stage.name(),
                rounds.size(),
                stage.calls().size(),
                acks.count(),
                states(),
                doubled.size(),
                threads);
        acks.allTakenAtOnceWithin(LONGEST_ACK);
        acks.halfOfEachWithin(USUAL_ACK);
        assertThat(stage.answers()).as("answers to each who spoke").hasSize(moments.get());
        assertThat(Set.copyOf(stage.answers())).as("how many each").hasSize(1);
        nothingIsLost();
        assertThat(stage.letsUsLook() ? doubled : unexcused(doubled))
                .as("doubled messages")
                .isEmpty();
        begun.keySet().stream().filter(round -> round.mishap().isFinal()).forEach(this::isTriedOnce);
        begun.keySet().stream()
                .filter(round -> round.mishap() == Mishap.TOO_MUCH_FOR_NOW)
                .forEach(this::nobodyComesBeforeTheyMay);
        threads.areNoMore(MORE_THREADS);
    }

    private Map<String, Long> states() {
        return stage.node().jdbc().sql("SELECT state FROM parcels").query(String.class).list().stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    /** Nor said otherwise than it was meant; only what is refused for good comes to nothing. */
    private void nothingIsLost() {
        var ends = ends();
        var shown = stage.shown();
        for (var round : rounds) {
            cards(round).forEach(card -> {
                var posted = ends.getOrDefault("POST " + after(card), "");
                var changed = ends.getOrDefault("REPLACE " + before(card), "");
                endsAsItShows(round, posted, stands("Melding %d.".formatted(card), shown));
                endsAsItShows(round, changed, stands("Endret %d.".formatted(card), shown));
                endsAsItShows(round, changed, !stands("Før %d.".formatted(card), shown));
            });
        }
        assertThat(states().keySet()).as("ends of parcels").isSubsetOf(possibleEnds());
    }

    private void endsAsItShows(Round round, String end, boolean isDone) {
        // Of what waits for an operator, nobody but they can know.
        if (!end.equals(HELD)) {
            assertThat(isDone).as("%s of %s is done", end, round).isEqualTo(end.equals("sent"));
        }
        assertThat(end)
                .as("end of %s", round)
                .isIn(possibleEnds())
                .matches(each -> round.mishap().isFinal() || !each.equals("failed"));
    }

    private Map<String, String> ends() {
        return stage
                .node()
                .jdbc()
                .sql("SELECT name, deed, state FROM parcels WHERE name LIKE 'before/%' OR name LIKE 'after/%'")
                .query((row, number) ->
                        Map.entry(row.getString("deed") + " " + row.getString("name"), row.getString("state")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was lost twice where nobody lets us look is for an operator to decide about. */
    private Set<String> possibleEnds() {
        return Faults.isFull() && !stage.letsUsLook() ? Set.of("sent", "failed", HELD) : Set.of("sent", "failed");
    }

    private static boolean stands(String words, List<String> shown) {
        return shown.stream().anyMatch(text -> text.contains(words));
    }

    /** Calls that were one too many for what they posted, by what they said. */
    private Map<String, List<Call>> doubled() {
        return same(stage.calls().stream()
                        .filter(call -> call.isDone() && call.method().equals(stage.posting()))
                        .toList())
                .entrySet()
                .stream()
                .filter(those -> those.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All but those of which the first one's answer never came, and then no more than one. */
    private Map<String, List<Call>> unexcused(Map<String, List<Call>> doubled) {
        return doubled.entrySet().stream()
                .filter(those ->
                        those.getValue().size() > 2 || !wasLost(those.getValue().get(0)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean wasLost(Call call) {
        return call.status() == 0
                || begun.keySet().stream()
                        .anyMatch(round -> round.mishap() == Mishap.ANSWER_LATE && isWithin(round, call));
    }

    private boolean isWithin(Round round, Call call) {
        return call.at().isAfter(begun.getOrDefault(round, Instant.MAX))
                && call.at().isBefore(over.getOrDefault(round, Instant.MIN));
    }

    private static Map<String, List<Call>> same(List<Call> calls) {
        return calls.stream()
                .collect(Collectors.groupingBy(
                        call -> call.method() + " " + call.conversation() + " " + call.digest(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void isTriedOnce(Round round) {
        var refused = new HashSet<String>();
        same(stage.calls().stream().filter(call -> isOfAParcel(call.method())).toList())
                .forEach((what, tries) -> {
                    if (tries.stream().anyMatch(call -> isWithin(round, call) && !call.isDone())) {
                        refused.add(what);
                        assertThat(tries)
                                .as("tries of what is refused for good")
                                .hasSize(1);
                    }
                });
        log.info("T-FAULT {} {}: {} refused for good, each tried once", stage.name(), round, refused.size());
        assertThat(refused.isEmpty()).isEqualTo(round.kinds().stream().noneMatch(this::isOfAParcel));
    }

    private boolean isOfAParcel(String kind) {
        return kind.equals(stage.posting()) || kind.equals(stage.changing());
    }

    private void nobodyComesBeforeTheyMay(Round round) {
        for (var kind : round.kinds()) {
            var calls = stage.calls().stream()
                    .filter(call -> call.method().equals(kind))
                    .toList();
            var refused = calls.stream()
                    .filter(call -> isWithin(round, call) && call.status() == 429)
                    .toList();
            log.info("T-FAULT {} {}: {} of {} told to wait", stage.name(), round, refused.size(), kind);
            refused.forEach(call -> nobodyComesUntilItMay(call, calls));
        }
    }

    private void nobodyComesUntilItMay(Call refused, List<Call> calls) {
        var from = refused.at().plus(UNDER_WAY);
        var until = refused.at().plus(Round.RETRY_AFTER);
        var early = new ArrayList<Duration>();
        calls.stream()
                .filter(call -> call.at().isAfter(refused.at()))
                .filter(call -> call.at().isBefore(until))
                .filter(call -> call.at().isAfter(from)
                        || (isOfAParcel(call.method()) && call.digest().equals(refused.digest())))
                .forEach(call -> early.add(Duration.between(refused.at(), call.at())));
        assertThat(early).as("%s before its time".formatted(refused.method())).isEmpty();
    }

    @Override
    public void close() {
        traffic.shutdownNow();
        stage.close();
    }
}

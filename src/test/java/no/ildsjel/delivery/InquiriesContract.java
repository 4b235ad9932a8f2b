package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for places in lanes that nobody comes back for, wherever they are kept. */
abstract class InquiriesContract {
    private static final Lane PEOPLE = new Lane("slack/users.info", Duration.ofSeconds(20), 3);
    private static final Lane CHAT = new Lane("teams/T1/a:kari/reads", Duration.ofMinutes(1), 1);

    /** One of the nodes. */
    abstract Inquiries one();

    /** Another, which has nothing in common with it but where it is kept. */
    abstract Inquiries other();

    abstract void passes(Duration time);

    @Test
    void aBurstGoesThroughAndTheNextAfterAnInterval() {
        IntStream.range(0, 3)
                .forEach(number -> assertThat(one().take(List.of(PEOPLE))).isEmpty());
        assertThat(one().take(List.of(PEOPLE)))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20)));

        passes(Duration.ofSeconds(21));

        assertThat(one().take(List.of(PEOPLE))).isEmpty();
        assertThat(one().take(List.of(PEOPLE))).isPresent();
    }

    @Test
    void whatOneNodeTakesTheOtherDoesNotHave() {
        one().take(List.of(CHAT));

        assertThat(other().take(List.of(CHAT))).isPresent();
    }

    /** Whoever finds no room goes away, and keeps nobody after them from the next place. */
    @Test
    void howeverOftenSomebodyAsksInVainTheNextPlaceIsThereInTime() {
        one().take(List.of(CHAT));
        for (int time = 0; time < 20; time++) {
            assertThat(one().take(List.of(CHAT)))
                    .hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1)));
        }

        passes(Duration.ofSeconds(61));

        assertThat(other().take(List.of(CHAT))).isEmpty();
    }

    @Test
    void whatNeedsTwoLanesTakesBothOrNone() {
        one().take(List.of(CHAT));

        assertThat(one().take(List.of(PEOPLE, CHAT))).isPresent();
        IntStream.range(0, 3)
                .forEach(number -> assertThat(one().take(List.of(PEOPLE))).isEmpty());
    }

    @Test
    void whatOneNodeWasToldTheOtherKeepsToTheSecond() {
        one().take(List.of(PEOPLE));
        one().shut(PEOPLE.name(), Duration.ofSeconds(30), "http_429");

        assertThat(other().take(List.of(PEOPLE)))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30)));
        passes(Duration.ofSeconds(24));
        assertThat(other().take(List.of(PEOPLE))).isPresent();
        passes(Duration.ofSeconds(6));

        assertThat(other().take(List.of(PEOPLE))).isEmpty();
    }

    @Test
    void aLaneMayBeShutBeforeAnybodyWasThere() {
        one().shut(PEOPLE.name(), Duration.ofSeconds(30), "http_429");

        assertThat(other().take(List.of(PEOPLE))).isPresent();
        assertThat(other().take(List.of(CHAT))).isEmpty();
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() {
        one().shut(PEOPLE.name(), Duration.ofMinutes(5), "http_429");
        other().shut(PEOPLE.name(), Duration.ofSeconds(1), "http_429");

        passes(Duration.ofSeconds(10));

        assertThat(one().take(List.of(PEOPLE))).isPresent();
    }

    @Test
    void howeverManyAskAtOnceNoMoreGetThroughThanTheBurst() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> mine = () -> one().take(List.of(PEOPLE, CHAT)).isEmpty();
        Callable<Boolean> theirs = () -> other().take(List.of(PEOPLE)).isEmpty();

        var answers = threads.invokeAll(IntStream.range(0, 40)
                .mapToObj(number -> number % 2 == 0 ? mine : theirs)
                .toList());
        threads.shutdown();

        assertThat(answers.stream().filter(InquiriesContract::isThrough)).hasSize(3);
    }

    private static boolean isThrough(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

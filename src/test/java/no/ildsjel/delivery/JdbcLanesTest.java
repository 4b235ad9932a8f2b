package no.ildsjel.delivery;

import static no.ildsjel.delivery.Parcel.Urgency.ANSWER;
import static no.ildsjel.delivery.Parcel.Urgency.BROADCAST;
import static no.ildsjel.delivery.Parcel.Urgency.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Lanes.Free;
import no.ildsjel.delivery.Lanes.Full;
import no.ildsjel.delivery.Lanes.Passage;
import no.ildsjel.delivery.Parcel.Urgency;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcLanesTest {
    private static final Lane NARROW = new Lane("slack/T1/chat.postMessage/C1", Duration.ofSeconds(60), 1);
    private static final Lane WIDE = new Lane("slack/T1", Duration.ofSeconds(20), 4);
    private static final Free FREE = new Free(List.of());

    private final PostOffice office;
    private final Lanes lanes;

    JdbcLanesTest(Vendor vendor) {
        office = new PostOffice(vendor);
        lanes = office.lanes;
    }

    @Test
    void whereThereAreNoLanesThereIsNoLimit() {
        assertThat(lanes.take(List.of(), BROADCAST, false)).isEqualTo(FREE);
    }

    @Test
    void aBurstGoesThroughAndTheNextAfterAnInterval() {
        assertThat(IntStream.range(0, 4).mapToObj(number -> take(ANSWER, WIDE))).containsOnly(FREE);
        assertThat(waitOf(take(ANSWER, WIDE))).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(21));

        office.passes(Duration.ofSeconds(21));

        assertThat(lanes.take(List.of(WIDE), ANSWER, true)).isEqualTo(FREE);
        assertThat(take(ANSWER, WIDE)).isInstanceOf(Full.class);
    }

    @Test
    void whatNeedsTwoLanesTakesBothOrNone() {
        take(ANSWER, NARROW);

        assertThat(take(ANSWER, WIDE, NARROW)).isInstanceOf(Full.class);
        assertThat(IntStream.range(0, 4).mapToObj(number -> take(ANSWER, WIDE))).containsOnly(FREE);
    }

    @Test
    void aHundredThatWaitGetAHundredTimes() {
        take(BROADCAST, NARROW);

        var waits = IntStream.range(0, 100)
                .mapToObj(number -> waitOf(take(BROADCAST, NARROW)))
                .toList();

        for (int number = 0; number < 100; number++) {
            assertThat(waits.get(number))
                    .isBetween(Duration.ofSeconds(60L * number + 50), Duration.ofSeconds(60L * number + 61));
        }
    }

    @Test
    void whoComesAtTheirTimeGoesBeforeThoseBehindThem() {
        take(BROADCAST, NARROW);
        take(BROADCAST, NARROW);
        take(BROADCAST, NARROW);

        office.passes(Duration.ofSeconds(61));

        assertThat(take(BROADCAST, NARROW)).isInstanceOf(Full.class);
        assertThat(lanes.take(List.of(NARROW), BROADCAST, true)).isEqualTo(FREE);
        assertThat(lanes.take(List.of(NARROW), BROADCAST, true)).isInstanceOf(Full.class);
    }

    @Test
    void anAnswerGoesBeforeBroadcastsThatWait() {
        IntStream.range(0, 20).forEach(number -> take(BROADCAST, WIDE));

        assertThat(take(NOTICE, WIDE)).isEqualTo(FREE);
        assertThat(take(ANSWER, WIDE)).isEqualTo(FREE);
    }

    @Test
    void whileAnAnswerWaitsNothingElseTakesItsPlace() {
        take(ANSWER, NARROW);
        take(ANSWER, NARROW);
        office.passes(Duration.ofSeconds(61));

        assertThat(lanes.take(List.of(NARROW), BROADCAST, true)).isInstanceOf(Full.class);
        assertThat(lanes.take(List.of(NARROW), ANSWER, true)).isEqualTo(FREE);
    }

    @Test
    void whatThePlatformAskedForIsObeyedToTheSecond() {
        take(ANSWER, WIDE);
        var shut = lanes.shut(WIDE.name(), Duration.ofSeconds(30), "ratelimited", false);
        assertThat(shut).isEqualTo(Duration.ofSeconds(30));

        office.passes(Duration.ofMillis(29_500));
        assertThat(waitOf(take(ANSWER, WIDE))).isLessThan(Duration.ofMillis(510));
        office.passes(Duration.ofMillis(500));

        assertThat(lanes.take(List.of(WIDE), ANSWER, true)).isEqualTo(FREE);
    }

    @Test
    void aLaneThatIsDoubtedLetsOneThroughAndIsOpenWhenThatIsAnswered() {
        var shut = lanes.shut(WIDE.name(), null, "timeout", false);
        assertThat(take(ANSWER, WIDE))
                .asInstanceOf(type(Full.class))
                .extracting(Full::trouble)
                .isEqualTo("timeout");

        office.passes(shut.plusMillis(1));
        assertThat(lanes.take(List.of(WIDE), ANSWER, true)).isEqualTo(new Free(List.of(WIDE.name())));
        assertThat(lanes.take(List.of(WIDE), ANSWER, true)).isInstanceOf(Full.class);
        lanes.trust(List.of(WIDE.name()));

        assertThat(lanes.take(List.of(WIDE), ANSWER, true)).isEqualTo(FREE);
    }

    @Test
    void trustDoesNotOpenWhatThePlatformShut() {
        lanes.shut(WIDE.name(), null, "timeout", false);
        lanes.shut(WIDE.name(), Duration.ofSeconds(30), "ratelimited", true);

        lanes.trust(List.of(WIDE.name()));

        assertThat(waitOf(take(ANSWER, WIDE))).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(31));
    }

    @Test
    void howeverManyTryAtOnceNoMoreGetThroughThanTheBurst() throws Exception {
        var tries = new ArrayList<Callable<Passage>>();
        IntStream.range(0, 40).forEach(number -> tries.add(() -> take(ANSWER, WIDE, NARROW)));
        var wide = new Lane("wide", Duration.ofSeconds(60), 4);
        IntStream.range(0, 40).forEach(number -> tries.add(() -> take(ANSWER, wide)));
        var threads = Executors.newFixedThreadPool(8);

        var passages = new ArrayList<Passage>();
        for (var passage : threads.invokeAll(tries, 60, TimeUnit.SECONDS)) {
            passages.add(passage.get());
        }
        threads.shutdown();

        assertThat(passages.stream().filter(Free.class::isInstance)).hasSize(1 + 4);
    }

    private Passage take(Urgency urgency, Lane... through) {
        return lanes.take(List.of(through), urgency, false);
    }

    private static Duration waitOf(Passage passage) {
        assertThat(passage).isInstanceOf(Full.class);
        return ((Full) passage).after();
    }
}

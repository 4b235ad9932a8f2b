package no.ildsjel.delivery;

import static no.ildsjel.delivery.Parcel.Urgency.ANSWER;
import static no.ildsjel.delivery.Parcel.Urgency.BROADCAST;
import static no.ildsjel.delivery.Parcel.Urgency.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import no.ildsjel.delivery.Parcel.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneStateTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LaneState FRESH = LaneState.fresh(NOW);

    @ParameterizedTest
    @CsvSource({
        "1, ANSWER, 1", "1, NOTICE, 1", "1, BROADCAST, 1",
        "4, ANSWER, 4", "4, NOTICE, 3", "4, BROADCAST, 2",
        "7, ANSWER, 7", "7, NOTICE, 5", "7, BROADCAST, 3"
    })
    void ofABurstSomeIsLeftForWhatIsMoreUrgent(int burst, Urgency urgency, int atOnce) {
        var lane = new Lane("a", Duration.ofSeconds(1), burst);

        int through = 0;
        for (var state = FRESH; !state.roomAt(lane, urgency, false).isAfter(NOW); state = state.taken(lane, NOW)) {
            through++;
        }

        assertThat(through).isEqualTo(atOnce);
    }

    @Test
    void afterABurstThereIsRoomForOneMoreAfterEachInterval() {
        var lane = new Lane("a", Duration.ofSeconds(1), 2);
        var full = FRESH.taken(lane, NOW).taken(lane, NOW);

        assertThat(full.roomAt(lane, ANSWER, false)).isEqualTo(NOW.plusSeconds(1));
        assertThat(full.taken(lane, NOW.plusSeconds(1)).roomAt(lane, ANSWER, false))
                .isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void whatWaitsGetsTimesOneAfterTheOther() {
        var lane = new Lane("a", Duration.ofSeconds(1), 1);
        var state = FRESH.taken(lane, NOW);

        for (int number = 1; number <= 100; number++) {
            var slot = state.roomAt(lane, BROADCAST, false);
            assertThat(slot).isEqualTo(NOW.plusSeconds(number));
            state = state.queued(lane, BROADCAST, slot);
        }
    }

    @Test
    void whoComesToTheirSlotALittleLateTakesNothingFromTheNext() {
        var lane = new Lane("a", Duration.ofSeconds(1), 1);

        var onTime = FRESH.taken(lane, NOW.plusMillis(40), true);
        var tooLate = FRESH.taken(lane, NOW.plusMillis(400), true);

        assertThat(onTime.roomAt(lane, BROADCAST, true)).isEqualTo(NOW.plusSeconds(1));
        assertThat(tooLate.roomAt(lane, BROADCAST, true)).isEqualTo(NOW.plusMillis(1360));
    }

    @Test
    void whereTheIntervalIsShortATenthOfItIsAllThatMayBeLate() {
        var lane = new Lane("a", Duration.ofMillis(100), 1);

        var tooLate = FRESH.taken(lane, NOW.plusMillis(30), true);

        assertThat(tooLate.roomAt(lane, BROADCAST, true)).isEqualTo(NOW.plusMillis(120));
    }

    @Test
    void whoIsALittleEarlyKeepsTheirPlaceAndWhoMissedItDoesNot() {
        var lane = new Lane("a", Duration.ofSeconds(1), 1);
        var full = FRESH.taken(lane, NOW);

        assertThat(full.isNearlyFree(lane, BROADCAST, NOW.plusMillis(600))).isTrue();
        assertThat(full.isNearlyFree(lane, BROADCAST, NOW.plusMillis(400))).isFalse();
    }

    @Test
    void anAnswerDoesNotStandBehindNoticesNorTheseBehindBroadcasts() {
        var lane = new Lane("a", Duration.ofSeconds(1), 1);
        var queued = FRESH.queued(lane, NOTICE, NOW.plusSeconds(10)).queued(lane, BROADCAST, NOW.plusSeconds(500));

        assertThat(queued.roomAt(lane, ANSWER, false)).isEqualTo(NOW);
        assertThat(queued.roomAt(lane, NOTICE, false)).isEqualTo(NOW.plusSeconds(11));
        assertThat(queued.roomAt(lane, BROADCAST, false)).isEqualTo(NOW.plusSeconds(501));
        assertThat(queued.roomAt(lane, BROADCAST, true)).isEqualTo(NOW.plusSeconds(11));
    }

    @Test
    void whatThePlatformShutIsShutAtLeastAsLong() {
        var lane = new Lane("a", Duration.ofSeconds(1), 1);
        var shut = FRESH.shut(NOW.plusSeconds(30)).shut(NOW.plusSeconds(5));

        assertThat(shut.roomAt(lane, ANSWER, true)).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void aPlatformThatDoesNotAnswerIsAskedMoreAndMoreSeldomButTwiceAMinute() {
        var waits = IntStream.rangeClosed(1, 30).mapToObj(troubles -> LaneState.doubt("a", troubles));

        assertThat(LaneState.doubt("a", 1)).isBetween(Duration.ofMillis(1600), Duration.ofMillis(2400));
        assertThat(LaneState.doubt("a", 3)).isBetween(Duration.ofMillis(6400), Duration.ofMillis(9600));
        assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(30)));
    }

    @Test
    void whatWasOnItsWayWhenTheTroubleBeganIsNoMoreTrouble() {
        var once = FRESH.doubted("a", NOW, "timeout", false);
        var again = once.doubted("a", NOW.plusMillis(100), "timeout", false);
        var probed = once.doubted("a", NOW.plusMillis(100), "timeout", true);

        assertThat(again).isEqualTo(once);
        assertThat(probed.troubles()).isEqualTo(2);
    }

    @Test
    void onlyOneGoesThroughADoubtedLaneUntilItIsKnownWhatBecameOfIt() {
        var lane = new Lane("a", Duration.ofMillis(10), 5);
        var later = NOW.plusSeconds(3);
        var doubted = FRESH.doubted("a", NOW, "503", false);
        assertThat(doubted.roomAt(lane, ANSWER, false)).isAfter(NOW).isBefore(later);

        var probing = doubted.taken(lane, later);

        assertThat(probing.roomAt(lane, ANSWER, false)).isEqualTo(later.plus(LaneState.PROBE));
    }
}

package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.Test;

/** Parcels on a lane, as the platform opens and shuts it. */
@OnEachDatabase
class LimitedTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Recipient TO_OLA = new ToPerson(OLA);
    private static final Lane LANE = new Lane("slack/T1", Duration.ofSeconds(10), 1);

    private final PostOffice office;
    private final RecordingChannel slack;

    LimitedTest(Vendor vendor) {
        office = new PostOffice(vendor);
        slack = office.slack;
        slack.setLane(LANE);
    }

    @Test
    void whatFindsNoRoomWaitsAndThatIsNoAttempt() {
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_OLA, "b", card("2")));
        assertThat(slack.texts()).containsExactly("1");
        assertThat(office.column("state", "parcels")).containsExactly("sent", "waiting");
        assertThat(office.column("attempts", "parcels")).containsExactly("1", "0");

        passes(Duration.ofSeconds(9));
        assertThat(slack.texts()).containsExactly("1");
        passes(Duration.ofMillis(1_100));

        assertThat(slack.texts()).containsExactly("1", "2");
    }

    @Test
    void whatThePlatformShutIsShutForEverybodyUntilThen() {
        slack.answerNext(new Closed(LANE.name(), Duration.ofSeconds(30), "ratelimited"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.accept("e2", Parcel.post(TO_OLA, "b", card("2")).asAnswer());
        var other = office.dispatcher(slack);

        other.dispatchDue();
        office.passes(Duration.ofSeconds(29));
        other.dispatchDue();
        assertThat(slack.texts()).containsExactly("1");
        office.passes(Duration.ofSeconds(1));
        other.dispatchDue();

        assertThat(slack.texts()).hasSize(2);
    }

    @Test
    void aBroadcastIsClaimedTwiceAndNotAgainAndAgain() {
        var everybody = IntStream.range(0, 20)
                .mapToObj(number -> new ToPerson(office.town.stranger("p%d@kommune.example".formatted(number))))
                .toList();
        for (int number = 0; number < 20; number++) {
            office.accept(
                    "e" + number, new Parcel(everybody.get(number), "a", Deed.POST, card("1"), Urgency.BROADCAST));
        }
        int claims = office.dispatcher.dispatchDue();
        for (int number = 0; number < 20; number++) {
            office.passes(Duration.ofSeconds(10));
            claims += office.dispatcher.dispatchDue();
        }

        assertThat(slack.texts()).hasSize(20);
        assertThat(claims).isLessThanOrEqualTo(2 * 20 + 2);
    }

    /** Two of ten minutes without an answer: what is due goes out within a minute of the platform's return. */
    @Test
    void everythingIsOutAMinuteAfterThePlatformIsBack() {
        slack.setLane(new Lane("slack/T1", Duration.ofMillis(500), 5));
        var outage = Duration.ofMinutes(10);
        IntStream.range(0, 2_000).forEach(attempt -> slack.answerNext(new Closed("slack/T1", null, "503")));
        for (int number = 0; number < 12; number++) {
            var somebody = new ToPerson(office.town.stranger("p%d@kommune.example".formatted(number)));
            office.accept("e" + number, Parcel.post(somebody, "a", card("1")));
        }
        var step = Duration.ofSeconds(2);
        for (var passed = Duration.ZERO; passed.compareTo(outage) < 0; passed = passed.plus(step)) {
            passes(step);
        }
        int inVain = slack.shipments().size();

        slack.forgetAnswers();
        for (int seconds = 0; seconds < 60; seconds += 2) {
            passes(step);
        }

        assertThat(inVain).isLessThan(60);
        assertThat(office.column("state", "parcels")).containsOnly("sent");
        assertThat(slack.standing()).hasSize(12);
    }

    @Test
    void whatFindsNoRoomSaysInWhichKindOfLane() {
        slack.setLane(new Lane("slack/T1/chat.postMessage/C1", "slack/post/conversation", Duration.ofSeconds(10), 1));

        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_OLA, "b", card("2")));

        assertThat(office.column("lane", "parcels WHERE state = 'waiting'")).containsExactly("slack/post/conversation");
    }

    @Test
    void patienceEndsWhileTheLaneIsShut() {
        slack.answerNext(new Closed(LANE.name(), null, "503"));
        slack.answerNext(new Closed(LANE.name(), null, "503"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        passes(Duration.ofDays(4));

        assertThat(office.column("state", "parcels")).containsExactly("failed");
        assertThat(office.column("reason", "parcels")).containsExactly("503");
    }

    @Test
    void aParcelsOwnTroubleShutsNothing() {
        slack.setLane(new Lane("slack/T1", Duration.ofSeconds(10), 5));
        slack.answerNext(new Later(null, "own fault"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_OLA, "b", card("2")));

        assertThat(slack.texts()).containsExactly("1", "2");
    }

    @Test
    void whatComesNearTheEndOfItsLeaseIsGivenBackAndNotSent() {
        var slow = office.dispatcher(new Berths(4), Clock.offset(Clock.systemUTC(), Duration.ofSeconds(12)), slack);
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));

        slow.carry(office.claim());

        assertThat(slack.shipments()).isEmpty();
        assertThat(office.column("state", "parcels")).containsExactly("due");
        assertThat(office.column("attempts", "parcels")).containsExactly("0");
    }

    @Test
    void noMoreAreOnAChannelThanItHasBerthsFor() {
        var full = new Berths(1);
        full.enter("slack");
        var dispatcher = office.dispatcher(full, Clock.systemUTC(), slack);
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));

        dispatcher.dispatchDue();
        assertThat(slack.shipments()).isEmpty();
        full.leave("slack");
        office.passes(Duration.ofSeconds(1));
        dispatcher.dispatchDue();

        assertThat(slack.texts()).isEqualTo(List.of("1"));
    }

    private void passes(Duration time) {
        office.passes(time);
        office.dispatcher.dispatchDue();
    }
}

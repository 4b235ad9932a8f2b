package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Trace.Absent;
import no.ildsjel.delivery.Channel.Trace.NotNow;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Undelivered.State;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request went out, and nobody knows what became of it. */
@OnEachDatabase
class LostAnswerTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Recipient TO_OLA = new ToPerson(OLA);
    private static final Recipient ROOM = new ToRoom("recognition");
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(13);

    private final PostOffice office;
    private final RecordingChannel slack;

    LostAnswerTest(Vendor vendor) {
        office = new PostOffice(vendor);
        slack = office.slack;
    }

    @BeforeEach
    void furnish() {
        office.town.with(new Room("recognition", "#vi-heier", Map.of()));
    }

    @Test
    void whatIsFoundWhereItWasPostedIsNotSentAgain() {
        slack.setTraceable(true);
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(ROOM, "a", card("Hurra", button("cheer"))));
        assertThat(states()).containsExactly("unknown");

        passes(A_MOMENT);
        office.deliver("e2", Parcel.replace(ROOM, "a", card("Hurra!", button("cheer"))));

        assertThat(slack.texts()).containsExactly("Hurra", "Hurra!");
        assertThat(slack.last().at()).isEqualTo(new Channel.Place("c1", "m1"));
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSent() {
        slack.setTraceable(true);
        slack.loseNext("timeout");
        office.deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));

        passes(A_MOMENT);
        passes(LONG_ENOUGH);

        assertThat(states()).containsExactly("sent");
        assertThat(slack.standing()).hasSize(1);
    }

    /** The platform does it after our first look: our request stands in a row of its own, and nobody takes it out. */
    @Test
    void whatAppearsAfterAWhileIsNotSentAgain() {
        slack.setTraceable(true);
        slack.loseNextAnswer("timeout");
        slack.answerNextLook(new Absent());
        office.deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));

        passes(A_MOMENT);
        assertThat(states()).containsExactly("unknown");
        passes(LONG_ENOUGH);

        assertThat(slack.looks()).isEqualTo(2);
        assertThat(states()).containsExactly("sent");
        assertThat(slack.texts()).containsExactly("Hurra");
    }

    @Test
    void eachAttemptHasItsWhileToAppear() {
        slack.setTraceable(true);
        slack.loseNext("timeout");
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(ROOM, "a", card("Hurra")));
        passes(A_MOMENT);
        passes(LONG_ENOUGH);
        slack.answerNextLook(new Absent());

        passes(A_MOMENT);
        assertThat(states()).containsExactly("unknown");
        passes(LONG_ENOUGH);

        assertThat(states()).containsExactly("sent");
        assertThat(slack.texts()).containsExactly("Hurra", "Hurra");
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void nobodyOvertakesWhatIsBeingLookedUp() {
        slack.setTraceable(true);
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));
        office.deliver("e2", Parcel.post(TO_OLA, "c", card("3")));
        assertThat(slack.texts()).containsExactly("1", "3");

        passes(A_MOMENT);

        assertThat(slack.texts()).containsExactly("1", "3", "2");
    }

    @Test
    void whereNothingCanBeLookedUpAPersonGetsItOnceMoreAndNotTwice() {
        slack.loseNextAnswer("timeout");
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));

        passes(A_MOMENT);
        assertThat(states()).containsExactly("unknown");
        passes(Duration.ofSeconds(15));
        passes(Duration.ofSeconds(15));

        assertThat(slack.texts()).containsExactly("1", "1");
        assertThat(states()).containsExactly("held");
    }

    @Test
    void whereNothingCanBeLookedUpARoomWaitsForAnOperator() {
        hold();

        assertThat(slack.texts()).containsExactly("1");
        assertThat(office.undelivered.all())
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(State.HELD))
                .satisfies(item -> assertThat(item.to()).isEqualTo("room/recognition/slack"))
                .satisfies(item -> assertThat(item.card()).isEqualTo("a"))
                .satisfies(item -> assertThat(item.reason()).isEqualTo("timeout"));
    }

    @Test
    void whatIsHeldHoldsUpNothingButItsOwnCard() {
        hold();

        office.deliver("e2", Parcel.post(ROOM, "b", card("2")), Parcel.replace(ROOM, "a", card("1!")));

        assertThat(slack.texts()).containsExactly("1", "2");
        assertThat(states()).containsExactly("held", "sent", "unreachable");
    }

    @Test
    void anOperatorSendsItAgainAndWhatWaitedBehindItGoesOn() {
        hold();
        office.deliver("e2", Parcel.replace(ROOM, "a", card("1!")));

        boolean first = office.undelivered.sendAgain(office.parcel());
        boolean second = office.undelivered.sendAgain(office.parcel());
        office.dispatcher.dispatchDue();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(slack.texts()).containsExactly("1", "1", "1!");
        assertThat(states()).containsOnly("sent");
        assertThat(office.undelivered.count()).isZero();
    }

    @Test
    void anOperatorDropsItAndWhatWaitedBehindItGoesOn() {
        hold();
        office.deliver("e2", Parcel.replace(ROOM, "a", card("1!")));

        boolean first = office.undelivered.drop(office.parcel());
        boolean second = office.undelivered.sendAgain(office.parcel());
        office.dispatcher.dispatchDue();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(slack.texts()).containsExactly("1", "1!");
        assertThat(states()).containsExactly("dropped", "sent");
        assertThat(office.column("content", "parcels").get(0)).isEqualTo("null");
    }

    @Test
    void whatIsHeldForAMonthIsGivenUpAndWhatWaitedBehindItGoesOn() {
        hold();
        office.passes(Duration.ofDays(31));
        office.deliver("e2", Parcel.replace(ROOM, "a", card("1!")));

        new JdbcSweeping(
                        office.database.jdbc(),
                        new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(30)))
                .sweep(Instant.now());
        office.dispatcher.dispatchDue();

        assertThat(states()).containsExactly("failed", "sent");
    }

    @Test
    void aChangeIsSimplyMadeOnceMore() {
        office.deliver("e1", Parcel.post(ROOM, "a", card("1", button("cheer"))));
        slack.loseNextAnswer("timeout");
        office.deliver("e2", Parcel.replace(ROOM, "a", card("1!", button("cheer"))));
        assertThat(states()).containsExactly("sent", "waiting");

        passes(A_MOMENT);

        assertThat(slack.texts()).containsExactly("1", "1!", "1!");
        assertThat(slack.standing()).hasSize(1);
        assertThat(slack.looks()).isZero();
    }

    @Test
    void aHomeIsSimplyShownOnceMore() {
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(new ToHome(KARI), "home", card("Mine ideer")));

        passes(A_MOMENT);

        assertThat(states()).containsExactly("sent");
        assertThat(slack.looks()).isZero();
    }

    @Test
    void whereThePlatformDoesNotAnswerTheLookEitherThereIsAnother() {
        slack.setTraceable(true);
        slack.loseNextAnswer("timeout");
        slack.answerNextLook(new NotNow(null, "503"));
        slack.answerNextLook(new NotNow(Duration.ofSeconds(20), "ratelimited"));
        office.deliver("e1", Parcel.post(ROOM, "a", card("1")));

        passes(A_MOMENT);
        passes(Duration.ofSeconds(6));
        passes(Duration.ofSeconds(18));
        assertThat(slack.looks()).isEqualTo(2);
        passes(Duration.ofSeconds(3));

        assertThat(states()).containsExactly("sent");
        assertThat(slack.texts()).containsExactly("1");
    }

    @Test
    void whatCouldNotBeLookedUpInAllOurPatienceIsHeld() {
        slack.loseNextAnswer("timeout");
        slack.answerNextLook(new NotNow(null, "503"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));

        passes(Duration.ofDays(4));

        assertThat(states()).containsExactly("held");
    }

    @Test
    void anErrorWhileLookingBlocksNobodyForEver() {
        var broken = new RecordingChannel("slack") {
            @Override
            public synchronized Trace trace(Shipment shipment, Duration age) {
                throw new LinkageError("as when a class is missing");
            }
        };
        var dispatcher = office.dispatcher(broken);
        broken.loseNextAnswer("timeout");
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));
        dispatcher.dispatchDue();

        office.passes(A_MOMENT);
        dispatcher.dispatchDue();
        assertThat(states()).containsExactly("unknown", "due");
        office.passes(Duration.ofDays(4));
        dispatcher.dispatchDue();

        assertThat(states()).containsExactly("held", "sent");
    }

    /** The node is killed: before it sent, after, or in between. */
    @Test
    void whatADeadNodeMayHavePostedIsLookedUp() {
        slack.setTraceable(true);
        office.accept("e1", Parcel.post(ROOM, "a", card("1")));
        var dead = office.claim();
        var words = new WrittenCard("a", 1, Language.NB, List.of());
        slack.deliver(
                new Channel.Shipment(dead.id().toString(), new Channel.Room("recognition", "#vi-heier"), null, words));

        passes(Duration.ofSeconds(21));

        assertThat(states()).containsExactly("sent");
        assertThat(slack.shipments()).hasSize(1);
        assertThat(slack.looks()).isEqualTo(1);
    }

    @Test
    void whatADeadNodeWasChangingIsDueAtOnce() {
        office.deliver("e1", Parcel.post(ROOM, "a", card("1", button("cheer"))));
        office.accept("e2", Parcel.settle(ROOM, "a"));
        office.claim();

        passes(Duration.ofSeconds(21));

        assertThat(states()).containsOnly("sent");
        assertThat(slack.looks()).isZero();
    }

    /** Wherever they are to be written to by now. */
    @Test
    void itIsLookedForOnTheChannelThatWasTried() {
        var teams = new RecordingChannel("teams");
        var dispatcher = office.dispatcher(slack, teams);
        slack.setTraceable(true);
        slack.loseNextAnswer("timeout");
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")).asAnswer());
        dispatcher.dispatchDue();
        office.town.reachable(KARI, new Account("teams", "TKARI"));
        office.town.use(KARI, new Account("teams", "TKARI"));

        office.passes(A_MOMENT);
        dispatcher.dispatchDue();

        assertThat(states()).containsExactly("sent");
        assertThat(teams.shipments()).isEmpty();
        assertThat(teams.looks()).isZero();
    }

    private void hold() {
        slack.loseNextAnswer("timeout");
        office.deliver("e1", Parcel.post(ROOM, "a", card("1")));
        passes(A_MOMENT);
        assertThat(states()).containsExactly("held");
    }

    private void passes(Duration time) {
        office.passes(time);
        office.dispatcher.dispatchDue();
    }

    private List<String> states() {
        return office.column("state", "parcels");
    }
}

package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Account;
import no.ildsjel.people.AccountOpened;
import no.ildsjel.people.PeopleJoined;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class UnreachableTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Account SLACK = new Account("slack", "UKARI");
    private static final Account TEAMS = new Account("teams", "TKARI");

    private final PostOffice office;
    private final RecordingChannel slack;
    private final RecordingChannel teams = new RecordingChannel("teams");
    private final PeopleListener listener;

    UnreachableTest(Vendor vendor) {
        office = new PostOffice(vendor);
        slack = office.slack;
        listener = new PeopleListener(office.outbox, office.forwarding, office.doors);
    }

    @Test
    void whoIsReachedNowhereGetsItWhenTheyAreBack() {
        slack.answerNext(new Unreachable("BotDisabled"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.passes(Duration.ofDays(2));
        assertThat(office.dispatcher.dispatchDue()).isZero();
        assertThat(office.column("state", "parcels")).containsExactly("unreachable");
        assertThat(office.column("reason", "parcels")).containsExactly("BotDisabled");

        back(SLACK);
        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("sent");
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void whoComesBackWhileAnAttemptFailsStaysReachableAndGetsItAtOnce() {
        slack.answerNext(new Unreachable("BotDisabled"));
        office.town.uses(SLACK, Instant.MAX);
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));

        assertThat(office.town.accounts(KARI)).containsExactly(SLACK);
        assertThat(office.column("state", "parcels")).containsExactly("sent");
        assertThat(slack.texts()).containsExactly("1", "1");
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void whatCannotBeReachedOnOneChannelGoesThroughAnotherOnce() {
        var dispatcher = office.dispatcher(slack, teams);
        office.town.reachable(KARI, TEAMS);
        slack.answerNext(new Unreachable("BotDisabled"));
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));

        dispatcher.dispatchDue();

        assertThat(slack.texts()).containsExactly("1");
        assertThat(slack.standing()).isEmpty();
        assertThat(teams.texts()).containsExactly("1", "2");
        assertThat(office.town.accounts(KARI)).containsExactly(TEAMS);
    }

    @Test
    void whereEveryChannelIsClosedItWaitsForTheFirstThatOpens() {
        var dispatcher = office.dispatcher(slack, teams);
        office.town.reachable(KARI, TEAMS);
        slack.answerNext(new Unreachable("closed"));
        teams.answerNext(new Unreachable("closed too"));
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        dispatcher.dispatchDue();
        assertThat(office.column("reason", "parcels")).containsExactly("closed too");

        back(TEAMS);
        dispatcher.dispatchDue();

        assertThat(teams.standing()).hasSize(1);
        assertThat(slack.standing()).isEmpty();
    }

    /** A later parcel may get through; what comes back is in its order. */
    @Test
    void whatWaitsHoldsUpNothingAndComesInOrder() {
        slack.answerNext(new Unreachable("closed"));
        slack.answerNext(new Unreachable("closed"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));
        office.deliver("e2", Parcel.post(TO_KARI, "c", card("3")));

        back(SLACK);
        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsOnly("sent");
        assertThat(slack.texts()).containsExactly("1", "2", "3", "1", "2");
    }

    @Test
    void nothingOvertakesAParcelOfTheSameCard() {
        slack.answerNext(new Unreachable("closed"));
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.deliver("e3", Parcel.settle(TO_KARI, "question"));
        assertThat(office.column("state", "parcels")).containsOnly("unreachable");

        back(SLACK);
        office.dispatcher.dispatchDue();

        assertThat(slack.texts()).containsExactly("Hva?", "Hva?", "Hvem?", "Hvem?");
        assertThat(slack.standing().values())
                .extracting(card -> card.blocks().size())
                .containsExactly(1);
    }

    @Test
    void aCardOnAChannelThatIsClosedIsPostedAnewOnAnother() {
        var dispatcher = office.dispatcher(slack, teams);
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        dispatcher.dispatchDue();
        office.town.reachable(KARI, TEAMS);
        slack.answerNext(new Unreachable("closed"));

        office.accept("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.accept("e3", Parcel.settle(TO_KARI, "question"));
        dispatcher.dispatchDue();

        assertThat(teams.texts()).containsExactly("Hvem?", "Hvem?");
        assertThat(teams.shipments().get(0).at()).isNull();
        assertThat(teams.shipments().get(1).at()).isNotNull();
    }

    @Test
    void whatWaitsForSomeoneWhoTurnsOutToBeAnotherIsDueAtOnce() {
        var stranger = office.town.stranger(null, new Account("slack", "U1"));
        slack.answerNext(new Unreachable("closed"));
        office.deliver("e1", Parcel.post(new ToPerson(stranger), "a", card("1")));

        listener.on(new PeopleJoined(stranger, KARI));
        office.dispatcher.dispatchDue();

        assertThat(slack.last().to()).isEqualTo(new Channel.Someone("UKARI", "kari@kommune.example"));
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void patienceBeginsAnewWhenSomebodyIsBack() {
        slack.answerNext(new Unreachable("closed"));
        slack.answerNext(new Later(null, "503"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.passes(Duration.ofDays(20));

        back(SLACK);
        office.dispatcher.dispatchDue();
        assertThat(office.column("state", "parcels")).containsExactly("waiting");
        office.passes(Duration.ofSeconds(10));
        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("sent");
    }

    @Test
    void afterAMonthItIsGivenUpAndAMonthLaterForgotten() {
        slack.answerNext(new Unreachable("closed"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        var sweeping = new JdbcSweeping(
                office.database.jdbc(), new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(30)));

        sweeping.sweep(Instant.now().plus(Duration.ofDays(29)));
        assertThat(office.column("state", "parcels")).containsExactly("unreachable");
        sweeping.sweep(Instant.now().plus(Duration.ofDays(31)));
        assertThat(office.column("state", "parcels")).containsExactly("failed");
        assertThat(office.column("reason", "parcels")).containsExactly("closed");
        sweeping.sweep(Instant.now().plus(Duration.ofDays(60)));
        assertThat(office.column("state", "parcels")).containsExactly("failed");
        sweeping.sweep(Instant.now().plus(Duration.ofDays(62)));

        assertThat(office.column("state", "parcels")).isEmpty();
    }

    @Test
    void whoNeverWroteIsLookedForOnEveryChannel() {
        var dispatcher = office.dispatcher(slack, teams);
        var ingrid = office.town.stranger("ingrid@kommune.example");
        slack.answerNext(new Refused("users_not_found"));

        office.accept("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));
        dispatcher.dispatchDue();

        assertThat(teams.texts()).containsExactly("1");
        assertThat(office.town.accounts(ingrid))
                .containsExactly(new Account("teams", "user-of-ingrid@kommune.example"));
    }

    /** The first platform may have taken it: it is not for the second. */
    @Test
    void whereAnAnswerIsLostNoOtherChannelIsTried() {
        var dispatcher = office.dispatcher(slack, teams);
        var ingrid = office.town.stranger("ingrid@kommune.example");
        slack.loseNextAnswer("timeout");

        office.accept("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));
        dispatcher.dispatchDue();

        assertThat(teams.shipments()).isEmpty();
        assertThat(office.column("state", "parcels")).containsExactly("unknown");
    }

    @Test
    void whomNoChannelKnowsIsWaitedForWhereOneMayGetToKnowThem() {
        var dispatcher = office.dispatcher(slack, teams);
        var ingrid = office.town.stranger("ingrid@kommune.example");
        slack.answerNext(new Refused("users_not_found"));
        teams.answerNext(new Unreachable("not installed"));

        office.accept("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));
        dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("unreachable");
        assertThat(office.column("reason", "parcels")).containsExactly("by e-mail: not installed");
    }

    @Test
    void whoseLastAccountIsClosedAndWhoHasNoEmailIsWaitedFor() {
        var guest = office.town.stranger(null);

        office.deliver("e1", Parcel.post(new ToPerson(guest), "a", card("1")));

        assertThat(office.column("state", "parcels")).containsExactly("unreachable");
        assertThat(slack.shipments()).isEmpty();
    }

    @Test
    void aRoomWaitsUntilItsChannelLetsUsInAgain() {
        office.town.with(new Room("recognition", "#vi-heier", java.util.Map.of()));
        slack.answerNext(new Unreachable("not in channel"));
        slack.answerNext(new Unreachable("not in channel"));
        office.deliver(
                "e1",
                Parcel.post(new ToRoom("recognition"), "a", card("Hurra")),
                Parcel.post(new ToPlace("slack", "C9", null), "b", card("Takk")));
        office.doors.opened("teams");
        assertThat(office.dispatcher.dispatchDue()).isZero();

        office.doors.opened("slack");
        office.dispatcher.dispatchDue();

        assertThat(slack.standing()).hasSize(2);
    }

    @Test
    void whoIsFoundThroughARoomIsLookedForWhenItOpensAndAfterARestart() {
        var ingrid = office.town.stranger("ingrid@kommune.example");
        slack.answerNext(new Unreachable("not installed"));
        slack.answerNext(new Unreachable("not installed"));
        office.deliver("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));

        office.doors.opened("slack");
        office.dispatcher.dispatchDue();
        assertThat(office.column("state", "parcels")).containsExactly("unreachable");
        office.doors.triedOnceMore();
        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("sent");
    }

    private void back(Account account) {
        if (!office.town.accounts(KARI).contains(account)) {
            office.town.reachable(KARI, account);
        }
        listener.on(new AccountOpened(KARI, account));
    }
}

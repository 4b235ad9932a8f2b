package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.RecordingChannel;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.organisation.Organisation.Room;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class DispatcherTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Recipient TO_OLA = new ToPerson(OLA);

    private final PostOffice office;
    private final RecordingChannel slack;

    DispatcherTest(Vendor vendor) {
        office = new PostOffice(vendor);
        slack = office.slack;
    }

    @Test
    void whatIsDueIsSentOnce() {
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        assertThat(office.dispatcher.dispatchDue()).isEqualTo(1);
        assertThat(office.dispatcher.dispatchDue()).isZero();
        assertThat(slack.texts()).containsExactly("Hva?");
        assertThat(slack.last().to()).isEqualTo(new Someone("UKARI", "kari@kommune.example"));
        assertThat(slack.last().id()).isEqualTo(office.column("id", "parcels").get(0));
    }

    @Test
    void wordsDoNotStayInTheOutboxWhenTheyAreSent() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        assertThat(office.column("state", "parcels")).containsExactly("sent");
        assertThat(office.column("content", "parcels")).containsExactly("null");
    }

    @Test
    void aCardIsReplacedSettledAndRemovedWhereItStands() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.deliver("e3", Parcel.settle(TO_KARI, "question"));
        office.deliver("e4", Parcel.remove(TO_KARI, "question"));

        assertThat(slack.shipments().subList(1, 4))
                .extracting(Channel.Shipment::at)
                .containsOnly(new Channel.Place("c1", "m1"));
        assertThat(slack.standing()).isEmpty();
    }

    @Test
    void aRecipientGetsTheirParcelsInTheOrderTheyWereAccepted() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.accept("e2", Parcel.post(TO_KARI, "b", card("2")).asAnswer());
        office.accept("e3", Parcel.post(TO_KARI, "c", card("3")));

        office.dispatcher.dispatchDue();

        assertThat(slack.texts()).containsExactly("1", "2", "3");
    }

    @Test
    void amongRecipientsTheMostUrgentGoesFirst() {
        office.accept("e1", new Parcel(TO_KARI, "a", Parcel.Deed.POST, card("to all"), Urgency.BROADCAST));
        office.accept("e2", Parcel.post(TO_OLA, "b", card("answer")).asAnswer());

        office.dispatcher.dispatchDue();

        assertThat(slack.texts()).containsExactly("answer", "to all");
    }

    @Test
    void whileOneWaitsTheRecipientsOthersWaitAndEverybodyElsesGoOn() {
        slack.answerNext(new Later(Duration.ofSeconds(60), "ratelimited"));
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));
        office.accept("e2", Parcel.post(TO_OLA, "c", card("3")));

        office.dispatcher.dispatchDue();
        office.passes(Duration.ofSeconds(59));
        int tooEarly = office.dispatcher.dispatchDue();
        office.passes(Duration.ofSeconds(1));
        office.dispatcher.dispatchDue();

        assertThat(tooEarly).isZero();
        assertThat(slack.texts()).containsExactly("1", "3", "1", "2");
    }

    @Test
    void anAttemptInVainIsRepeatedUnderTheSameId() {
        slack.failNext();
        slack.answerNext(new Later(null, "503"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.passes(Duration.ofSeconds(3));
        office.dispatcher.dispatchDue();
        office.passes(Duration.ofSeconds(5));
        office.dispatcher.dispatchDue();

        assertThat(slack.shipments())
                .hasSize(3)
                .extracting(Channel.Shipment::id)
                .containsOnly(slack.last().id());
        assertThat(office.column("state", "parcels")).containsExactly("sent");
    }

    @Test
    void aRefusedParcelHasFailedAndTheNextOneGoesOn() {
        slack.answerNext(new Refused("channel_not_found"));
        office.deliver("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));

        assertThat(office.column("state", "parcels")).containsExactly("failed", "sent");
        assertThat(office.column("reason", "parcels")).containsExactly("channel_not_found", "null");
    }

    @Test
    void patienceEndsAfterThreeDays() {
        slack.answerNext(new Later(null, "503"));
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.passes(Duration.ofDays(3));

        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("failed");
    }

    @Test
    void aCardThatIsGoneIsPostedAnew() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        slack.lose(new Channel.Place("c1", "m1"));

        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.deliver("e3", Parcel.replace(TO_KARI, "question", card("Når?", button("next"))));

        assertThat(slack.texts()).containsExactly("Hva?", "Hvem?", "Hvem?", "Når?");
        assertThat(slack.standing()).containsOnlyKeys(new Channel.Place("c2", "m2"));
    }

    @Test
    void nothingIsLeftToDoToACardThatIsGone() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        slack.lose(new Channel.Place("c1", "m1"));

        office.deliver("e2", Parcel.settle(TO_KARI, "question"));
        office.deliver("e3", Parcel.remove(TO_KARI, "question"));

        assertThat(office.column("state", "parcels")).containsOnly("sent");
        assertThat(slack.standing()).isEmpty();
    }

    @Test
    void aPostAnsweredWithGoneIsTriedAgainLater() {
        slack.answerNext(new Gone());

        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        assertThat(office.column("state", "parcels")).containsExactly("waiting");
        assertThat(slack.shipments()).hasSize(1);
    }

    @Test
    void aCardThatWasNeverPostedIsNotSettledButCanBeReplaced() {
        slack.answerNext(new Refused("is_archived"));
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.deliver("e2", Parcel.settle(TO_KARI, "question"));
        office.deliver("e3", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));

        assertThat(slack.texts()).containsExactly("Hva?", "Hvem?");
        assertThat(slack.last().at()).isNull();
    }

    /** The one who sends is killed after the claim: nobody can know whether the platform got it. */
    @Test
    void whatADeadCourierClaimedIsSentByAnotherInOrder() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_KARI, "b", card("2")));
        var dead = office.claim();
        office.passes(Duration.ofSeconds(19));
        int tooEarly = office.dispatcher(slack).dispatchDue();
        office.passes(Duration.ofSeconds(1));
        office.dispatcher(slack).dispatchDue();

        assertThat(tooEarly).isZero();
        assertThat(slack.texts()).containsExactly("1", "2");
        assertThat(slack.shipments().get(0).id()).isEqualTo(dead.id().toString());
    }

    @Test
    void whoeverIsAloneNeedNotWaitForTheLeasesOfTheDead() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.claim();

        office.claims.takeOver();
        int tooEarly = office.dispatcher.dispatchDue();
        office.passes(Duration.ofSeconds(5));
        office.dispatcher.dispatchDue();

        assertThat(tooEarly).isZero();
        assertThat(slack.texts()).containsExactly("1");
    }

    @Test
    void aCourierWhoWasThoughtDeadDoesNotWriteOverWhatTheOtherDid() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        var slow = office.claim();
        office.passes(Duration.ofSeconds(20));
        office.dispatcher.dispatchDue();

        office.parcels.sent(slow, new Standing("slack", new Channel.Place("lost", "lost")));
        office.parcels.failed(slow, "slack", "too late");

        assertThat(office.column("state", "parcels")).containsExactly("sent");
        assertThat(office.column("standing", "parcels").get(0)).contains("m1");
    }

    @Test
    void aSentenceThatNoLanguageHasFailsAndBlocksNobody() {
        office.deliver(
                "e1",
                Parcel.post(TO_KARI, "a", Card.saying(Argument.phrase("unknown.key"))),
                Parcel.post(TO_KARI, "b", card("2")));

        assertThat(office.column("state", "parcels")).containsExactly("failed", "sent");
        assertThat(office.column("reason", "parcels").get(0)).contains("unknown.key");
    }

    @Test
    void aFaultOfOurOwnIsTriedEightTimesAndItsWordsAreNotKept() {
        office.town.forgetHowToWrite();
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(office.dispatcher.dispatchDue()).isEqualTo(1);
            office.passes(Duration.ofMinutes(6));
        }

        assertThat(office.column("state", "parcels")).containsExactly("failed");
        assertThat(office.column("reason", "parcels")).containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void anErrorIsTriedNoLongerThanAFaultOfOurOwn() {
        var dispatcher = office.dispatcher(new RecordingChannel("slack") {
            @Override
            public synchronized Receipt deliver(Shipment shipment) {
                throw new LinkageError("as when a class is missing");
            }
        });
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            office.passes(Duration.ofMinutes(6));
        }

        assertThat(office.column("state", "parcels")).containsExactly("failed");
        assertThat(office.column("reason", "parcels")).containsExactly("java.lang.LinkageError");
    }

    /** A node of a newer version may have written it, and read it. */
    @Test
    void aRowThatCannotBeReadWaitsForSomebodyWhoCanAndFailsInTheEnd() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_OLA, "b", card("2")));
        office.database
                .jdbc()
                .sql("UPDATE parcels SET content = '{' WHERE name = 'a'")
                .update();

        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("waiting", "sent");
        for (int minute = 0; minute < 120; minute++) {
            office.passes(Duration.ofMinutes(1));
            office.dispatcher.dispatchDue();
        }
        assertThat(office.column("state", "parcels")).containsExactly("failed", "sent");
    }

    /** By a newer node, which was killed while it was at it. */
    @Test
    void aRowThatCannotBeReadAndMayHaveBeenSentIsNotSentAgain() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")));
        office.database
                .jdbc()
                .sql("UPDATE parcels SET content = '{', state = 'unknown', lost_at = CURRENT_TIMESTAMP")
                .update();

        for (int minute = 0; minute < 110; minute++) {
            office.passes(Duration.ofMinutes(1));
            office.dispatcher.dispatchDue();
            assertThat(office.column("state", "parcels")).containsExactly("unknown");
        }
        office.passes(Duration.ofMinutes(15));
        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("held");
        assertThat(office.slack.texts()).isEmpty();
    }

    @Test
    void aDeedThatNobodyHereKnowsHoldsUpNobodyOfTheSameClaim() {
        office.accept("e1", Parcel.post(TO_KARI, "a", card("1")), Parcel.post(TO_OLA, "b", card("2")));
        office.database
                .jdbc()
                .sql("UPDATE parcels SET deed = 'SING' WHERE name = 'a'")
                .update();

        office.dispatcher.dispatchDue();

        assertThat(office.column("state", "parcels")).containsExactly("waiting", "sent");
    }

    @Test
    void wordsAreInTheLanguageThatThePersonHasWhenTheyAreSent() {
        office.accept("e1", Parcel.post(TO_OLA, "a", Card.saying(Argument.phrase("greeting"))));
        office.town.speak(OLA, Language.SV);

        office.dispatcher.dispatchDue();

        assertThat(slack.texts()).containsExactly("sv:greeting");
    }

    @Test
    void aRoomHearsTheOrganisationsLanguageAtItsPlaceOnTheChannel() {
        office.town.with(new Room("recognition", "#vi-heier", Map.of("slack", "C42")));

        office.deliver("e1", Parcel.post(new ToRoom("recognition"), "a", Card.saying(Argument.phrase("greeting"))));

        assertThat(slack.texts()).containsExactly("en:greeting");
        assertThat(slack.last().to()).isEqualTo(new Channel.Room("recognition", "C42"));
    }

    @Test
    void aRoomWithoutAPlaceIsFoundByItsName() {
        office.town.with(new Room("recognition", "#vi-heier", Map.of()));

        office.deliver("e1", Parcel.post(new ToRoom("recognition"), "a", card("Hurra")));

        assertThat(slack.last().to()).isEqualTo(new Channel.Room("recognition", "#vi-heier"));
    }

    @Test
    void aRoomOrAPersonThatNobodyKnowsIsRefused() {
        var nobody = new ToPerson(PersonId.of("00000000-0000-0000-0000-0000000000ff"));

        office.deliver("e1", Parcel.post(new ToRoom("cellar"), "a", card("1")), Parcel.post(nobody, "b", card("2")));

        assertThat(office.column("reason", "parcels")).containsExactly("unknown room cellar", "unknown person");
        assertThat(slack.shipments()).isEmpty();
    }

    @Test
    void aPlaceIsAnsweredInItsThread() {
        office.deliver("e1", Parcel.post(new ToPlace("slack", "C1", "17.1"), "a", card("Her")));

        assertThat(slack.last().to()).isEqualTo(new Conversation("C1", "17.1"));
    }

    @Test
    void aPersonWhoNeverWroteIsLookedUpByEmailAndRemembered() {
        var ingrid = office.town.stranger("ingrid@kommune.example");

        office.deliver("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));
        office.deliver("e2", Parcel.post(new ToPerson(ingrid), "b", card("2")));

        assertThat(slack.shipments())
                .extracting(Channel.Shipment::to)
                .containsExactly(
                        new Someone(null, "ingrid@kommune.example"),
                        new Someone("user-of-ingrid@kommune.example", "ingrid@kommune.example"));
    }

    @Test
    void whatWaitsForSomeoneWhoTurnsOutToBeAnotherIsSentToThatOne() {
        var stranger = office.town.stranger(null, new Account("slack", "UKARI"));
        office.deliver("e1", Parcel.post(new ToPerson(stranger), "question", card("Hva?", button("next"))));
        office.accept("e2", Parcel.post(new ToPerson(stranger), "news", card("Nytt")));

        new JdbcForwarding(office.database.jdbc(), office.notation).forward(stranger, KARI);
        office.deliver("e3", Parcel.replace(TO_KARI, "question", card("Hvem?")));

        assertThat(slack.last().at()).isEqualTo(new Channel.Place("c1", "m1"));
        assertThat(slack.shipments().get(1).to()).isEqualTo(new Someone("UKARI", "kari@kommune.example"));
        assertThat(office.column("recipient", "cards")).containsOnly(TO_KARI.toString());
    }

    @Test
    void aCardThatIsNamedAfterItsReaderIsFoundUnderTheNameThatItWouldHaveNow() {
        var stranger = office.town.stranger(null, new Account("slack", "UKARI"));
        office.deliver("e1", Parcel.post(new ToPerson(stranger), "idea/1/" + stranger, card("Sendt", button("pull"))));
        office.accept("e2", Parcel.replace(new ToPerson(stranger), "idea/1/" + stranger, card("Til vurdering")));

        office.forwarding.forward(stranger, KARI);
        office.deliver("e3", Parcel.replace(TO_KARI, "idea/1/" + KARI, card("Utforskes")));

        assertThat(slack.texts()).containsExactly("Sendt", "Til vurdering", "Utforskes");
        assertThat(slack.last().at()).isEqualTo(new Channel.Place("c1", "m1"));
        assertThat(office.column("name", "cards")).containsExactly("idea/1/" + KARI);
    }

    @Test
    void whoTurnsOutToBeAnotherWhileACardIsOnItsWayHasItAllTheSame() {
        var stranger = office.town.stranger(null, new Account("slack", "UKARI"));
        office.accept("e1", Parcel.post(new ToPerson(stranger), "question", card("Hva?", button("next"))));
        var onItsWay = office.claim();

        office.forwarding.forward(stranger, KARI);
        office.parcels.sent(onItsWay, new Standing("slack", new Channel.Place("c1", "m1")));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?")));

        assertThat(slack.shipments().get(0).at()).isEqualTo(new Channel.Place("c1", "m1"));
    }

    @Test
    void aPersonIsReachedOnTheChannelTheyUsedLastAndACardStaysWhereItStands() {
        var teams = new RecordingChannel("teams");
        var dispatcher = office.dispatcher(slack, teams);
        var ingrid = office.town.stranger(null, new Account("carrier-pigeon", "P"), new Account("teams", "T1"));
        office.accept("e1", Parcel.post(new ToPerson(ingrid), "a", card("1")));
        dispatcher.dispatchDue();

        office.town.reachable(ingrid, new Account("slack", "U1"));
        office.accept("e2", Parcel.replace(new ToPerson(ingrid), "a", card("2")));
        dispatcher.dispatchDue();

        assertThat(teams.texts()).containsExactly("1", "2");
        assertThat(slack.shipments()).isEmpty();
    }
}

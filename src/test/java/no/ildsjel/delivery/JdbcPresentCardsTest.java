package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcPresentCardsTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);
    private static final Card QUESTION = card("Hva?", button("next"));

    private final PostOffice office;
    private final PresentCards cards;

    JdbcPresentCardsTest(Vendor vendor) {
        office = new PostOffice(vendor);
        cards = new JdbcPresentCards(office.database.jdbc(), office.notation, office.outbox, new Writing(office.town));
    }

    @Test
    void whatStillStandsShowsItselfBeforeAndAfterItIsSent() {
        office.accept("e1", Parcel.post(TO_KARI, "question", QUESTION));
        assertThat(shown(1)).contains("Hva? +1");

        office.dispatcher.dispatchDue();

        assertThat(shown(1)).contains("Hva? +1");
    }

    @Test
    void whatWasSettledShowsTheAnswerAndNothingToPress() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.accept("e2", Parcel.settle(TO_KARI, "question", card("Svaret ditt: dette")));
        assertThat(shown(1)).contains("Hva?\nSvaret ditt: dette +0");

        office.dispatcher.dispatchDue();

        assertThat(shown(1)).contains("Hva?\nSvaret ditt: dette +0");
    }

    /** The new message has the same name, but it is another message. */
    @Test
    void whatWasPostedAnewShowsTheOldContentWithoutButtonsAndTheNewOneWithThem() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.accept("e2", Parcel.post(TO_KARI, "question", card("Hvem?", button("next"))));
        assertThat(shown(1)).contains("Hva? +0");

        office.dispatcher.dispatchDue();
        office.deliver("e3", Parcel.settle(TO_KARI, "question"));

        assertThat(shown(1)).contains("Hva? +0");
        assertThat(shown(2)).contains("Hvem? +0");
    }

    @Test
    void whatWasReplacedShowsTheReplacementUnderItsVersion() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));

        assertThat(shown(1)).contains("Hvem? +1");
        assertThat(present(1)).map(WrittenCard::version).contains(2L);

        office.deliver("e3", Parcel.replace(TO_KARI, "question", card("Takk")));

        assertThat(shown(1)).contains("Takk +0");
        assertThat(shown(2)).contains("Takk +0");
    }

    @Test
    void whatWasReplacedAndThenPostedAnewShowsTheReplacementWithoutButtons() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.deliver("e3", Parcel.post(TO_KARI, "question", card("Når?", button("next"))));

        assertThat(shown(1)).contains("Hvem? +0");
        assertThat(shown(2)).contains("Hvem? +0");
        assertThat(shown(3)).contains("Når? +1");
    }

    @Test
    void whatWasRemovedShowsNothingAlsoWhenItWasPostedAnew() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.deliver("e2", Parcel.remove(TO_KARI, "question"));
        assertThat(shown(1)).isEmpty();

        office.deliver("e3", Parcel.post(TO_KARI, "question", QUESTION));

        assertThat(shown(1)).isEmpty();
        assertThat(shown(2)).contains("Hva? +1");
    }

    @Test
    void whatWasNothingButButtonsShowsNothingWhenItIsSettled() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", Card.of(button("next"))));

        office.deliver("e2", Parcel.settle(TO_KARI, "question"));

        assertThat(shown(1)).isEmpty();
    }

    @Test
    void whatIsSomebodyElsesOrNeverWasShowsNothing() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));

        assertThat(shown(OLA, "question", 1)).isEmpty();
        assertThat(shown(KARI, "unheard-of", 1)).isEmpty();
        assertThat(shown(2)).isEmpty();
        assertThat(shown(0)).isEmpty();
    }

    @Test
    void itIsInTheReadersLanguage() {
        office.deliver("e1", Parcel.post(new ToPerson(OLA), "question", Card.saying(Argument.phrase("greeting"))));
        office.accept("e2", Parcel.replace(new ToPerson(OLA), "question", Card.saying(Argument.phrase("thanks"))));

        assertThat(shown(OLA, "question", 1)).contains("nn:thanks +0");
    }

    @Test
    void whoTurnedOutToBeAnotherStillSeesTheirCards() {
        var stranger = office.town.stranger(null, new Account("slack", "U1"));
        office.deliver("e1", Parcel.post(new ToPerson(stranger), "question", QUESTION));
        office.deliver("e2", Parcel.settle(new ToPerson(stranger), "question"));

        office.forwarding.forward(stranger, KARI);

        assertThat(shown(1)).contains("Hva? +0");
    }

    @Test
    void wordsOfWhatWasSettledStayForADay() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.deliver("e2", Parcel.settle(TO_KARI, "question"));
        var sweeping = new JdbcSweeping(
                office.database.jdbc(), new DeliveryProperties(true, 1, Duration.ofDays(3), Duration.ofDays(30)));

        sweeping.sweep(Instant.now().plus(Duration.ofHours(23)));
        assertThat(shown(1)).contains("Hva? +0");
        sweeping.sweep(Instant.now().plus(Duration.ofHours(25)));

        assertThat(shown(1)).isEmpty();
        assertThat(office.column("content", "parcels")).containsOnly("null");
    }

    @Test
    void aCardIsFoundByTheMessageThatItStandsIn() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", QUESTION));
        office.deliver("e2", Parcel.post(TO_KARI, "other", QUESTION));
        var place = Objects.requireNonNull(office.notation.readStanding(
                office.column("standing", "parcels").get(0)));
        var message = place.channel() + "/" + place.place().conversation() + "/"
                + place.place().message();

        assertThat(cards.standingIn(KARI, message, List.of("question", "other")))
                .contains("question");
        assertThat(cards.standingIn(KARI, message, List.of("other"))).isEmpty();
        assertThat(cards.standingIn(KARI, message + "1", List.of("question", "other")))
                .isEmpty();
    }

    private Optional<String> shown(long version) {
        return shown(KARI, "question", version);
    }

    /** What it says, and how many rows of buttons it has. */
    private Optional<String> shown(PersonId reader, String name, long version) {
        return cards.of(reader, name, version)
                .map(present ->
                        present.in(office.town.find(reader).orElseThrow().language()))
                .map(card -> card.plain() + " +"
                        + card.blocks().stream()
                                .filter(WrittenCard.Buttons.class::isInstance)
                                .count());
    }

    private Optional<WrittenCard> present(long version) {
        return cards.of(KARI, "question", version).map(present -> present.in(Language.NB));
    }
}

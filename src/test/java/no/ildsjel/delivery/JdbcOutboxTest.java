package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.button;
import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static no.ildsjel.delivery.Town.OLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.organisation.Organisation.Room;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@OnEachDatabase
class JdbcOutboxTest {
    private static final Recipient TO_KARI = new ToPerson(KARI);

    private final PostOffice office;

    JdbcOutboxTest(Vendor vendor) {
        office = new PostOffice(vendor);
    }

    @Test
    void aParcelWaitsUntilItIsSent() {
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        assertThat(office.column("state", "parcels")).containsExactly("due");
        assertThat(office.column("deed", "parcels")).containsExactly("POST");
    }

    @Test
    void aParcelOutsideAnEventIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> office.outbox.accept(Parcel.settle(TO_KARI, "question")))
                .withMessageContaining("question");
    }

    @Test
    void aParcelOfWorkThatFailedIsNotKept() {
        assertThatThrownBy(() -> office.once.perform("e1", () -> {
                    office.outbox.accept(Parcel.post(TO_KARI, "question", card("Hva?")));
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(office.column("id", "parcels")).isEmpty();
        assertThat(office.column("name", "cards")).isEmpty();
    }

    @Test
    void theSameParcelTwiceInOneEventIsTwoParcels() {
        var question = Parcel.post(TO_KARI, "question", card("Hva?", button("next")));

        office.accept("e1", question, question);

        assertThat(office.column("deed", "parcels")).containsExactly("POST", "SETTLE", "POST");
        assertThat(office.column("id", "parcels")).doesNotHaveDuplicates();
    }

    @Test
    void aSecondCopyOfTheEventAddsNothingEvenWhenItsKeyIsForgotten() {
        var question = Parcel.replace(TO_KARI, "question", card("Hva?", button("next")));
        office.accept("e1", question);
        office.accept("e1", question);
        office.database.jdbc().sql("DELETE FROM events").update();

        assertThatThrownBy(() -> office.accept("e1", question)).isInstanceOf(DuplicateKeyException.class);

        assertThat(office.column("deed", "parcels")).containsExactly("POST");
        assertThat(office.column("version", "cards")).containsExactly("1");
    }

    @Test
    void theIdIsTheSameInEveryInstallation() {
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        assertThat(office.column("id", "parcels")).containsExactly("a6188248-c6d0-50cc-878b-9fdf877ab480");
    }

    @Test
    void whoeverSendsIsWokenAfterTheCommitAndOnce() {
        var woken = new AtomicInteger();
        office.bell.isAnsweredBy(woken::incrementAndGet);

        office.once.perform("e1", () -> {
            office.outbox.accept(Parcel.post(TO_KARI, "question", card("Hva?")));
            office.outbox.accept(Parcel.post(new ToPerson(OLA), "question", card("Hva?")));
            assertThat(woken).hasValue(0);
        });

        assertThat(woken).hasValue(1);
    }

    @Test
    void postingANameAnewTakesTheButtonsOffTheOldPlaceFirst() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        var old = office.slack.standing().keySet().iterator().next();

        office.deliver("e2", Parcel.post(TO_KARI, "question", card("Hvem?", button("next"))));

        assertThat(office.slack.texts()).containsExactly("Hva?", "Hva?", "Hvem?");
        assertThat(office.slack.at(old).orElseThrow().blocks()).hasSize(1);
        assertThat(office.slack.standing()).hasSize(2);
    }

    @Test
    void whatAParcelSaysIsDecidedWhenItIsAccepted() {
        office.accept("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.accept("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.accept("e3", Parcel.settle(TO_KARI, "question"));
        office.accept("e4", Parcel.post(TO_KARI, "question", card("Når?", button("next"))));

        office.dispatcher.dispatchDue();

        assertThat(office.slack.texts()).containsExactly("Hva?", "Hvem?", "Hvem?", "Når?");
        assertThat(office.slack.standing().values())
                .extracting(WrittenCard::plain)
                .containsExactlyInAnyOrder("Hvem?", "Når?");
    }

    @Test
    void theVersionGrowsWithEachPostAndReplacement() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.deliver("e2", Parcel.replace(TO_KARI, "question", card("Hvem?", button("next"))));
        office.deliver("e3", Parcel.post(TO_KARI, "question", card("Når?", button("next"))));

        assertThat(office.slack.shipments())
                .extracting(shipment ->
                        shipment.card() == null ? 0 : shipment.card().version())
                .containsExactly(1L, 2L, 2L, 3L);
    }

    @Test
    void settlingIsDroppedWhereThereIsNothingToPress() {
        office.accept("e1", Parcel.settle(TO_KARI, "unheard-of"));
        office.accept("e2", Parcel.post(TO_KARI, "news", card("Nytt")), Parcel.settle(TO_KARI, "news"));
        office.accept("e3", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));
        office.accept("e4", Parcel.settle(TO_KARI, "question"));
        office.accept("e5", Parcel.settle(TO_KARI, "question"));

        assertThat(office.column("deed", "parcels")).containsExactly("POST", "POST", "SETTLE");
    }

    @Test
    void aCardOfButtonsAloneIsRemovedInsteadOfSettled() {
        office.deliver("e1", Parcel.post(TO_KARI, "menu", Card.of(button("next"))));

        office.deliver("e2", Parcel.settle(TO_KARI, "menu"));

        assertThat(office.slack.standing()).isEmpty();
    }

    @Test
    void replacingWhatIsNotThereIsPosting() {
        office.accept("e1", Parcel.replace(TO_KARI, "page", card("Mine ideer")));
        office.accept("e2", Parcel.remove(TO_KARI, "page"));
        office.accept("e3", Parcel.replace(TO_KARI, "page", card("Mine ideer")));

        assertThat(office.column("deed", "parcels")).containsExactly("POST", "REMOVE", "POST");
    }

    @Test
    void removingTwiceIsRemovingOnce() {
        office.deliver("e1", Parcel.post(TO_KARI, "question", card("Hva?")));

        office.deliver("e2", Parcel.remove(TO_KARI, "question"), Parcel.remove(TO_KARI, "question"));

        assertThat(office.slack.shipments()).hasSize(2);
        assertThat(office.slack.standing()).isEmpty();
    }

    @Test
    void aCardThatMovesToAnotherRecipientLosesItsButtonsThere() {
        var thread = new ToPlace("slack", "C1", "17.1");
        office.deliver("e1", Parcel.post(thread, "question", card("Hva?", button("next"))));

        office.deliver("e2", Parcel.post(TO_KARI, "question", card("Hva?", button("next"))));

        assertThat(office.slack.standing().values())
                .extracting(card -> card.blocks().size())
                .containsExactlyInAnyOrder(1, 2);
    }

    /** A home is one page, and the new card takes its place: there is nothing to take buttons off. */
    @Test
    void aNewCardOnAHomeIsOneParcel() {
        office.accept("e1", Parcel.post(new ToHome(KARI), "home", card("Mine ideer", button("new"))));
        office.accept("e2", Parcel.post(new ToHome(KARI), "home", card("Mine ideer", button("new"))));

        assertThat(office.column("deed", "parcels")).containsExactly("POST", "POST");
    }

    @Test
    void wordsAreKeptOnlyWhileTheCardHasSomethingToPress() {
        office.town.with(new Room("recognition", "#heia", java.util.Map.of()));
        office.accept("e1", Parcel.post(TO_KARI, "a", card("Hva?", button("next"))));
        office.accept("e2", Parcel.post(TO_KARI, "b", card("Takk")));
        office.accept("e3", Parcel.post(TO_KARI, "c", card("Hvem?", button("next"))));
        office.accept("e4", Parcel.settle(TO_KARI, "c"));

        assertThat(office.column("content", "cards").get(0)).contains("Hva?");
        assertThat(office.column("content", "cards").subList(1, 3)).containsOnly("null");
    }
}

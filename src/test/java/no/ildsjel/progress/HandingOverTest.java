package no.ildsjel.progress;

import static no.ildsjel.progress.Cast.KARI;
import static no.ildsjel.progress.Cast.LIV;
import static no.ildsjel.progress.Cast.PER;
import static no.ildsjel.progress.Office.buttons;
import static no.ildsjel.progress.Office.said;
import static no.ildsjel.progress.Office.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PeopleJoined;
import no.ildsjel.people.Person;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class HandingOverTest {
    private final Office office;
    private final Idea idea;
    private final AskLineOwner ask;
    private final MayPutToUse mayAsk;
    private final MayConfirmUse mayConfirm;
    private final ConfirmUse confirm;

    HandingOverTest(Vendor vendor) {
        office = new Office(vendor);
        idea = office.ideaIn(State.IMPLEMENTING);
        ask = new AskLineOwner(office.about, office.handing);
        mayAsk = new MayPutToUse(office.about, office.owners, office.handovers);
        mayConfirm = new MayConfirmUse(office.about, office.owners, office.handovers);
        confirm = new ConfirmUse(office.about, office.handovers, office.handing, office.moving);
    }

    @Test
    void theLineOwnerIsAskedAndTheSubmittersCardKnowsIt() {
        assertThat(asked(PER)).isEqualTo("asked");

        assertThat(office.sent).extracting(Parcel::name).containsExactly(cardOf(PER), "idea/1/" + KARI.id());
        assertThat(office.sent).extracting(Parcel::deed).containsExactly(Parcel.Deed.POST, Parcel.Deed.REPLACE);
        assertThat(buttons(office.sent.get(0)))
                .extracting(Card.Button::deed)
                .containsExactly("begin|confirm-use|idea/1|answer=yes", "begin|confirm-use|idea/1|answer=no");
        assertThat(said(office.sent.get(1))).containsExactly("progress.handover.asked");
    }

    @Test
    void withTheirYesItIsInUse() {
        asked(PER);

        var outcome = confirm.perform(situation(PER, idea, Map.of("answer", "yes")));

        assertThat(outcome.name()).isEqualTo("in-use");
        assertThat(now().state()).isEqualTo(State.IN_USE);
        assertThat(office.handovers.openOf(idea.id())).isEmpty();
        assertThat(lastMove()).containsEntry("unit", "Sone nord").containsEntry("upkeep", "Kveldsvakten gjør det");
        assertThat(settledWith(PER)).containsExactly("progress.handover.ended.yes");
    }

    @Test
    void withTheirNoTheSubmitterHearsWhyAndHasTheButtonsAgain() {
        asked(PER);
        office.sent.clear();

        var outcome = confirm.perform(situation(PER, idea, Map.of("answer", "no", "reason", "Ikke folk nå")));

        assertThat(outcome.name()).isEqualTo("not-now");
        assertThat(now().state()).isEqualTo(State.IMPLEMENTING);
        assertThat(office.sent)
                .filteredOn(parcel -> parcel.deed() == Parcel.Deed.POST)
                .singleElement()
                .satisfies(card -> {
                    assertThat(said(card)).containsExactly("progress.handover.not-now");
                    assertThat(buttons(card)).hasSize(4);
                });
        assertThat(settledWith(PER)).containsExactly("progress.handover.ended.no");
    }

    @Test
    void onlyTheOneWhoWasAskedMayAnswer() {
        asked(PER);

        assertThat(mayConfirm.perform(situation(PER, idea, Map.of())).name()).isEqualTo("open");
        assertThat(mayConfirm.perform(situation(LIV, idea, Map.of())).name()).isEqualTo("not-yours");
        assertThat(mayConfirm.perform(situation(KARI, idea, Map.of())).name()).isEqualTo("not-yours");
        assertThat(confirm.perform(situation(LIV, idea, Map.of("answer", "yes")))
                        .name())
                .isEqualTo("moved-on");
        assertThat(now().state()).isEqualTo(State.IMPLEMENTING);
    }

    @Test
    void whoIsNoLineOwnerAnyMoreMayNotAnswer() {
        asked(LIV);

        assertThat(mayConfirm.perform(situation(LIV, idea, Map.of())).name()).isEqualTo("not-yours");
    }

    @Test
    void askingSomebodyElseLetsTheFirstOff() {
        asked(LIV);
        office.sent.clear();

        asked(PER);

        assertThat(settledWith(LIV)).containsExactly("progress.handover.ended.superseded");
        assertThat(office.handovers.openOf(idea.id())).map(Handover::lineOwner).contains(PER.id());
        assertThat(confirm.perform(situation(LIV, idea, Map.of("answer", "yes")))
                        .name())
                .isEqualTo("moved-on");
    }

    @Test
    void anIdeaThatGoesAnotherWayLetsTheLineOwnerOff() {
        asked(PER);

        office.moved(idea, Command.GO_BACK);

        assertThat(settledWith(PER)).containsExactly("progress.handover.ended.lapsed");
        assertThat(mayConfirm.perform(situation(PER, idea, Map.of())).name()).isEqualTo("moved-on");
    }

    @Test
    void whoAsksHearsWhetherSomebodyIsAskedAlreadyOrNobodyIsThere() {
        assertThat(mayAsk.perform(situation(KARI, idea, Map.of())).name()).isEqualTo("open");

        asked(PER);

        assertThat(mayAsk.perform(situation(KARI, idea, Map.of())).name()).isEqualTo("asked");
        assertThat(mayAsk.perform(situation(PER, idea, Map.of())).name()).isEqualTo("not-yours");
    }

    @Test
    void nobodyIsAskedForAnIdeaThatMovedOn() {
        office.moved(idea, Command.WITHDRAW);
        office.sent.clear();

        assertThat(asked(PER)).isEqualTo("moved-on");
        assertThat(office.sent).isEmpty();
    }

    @Test
    void whatAStrangerWasAskedIsTheirsWhenTheyAreRecognised() {
        asked(LIV);

        office.listener.on(new PeopleJoined(LIV.id(), PER.id()));

        assertThat(mayConfirm.perform(situation(PER, idea, Map.of())).name()).isEqualTo("open");
    }

    @Test
    void aTestIsAskedForOnTheWorkingMorningAfterItsLastDay() {
        var exploring = office.ideaIn(State.EXPLORING);

        var testing = office.moved(exploring, Command.START_TEST);

        assertThat(office.timers)
                .containsEntry("test-ends/" + testing.id().value(), Instant.parse("2026-12-21T08:00:00Z"));

        office.moved(testing, Command.REFINE);

        assertThat(office.timers).isEmpty();
    }

    @Test
    void aTestThatIsOverIsNotAskedFor() {
        var subject = String.valueOf(idea.id().value());

        office.testEnds.ring(subject, Office.MONDAY);
        assertThat(office.sent).isEmpty();

        office.moved(idea, Command.GO_BACK);
        office.testEnds.ring(subject, Office.MONDAY);

        assertThat(said(office.sent.get(1))).containsExactly("progress.test-ends");
    }

    private String asked(Person owner) {
        var answers =
                Map.of("line-owner", owner.id().toString(), "unit", "Sone nord", "upkeep", "Kveldsvakten gjør det");
        return ask.perform(situation(KARI, idea, answers)).name();
    }

    private List<String> settledWith(Person owner) {
        return office.sent.stream()
                .filter(parcel -> parcel.name().equals(cardOf(owner)) && parcel.deed() == Parcel.Deed.SETTLE)
                .flatMap(parcel -> said(parcel).stream())
                .toList();
    }

    private static String cardOf(Person owner) {
        return "handover/1/" + owner.id();
    }

    private Idea now() {
        return office.ideas.find(idea.id()).orElseThrow();
    }

    private Map<String, String> lastMove() {
        var history = office.ideas.history(idea.id());
        return history.get(history.size() - 1).move().details();
    }
}

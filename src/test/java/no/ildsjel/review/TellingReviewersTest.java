package no.ildsjel.review;

import static no.ildsjel.review.TownHall.AASE;
import static no.ildsjel.review.TownHall.INGRID;
import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.OLA;
import static no.ildsjel.review.TownHall.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.delivery.Card;
import no.ildsjel.ideas.Placement;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingReviewersTest {
    private final TownHall hall = new TownHall();

    @BeforeEach
    void clear() {
        hall.sent.clear();
    }

    @Test
    void everyReviewerGetsACardOfTheirOwn() {
        var idea = hall.idea();

        assertThat(hall.sent)
                .extracting(parcel -> parcel.name())
                .containsExactly(
                        "review/" + idea.id().value() + "/" + hall.person(OLA).id(),
                        "review/" + idea.id().value() + "/"
                                + hall.person(INGRID).id());
        assertThat(hall.letters())
                .containsExactly("post " + OLA + " review.card.new", "post " + INGRID + " review.card.new");
    }

    @Test
    void theCardSaysUntilWhenAndAsksTheFourQuestionsFirst() {
        hall.idea();

        var card = hall.cardOf(OLA);

        assertThat(said(card, 0).arguments())
                .containsEntry("title", Argument.text("Se når vi kommer"))
                .containsEntry("submitter", new Argument.Name(hall.person(KARI).id()))
                .containsEntry("date", new Argument.Day(TODAY.plusWeeks(1)));
        assertThat(labels(card))
                .containsExactly(
                        "idea.label.need",
                        "idea.label.value",
                        "idea.label.resources",
                        "idea.label.evidence",
                        "idea.label.for-whom",
                        "idea.label.focus-area");
        assertThat(fields(card).map(Card.Field::value))
                .startsWith(
                        Argument.text("Pårørende vet ikke når vi kommer"),
                        Argument.phrase("idea.not-known"),
                        Argument.text("En dag i uka"),
                        Argument.phrase("idea.not-given"));
    }

    @Test
    void theCardHasFourWaysToAnswer() {
        var idea = hall.idea();

        assertThat(deeds(hall.cardOf(OLA)))
                .containsExactly(
                        "begin|review-idea|idea/" + idea.id().value() + "|decision=approve",
                        "begin|review-idea|idea/" + idea.id().value() + "|decision=ask-more",
                        "begin|review-idea|idea/" + idea.id().value() + "|decision=park",
                        "begin|review-idea|idea/" + idea.id().value() + "|decision=decline");
    }

    @Test
    void aDecisionTakesTheButtonsFromEveryCardAndSaysWhoDecided() {
        var idea = hall.idea();
        hall.sent.clear();
        hall.reviewed(INGRID, idea, TownHall.approving());

        assertThat(hall.sent)
                .allMatch(
                        parcel -> parcel.card() != null && deeds(parcel.card()).isEmpty());
        assertThat(labels(hall.cardOf(INGRID)))
                .containsExactly(
                        "review-idea.worth.label",
                        "review-idea.focus.label",
                        "review-idea.reason.label",
                        "review-idea.mandate.label",
                        "review-idea.first-step.label");
        assertThat(said(hall.cardOf(OLA), 0).arguments().get("what")).isEqualTo(hall.standings.of(hall.now(idea)));
        assertThat(hall.letters())
                .containsExactly(
                        "replace " + INGRID + " review.card.own-decision", "replace " + OLA + " review.card.over");
    }

    @Test
    void aStandInWhoDecidesHasACardToFindAgain() {
        var idea = hall.idea();
        hall.letters();

        hall.reviewed(AASE, idea, TownHall.declining());

        assertThat(hall.letters())
                .containsExactly(
                        "replace " + AASE + " review.card.own-decision",
                        "replace " + OLA + " review.card.over",
                        "replace " + INGRID + " review.card.over");
    }

    @Test
    void aQuestionIsOnEveryCardUntilTheAnswerComes() {
        var idea = hall.idea();
        hall.letters();

        hall.reviewed(INGRID, idea, TownHall.asking());

        assertThat(hall.letters())
                .containsExactly(
                        "replace " + INGRID + " review.card.own-question",
                        "replace " + OLA + " review.card.others-question");
    }

    @Test
    void theAnswerStandsOnTopOfANewCardFirstForTheOneWhoAsked() {
        var idea = hall.idea();
        hall.reviewed(INGRID, idea, TownHall.asking());
        hall.letters();

        hall.answer(KARI, idea, "Hver dag");

        assertThat(fields(hall.cardOf(INGRID)).map(Card.Field::value))
                .startsWith(
                        Argument.text("Hvor ofte skjer det?"),
                        Argument.text("Hver dag"),
                        Argument.text("Pårørende vet ikke når vi kommer"));
        assertThat(deeds(hall.cardOf(INGRID))).hasSize(4);
        assertThat(hall.letters())
                .containsExactly("post " + INGRID + " review.card.answered", "post " + OLA + " review.card.answered");
    }

    @Test
    void theAnswerDoesNotGoToOneWhoIsNoReviewerAnyMore() {
        var idea = hall.idea();
        hall.reviewed(INGRID, idea, TownHall.asking());
        hall.town.reviewers("velferd", OLA);
        hall.letters();

        hall.answer(KARI, idea, "Hver dag");

        assertThat(hall.letters()).containsExactly("post " + OLA + " review.card.answered");
    }

    @Test
    void anIdeaThatComesBackSaysWhyItWasOnHold() {
        var idea = hall.idea();
        hall.reviewed(OLA, idea, TownHall.parkingUntil(TODAY.plusWeeks(4)));
        hall.letters();

        hall.ring(ReturnParked.NAME, idea);

        assertThat(said(hall.cardOf(OLA), 1).arguments())
                .containsEntry("who", new Argument.Name(hall.person(OLA).id()))
                .containsEntry("reason", Argument.text("Behovet er tydelig"));
        assertThat(hall.letters())
                .containsExactly("post " + OLA + " review.card.returned", "post " + INGRID + " review.card.returned");
    }

    @Test
    void anIdeaThatComesBackUnansweredRepeatsTheQuestion() {
        var idea = hall.idea();
        hall.reviewed(OLA, idea, TownHall.asking());
        hall.ring(LetRest.NAME, idea);

        hall.ring(ReturnParked.NAME, idea);

        assertThat(said(hall.cardOf(OLA), 1).key()).isEqualTo("review.card.unanswered");
        assertThat(said(hall.cardOf(OLA), 1).arguments())
                .containsEntry("reason", Argument.text("Hvor ofte skjer det?"));
    }

    @Test
    void aWithdrawnIdeaAsksNobodyAnything() {
        var idea = hall.idea();
        hall.letters();

        hall.withdraw(idea);

        assertThat(hall.letters())
                .containsExactly("replace " + OLA + " review.card.over", "replace " + INGRID + " review.card.over");
    }

    @Test
    void openingAnIdeaTellsNobody() {
        var idea = hall.idea();
        hall.letters();

        hall.takeUp(OLA, idea);

        assertThat(hall.letters()).isEmpty();
    }

    @Test
    void theSubmitterIsNeverTold() {
        var idea = hall.idea(OLA, Placement.in("velferd"));
        hall.reviewed(INGRID, idea, TownHall.asking());
        hall.answer(OLA, idea, "Hver dag");
        hall.reviewed(INGRID, idea, TownHall.declining());
        hall.withdraw(hall.idea(OLA, Placement.in("velferd")));

        assertThat(hall.letters()).isNotEmpty().noneMatch(letter -> letter.contains(OLA));
    }

    private static Argument.Phrase said(Card card, int part) {
        return (Argument.Phrase) ((Card.Say) card.parts().get(part)).what();
    }

    private static Stream<Card.Field> fields(Card card) {
        return card.parts().stream()
                .filter(Card.Fields.class::isInstance)
                .flatMap(part -> ((Card.Fields) part).fields().stream());
    }

    private static List<String> labels(Card card) {
        return fields(card)
                .map(field -> ((Argument.Phrase) field.label()).key())
                .toList();
    }

    private static List<String> deeds(Card card) {
        return card.parts().stream()
                .filter(Card.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Buttons) part).buttons().stream())
                .map(Card.Button::deed)
                .toList();
    }
}

package no.ildsjel.progress;

import static no.ildsjel.progress.Cast.KARI;
import static no.ildsjel.progress.Office.buttons;
import static no.ildsjel.progress.Office.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.Criteria;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.State;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingSubmittersTest {
    private static final Map<State, List<String>> BUTTONS = Map.ofEntries(
            Map.entry(State.DRAFT, List.of()),
            Map.entry(State.SUBMITTED, List.of("withdraw-idea")),
            Map.entry(State.IN_REVIEW, List.of("withdraw-idea")),
            Map.entry(State.NEEDS_INFO, List.of("answer-reviewer", "withdraw-idea")),
            Map.entry(State.PARKED, List.of("withdraw-idea")),
            Map.entry(State.EXPLORING, List.of("start-test", "close-with-lesson", "withdraw-idea")),
            Map.entry(State.TESTING, List.of("finish-test", "close-with-lesson", "withdraw-idea")),
            Map.entry(State.IMPLEMENTING, List.of("put-to-use", "test-again", "close-with-lesson", "withdraw-idea")),
            Map.entry(State.IN_USE, List.of()),
            Map.entry(State.DECLINED, List.of()),
            Map.entry(State.LEARNED, List.of()),
            Map.entry(State.WITHDRAWN, List.of()));

    private final Office office = new Office();

    @ParameterizedTest
    @EnumSource
    void eachCommandGivesTheSubmitterExactlyOneMessageUnlessItIsSilent(Command command) {
        var idea = office.ideaIn(before(command));

        office.moved(idea, command);

        assertThat(office.sent)
                .extracting(Parcel::to, Parcel::name, Parcel::deed)
                .containsExactly(tuple(
                        new Recipient.ToPerson(KARI.id()),
                        "idea/" + idea.id().value() + "/" + KARI.id(),
                        command.isSilent() ? Parcel.Deed.REPLACE : Parcel.Deed.POST));
    }

    @ParameterizedTest
    @EnumSource
    void theCardHasTheButtonsOfItsState(State state) {
        var idea = office.ideaIn(state);

        var labels = buttons(new SubmitterCard(idea, List.of()).posted()).stream()
                .map(button -> ((Argument.Phrase) button.label()).key())
                .toList();

        assertThat(labels).isEqualTo(expected(state, "progress.button.%s"));
    }

    @ParameterizedTest
    @EnumSource
    void everyButtonBeginsTheConversationOfItsName(State state) {
        var idea = office.ideaIn(state);

        var deeds = buttons(new SubmitterCard(idea, List.of()).posted()).stream()
                .map(Card.Button::deed)
                .toList();

        assertThat(deeds).isEqualTo(expected(state, "begin|%s|idea/" + idea.id().value() + "|"));
    }

    @Test
    void theFirstIdeaIsThankedForInTheSameMessage() {
        var first = office.ideaIn(State.DRAFT);

        office.moved(first, Command.SUBMIT);

        assertThat(office.sent)
                .singleElement()
                .satisfies(card ->
                        assertThat(said(card)).containsExactly("progress.submit.said", "progress.submit.first-idea"));
    }

    @Test
    void whatLiesOutsideTheFocusAreasIsSaidInTheSameMessage() {
        var idea = office.ideaIn(State.DRAFT);
        var outside = new Content(
                "Fellesbil", "Vi har ingen bil", List.of("staff"), List.of(), Placement.outside(), Map.of());

        office.moving.submit(idea.id(), outside, By.submitter(KARI.id()));

        assertThat(said(office.sent.get(0))).contains("progress.submit.outside");
    }

    @Test
    void aYesToWhatLiesOutsideSaysSo() {
        var idea = office.ideaIn(State.IN_REVIEW);

        office.moved(idea, Office.whole(Command.APPROVE).judging(new Criteria(4, Placement.outside())));

        assertThat(said(office.sent.get(0)))
                .containsExactly(
                        "progress.approve.said",
                        "progress.approve.reason",
                        "progress.approve.outside",
                        "progress.approve.mandate",
                        "progress.approve.first-step",
                        "progress.approve.next");
    }

    @Test
    void whatTheReviewerLeftOutIsNotSaid() {
        var idea = office.ideaIn(State.IN_REVIEW);
        var bare = Office.whole(Command.PARK);

        office.moved(idea, new Move(Command.PARK, bare.by(), bare.criteria(), "Tid", Map.of()));

        assertThat(said(office.sent.get(0)))
                .containsExactly("progress.park.said", "progress.park.reason", "progress.park.next");
    }

    @Test
    void onlyWhatIsADayByItsNameIsSaidAsADay() {
        var approved = office.ideaIn(State.IN_REVIEW);
        var parked = office.ideaIn(State.IN_REVIEW);

        office.moved(approved, Office.whole(Command.APPROVE).telling("first-step", "2026-12-24"));
        office.moved(parked, Command.PARK);

        assertThat(Office.phrases(office.sent.get(0)).get(0).arguments())
                .containsEntry("firstStep", Argument.text("2026-12-24"));
        assertThat(Office.phrases(office.sent.get(1)).get(0).arguments())
                .containsEntry("returnOn", new Argument.Day(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void theAnswerIsPromisedWithinTheOrganisationsWorkingDays() {
        var idea = office.ideaIn(State.DRAFT);

        office.moved(idea, Command.SUBMIT);

        assertThat(Office.phrases(office.sent.get(0)).get(0).arguments())
                .containsEntry("date", new Argument.Day(LocalDate.of(2026, 11, 30)))
                .containsEntry("days", new Argument.Count(5))
                .containsEntry("me", Argument.text("Kari"));
    }

    /** A platform that was slow has not told it yet, and "Thank you, !" is no thanks. */
    @Test
    void whoseNameIsNotKnownYetIsThankedAsAColleague() {
        var idea = office.ideaIn(State.SUBMITTED);
        office.people.leaves(KARI);

        assertThat(new Words(office.ideas, office.people, office.organisation).of(idea))
                .containsEntry("me", Argument.phrase("common.colleague"));
    }

    @Test
    void theCardShowsWhereTheIdeaIsAndHowFarItHasCome() {
        var idea = office.ideaIn(State.TESTING);

        office.moved(idea, Command.WORKED);

        assertThat(fields(office.sent.get(0)))
                .containsExactly(Argument.phrase("idea.state.implementing"), Argument.phrase("idea.stage.useful"));
    }

    private static List<Argument> fields(Parcel parcel) {
        return Office.parts(parcel, Card.Fields.class).stream()
                .flatMap(fields -> fields.fields().stream())
                .map(Card.Field::value)
                .toList();
    }

    private State before(Command command) {
        return Arrays.stream(State.values())
                .filter(state -> office.ideaIn(state)
                        .allows(command, Office.whole(command).by()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> expected(State state, String pattern) {
        return BUTTONS.getOrDefault(state, List.of("unknown")).stream()
                .map(pattern::formatted)
                .toList();
    }

    @Test
    void everyStateIsKnownHere() {
        assertThat(BUTTONS).containsOnlyKeys(State.values());
    }

    @Test
    void aLaterIdeaDoesNotTakeTheFirstOnesPlace() {
        var first = office.ideaIn(State.SUBMITTED);
        office.tick();
        var second = office.ideaIn(State.SUBMITTED);

        office.moved(first, Command.OPEN);
        office.moved(second, Command.OPEN);

        assertThat(said(office.sent.get(0))).contains("progress.submit.first-idea");
        assertThat(said(office.sent.get(1))).containsExactly("progress.submit.said");
    }
}

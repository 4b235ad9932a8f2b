package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final String NEED = "Relatives call because nobody told them";

    private final Sample sample = new Sample();
    private final Interview kari = new Interview(Sample.script(), sample.around());

    @Test
    void aConversationGoesFromTheFirstQuestionToTheEnd() {
        kari.types(NEED)
                .presses("ticked whom", "users", "staff")
                .presses("pick area school")
                .types("5 March")
                .presses("tell suggestion title")
                .presses("tell confirm review");

        assertThat(kari.turn().course()).isEqualTo(Turn.Course.ENDED);
        assertThat(kari.says()).containsExactly("tell.thanks");
        assertThat(kari.session().answers().bySlot())
                .containsEntry("whom", new Answer.Choices(List.of("users", "staff")))
                .containsEntry("day", new Answer.Day(LocalDate.of(2027, 3, 5)))
                .containsEntry("title", new Answer.Text("About " + NEED));
    }

    @Test
    void whatALookFoundDecidesWhatIsAsked() {
        kari.types("We should buy a key cabinet");

        assertThat(kari.at()).isEqualTo("need-behind");
        assertThat(kari.says()).containsExactly("tell.kept", "tell.need-behind.ask");
    }

    @Test
    void backForgetsTheLatestAnswer() {
        kari.types(NEED).presses("ticked whom", "users").types("back");

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.says()).startsWith("common.nav.back-done");
        assertThat(kari.answer("whom")).isEmpty();
    }

    @Test
    void whatWasTickedIsTickedAgainOnTheWayBack() {
        kari.types(NEED).presses("ticked whom", "users").types("back");
        assertThat(kari.ticked()).containsExactly("users");

        kari.presses("ticked whom", "staff").types("back");
        assertThat(kari.ticked()).containsExactly("staff");
    }

    @Test
    void backPassesALookAndWhatItFilled() {
        kari.types("We should buy a key cabinet").presses("tell back need-behind");

        assertThat(kari.at()).isEqualTo("need");
        assertThat(kari.session().answers().bySlot()).isEmpty();
        assertThat(kari.questions().prefilled(Sample.script().ask("need").orElseThrow()))
                .isEqualTo("We should buy a key cabinet");
    }

    @Test
    void nothingGoesBackPastADeed() {
        sample.does.put("weigh", situation -> Outcome.of("weighed"));
        var asking = new Interview(Sample.read("""
                conversation: tell
                about: thing
                steps:
                  - do: weigh
                    then: { weighed: go-on }
                  - ask: need
                  - ask: title
                """), sample.around());

        asking.types("Words that are enough", "back", "back");

        assertThat(asking.at()).isEqualTo("need");
        assertThat(asking.says()).startsWith("common.nav.at-start");
        assertThat(asking.buttons()).containsExactly("form need");
    }

    @Test
    void theFirstQuestionHasNoWayBack() {
        kari.types("back");

        assertThat(kari.says()).containsExactly("common.nav.at-start");
    }

    @Test
    void aChangedAnswerDropsWhatHungOnIt() {
        atReview("school");

        kari.presses("tell change review").presses("change area").presses("pick area health");

        assertThat(kari.at()).isEqualTo("review");
        assertThat(kari.answer("day")).isEmpty();
    }

    @Test
    void aChangedAnswerIsLookedAtAnew() {
        atReview("health");

        kari.types("change need").types("We should buy a key cabinet");

        assertThat(kari.at()).isEqualTo("need-behind");
        assertThat(kari.answer("proposal")).contains(new Answer.Choice("yes"));
    }

    @Test
    void whatALookFoundEarlierDoesNotOutliveItsReason() {
        kari.types("We should buy a key cabinet").types("It takes long to find keys");
        finish("health");

        kari.types("change need").types(NEED);

        assertThat(kari.at()).isEqualTo("review");
        assertThat(kari.answer("proposal")).contains(new Answer.Choice("no"));
        assertThat(kari.answer("need-behind")).isEmpty();
    }

    @Test
    void untilTheNewAnswerIsGivenTheOldOneStands() {
        atReview("health");

        kari.types("change name", "back");

        assertThat(kari.at()).isEqualTo("review");
        assertThat(kari.answer("title")).contains(new Answer.Text("Calls"));
    }

    @Test
    void backAfterAChangeAsksAnewAndThenTakesUpTheOldAnswer() {
        atReview("health");

        kari.types("change name", "Something else entirely", "back");
        assertThat(kari.at()).isEqualTo("title");

        kari.types("back");
        assertThat(kari.recap()).contains("Name: Calls");
    }

    @Test
    void whatIsOfferedIsAskedOnlyWhenItIsChosen() {
        atReview("health");
        assertThat(kari.buttons()).contains("tell add review");

        kari.presses("tell add review").presses("change extra");

        assertThat(kari.at()).isEqualTo("extra");
    }

    @Test
    void whatIsOfferedMayBeLeftAgain() {
        atReview("health");

        kari.presses("tell add review").presses("change extra").types("back");

        assertThat(kari.at()).isEqualTo("review");
        assertThat(kari.buttons()).contains("tell add review");
    }

    @Test
    void anOptionalQuestionMayBeSkipped() {
        kari.types("We should buy a key cabinet", "skip");

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.answer("need-behind")).contains(new Answer.Skipped());
    }

    @Test
    void aRequiredQuestionMayNot() {
        kari.types("skip");

        assertThat(kari.says()).containsExactly("common.nav.required");
    }

    @Test
    void notKnownIsAnAnswerWhereTheScriptSaysSo() {
        kari.types(NEED).presses("ticked whom", "users").types("don't know");

        assertThat(kari.answer("area")).contains(new Answer.NotKnown());
        assertThat(kari.at()).isEqualTo("title");
    }

    @Test
    void tooShortATextIsContinuedByTheNext() {
        kari.types("The keys").types("nobody knows where they are");

        assertThat(kari.answer("need")).contains(new Answer.Text("The keys nobody knows where they are"));
    }

    @Test
    void tooShortANameIsWrittenAnew() {
        kari.types(NEED).presses("ticked whom", "users").presses("tell not-known area");

        kari.types("ab", "A better name");

        assertThat(kari.answer("title")).contains(new Answer.Text("A better name"));
    }

    @Test
    void aSuggestionIsTakenWholeWhateverWasBegun() {
        kari.types(NEED).presses("ticked whom", "users").presses("tell not-known area");

        kari.types("ab").presses("tell suggestion title");

        assertThat(kari.answer("title")).contains(new Answer.Text("About " + NEED));
    }

    @Test
    void wordsAtTheRecapWaitForTheirPlace() {
        atReview("health");

        kari.types("It happens every night").presses("heard need");

        assertThat(kari.answer("need")).contains(new Answer.Text(NEED + "\nIt happens every night"));
        assertThat(kari.at()).isEqualTo("review");
        assertThat(kari.session().heard()).isEmpty();
    }

    @Test
    void wordsAtTheRecapReplaceAName() {
        atReview("health");

        kari.types("Call before they call").presses("heard title");

        assertThat(kari.answer("title")).contains(new Answer.Text("Call before they call"));
    }

    @Test
    void wordsThatDoNotFitTheirPlaceLoseNothing() {
        atReview("health");

        kari.types("x".repeat(100)).presses("heard title");

        assertThat(kari.says()).startsWith("common.error.too-long");
        assertThat(kari.types("back").recap()).contains("Name: Calls");
    }

    @Test
    void wordsWithoutAPlaceAreSentAsTheyAre() {
        atReview("health");

        kari.types("Perhaps", "Or perhaps not", "yes");

        assertThat(kari.turn().course()).isEqualTo(Turn.Course.ENDED);
        assertThat(kari.answer("also")).contains(new Answer.Text("Perhaps\nOr perhaps not"));
        assertThat(kari.session().heard()).isEmpty();
    }

    @Test
    void wordsMayBeLeftOut() {
        atReview("health");

        kari.types("Perhaps").presses("tell resume review").presses("tell forget review");
        assertThat(kari.says()).startsWith("common.nav.forgotten");

        kari.types("yes");
        assertThat(kari.answer("also")).isEmpty();
    }

    @Test
    void whereNothingTakesTheRestWordsFirstGetAPlace() {
        var asking = new Interview(Sample.read("""
                conversation: tell
                steps:
                  - ask: need
                  - review: [need]
                """), sample.around());

        asking.types("Nobody knows", "Nor do we", "yes");
        assertThat(asking.says()).startsWith("common.nav.waiting-first");

        asking.presses("heard need").types("yes");
        assertThat(asking.answer("need")).contains(new Answer.Text("Nobody knows\nNor do we"));
        assertThat(asking.turn().course()).isEqualTo(Turn.Course.ENDED);
    }

    @Test
    void whatWasNoAnswerWaitsOnceThereIsOne() {
        kari.types(NEED, "the vans").presses("ticked whom", "users").types("the moon", "health");

        assertThat(kari.session().heard()).contains("the vans\nthe moon");
    }

    @Test
    void whoIsNotUnderstoodThreeTimesIsOfferedHelp() {
        kari.types(NEED, "the vans", "the moon");
        assertThat(kari.says()).doesNotContain("common.error.coach");

        kari.types("the stars");
        assertThat(kari.says()).containsExactly("common.error.coach");
        assertThat(kari.buttons()).contains("ticked whom", "tell coach whom", "tell save whom");

        kari.presses("tell coach whom");
        assertThat(kari.says()).containsExactly("common.nav.we-were-at");
        assertThat(kari.types("the sun").says()).containsExactly("common.error.not-understood");
        kari.presses("ticked whom", "users");
        assertThat(kari.session().heard()).contains("the vans\nthe moon\nthe stars\nthe sun");
    }

    @Test
    void whoSaysNothingThreeTimesIsOfferedHelp() {
        kari.types(NEED, "", "!!");
        assertThat(kari.says()).doesNotContain("common.error.coach");

        kari.types("\u200b");
        assertThat(kari.says()).containsExactly("common.error.coach");
        assertThat(kari.presses("ticked whom", "users").session().waiting()).isEmpty();
    }

    @Test
    void whoSaysNothingThreeTimesWhereWordsAreAskedForIsOfferedHelpToo() {
        kari.types("?!", "...");
        assertThat(kari.says()).containsExactly("common.error.wordless");

        assertThat(kari.types("–").says()).containsExactly("common.error.coach");
        assertThat(kari.types(NEED).at()).isEqualTo("whom");
    }

    @Test
    void whoIsNotUnderstoodAfterThatGoesOnWithoutTheAnswer() {
        kari.types(NEED).presses("ticked whom", "users").types("the moon", "the moon", "the moon");
        assertThat(kari.says()).containsExactly("common.error.coach");

        kari.types("the moon");

        assertThat(kari.says()).startsWith("common.nav.left-open");
        assertThat(kari.answer("area")).contains(new Answer.NotKnown());
        assertThat(kari.session().heard()).contains("the moon");
    }

    @Test
    void whoTellsTheSameOnceMoreIsNotThankedOnceMore() {
        var told = "The keys are always gone when we come back late";
        kari.types(NEED).presses("ticked whom", "users").types(told);
        assertThat(kari.says()).containsExactly("common.nav.taken-along");

        kari.types(told);

        assertThat(kari.says()).doesNotContain("common.nav.taken-along");
        kari.presses("tell not-known area");
        assertThat(kari.session().heard()).contains(told);
    }

    @Test
    void whoTellsOnAndOnInsteadOfChoosingIsOfferedHelpAndLosesNothing() {
        kari.types(NEED).presses("ticked whom", "users");
        kari.types("The keys are always gone when we come back late");
        kari.types("Somebody has to drive across the whole town to fetch them");
        assertThat(kari.says()).containsExactly("common.nav.taken-along");

        kari.types("Last winter a colleague waited an hour in the snow");

        assertThat(kari.says()).containsExactly("common.error.coach");
        kari.types("It happens at the other house as well, they say there");
        assertThat(kari.answer("area")).isEmpty();
        kari.presses("tell not-known area");
        assertThat(kari.session().heard().orElseThrow())
                .contains("The keys are", "Somebody has", "Last winter", "It happens");
    }

    @Test
    void whoseNameIsTooLongForTheThirdTimeHasTheOneThatWasProposed() {
        kari.types(NEED).presses("ticked whom", "users").presses("tell not-known area");
        var tooLong = "Calls " + "and more ".repeat(20).strip();

        kari.types(tooLong, tooLong);
        assertThat(kari.answer("title")).isEmpty();
        kari.types(tooLong);

        assertThat(kari.says()).startsWith("common.nav.suggestion-taken");
        assertThat(kari.answer("title")).isPresent();
        assertThat(kari.session().heard()).contains(tooLong);
    }

    @Test
    void wordsOfWhichOneIsMeantLeaveNothingBehind() {
        sample.areas.add("helsinki");
        sample.phrasebook.write("areas", Language.EN, "helsinki: Helsinki");
        kari.types(NEED).presses("ticked whom", "users");

        kari.types("hel").presses("pick area health");

        assertThat(kari.session().heard()).isEmpty();
    }

    @Test
    void aNameThatWasTooLongIsThereToBeShortened() {
        kari.types(NEED).presses("ticked whom", "users").presses("tell not-known area");
        var tooLong = "Calls " + "and more ".repeat(20).strip();

        kari.types(tooLong);

        assertThat(kari.questions().prefilled(Sample.script().ask("title").orElseThrow()))
                .isEqualTo(tooLong);
        var shortened = new Interview(kari).types("More calls");
        assertThat(shortened.session().heard()).isEmpty();
        var other = new Interview(kari).presses("tell suggestion title");
        assertThat(other.session().heard()).contains(tooLong);
    }

    @Test
    void goingBackForgetsNoWordsThatWait() {
        kari.types(NEED).presses("ticked whom", "users");
        kari.types("And then we lose half the morning on the phone");

        kari.types("back");

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.session().heard()).contains("And then we lose half the morning on the phone");
    }

    @Test
    void theWordsOfAnAnswerThatFallsAwayWait() {
        kari.types("We should buy a key cabinet").types("It takes long to find keys");
        finish("health");

        kari.types("change need").types(NEED);

        assertThat(kari.answer("need-behind")).isEmpty();
        assertThat(kari.session().heard()).contains("It takes long to find keys");
    }

    @Test
    void aSecondMessageGoesOnWithTheNeed() {
        kari.types(NEED).types("And then we lose half the morning on the phone");

        assertThat(kari.says()).containsExactly("common.nav.added");
        assertThat(kari.answer("need"))
                .contains(new Answer.Text(NEED + "\nAnd then we lose half the morning on the phone"));
        assertThat(kari.at()).isEqualTo("whom");
    }

    @Test
    void whatIsToldWhereThereAreOptionsWaitsForTheRecap() {
        kari.types(NEED).presses("ticked whom", "users").types("And then we lose half the morning on the phone");

        assertThat(kari.says()).containsExactly("common.nav.taken-along");
        assertThat(kari.session().heard()).contains("And then we lose half the morning on the phone");
        assertThat(kari.at()).isEqualTo("area");
    }

    @Test
    void whatIsToldRightAfterTheNeedGoesOnWithIt() {
        kari.types(NEED).types("half the morning is gone before anybody has found the right one");

        assertThat(kari.says()).containsExactly("common.nav.added");
        assertThat(kari.answer("need"))
                .contains(new Answer.Text(NEED + " half the morning is gone before anybody has found the right one"));
        assertThat(kari.at()).isEqualTo("whom");
    }

    @Test
    void whoAsksUsSomethingThatWeDoNotKnowIsHelpedAndNothingIsKept() {
        kari.types(NEED).types("hm, will my sister have to sign?");

        assertThat(kari.says()).containsExactly("tell.whom.help", "common.command.these");
        assertThat(kari.session().heard()).isEmpty();
    }

    @Test
    void aQuestionAmongOptionsGetsHelp() {
        kari.types(NEED).types("what do you mean by that?");

        assertThat(kari.says()).containsExactly("tell.whom.help", "common.command.these");
        assertThat(kari.at()).isEqualTo("whom");
    }

    @Test
    void helpIsAboutTheQuestionThatIsOpen() {
        assertThat(kari.types("help").says()).containsExactly("tell.need.help", "common.command.these");

        atReview("health");

        assertThat(kari.types("help").says()).startsWith("tell.review.help");
    }

    @Test
    void whoStopsADraftIsAskedWhetherToKeepIt() {
        kari.types(NEED, "stop");
        assertThat(kari.buttons()).containsExactly("tell save ?stop", "tell drop ?stop", "tell resume ?stop");

        assertThat(kari.types("save").turn().course()).isEqualTo(Turn.Course.ASIDE);
    }

    @Test
    void aDraftIsDroppedOnlyWhenAskedFor() {
        kari.types(NEED, "stop").types("delete");

        assertThat(kari.turn().course()).isEqualTo(Turn.Course.DROPPED);
    }

    @Test
    void whoStopsAndThenGoesOnLosesNothing() {
        kari.types(NEED, "stop").types("staff");

        assertThat(kari.at()).isEqualTo("area");
        assertThat(kari.session().has(new Mark.StopAsked())).isFalse();
    }

    @Test
    void withNothingAnsweredThereIsNothingToKeep() {
        assertThat(kari.types("stop").turn().course()).isEqualTo(Turn.Course.DROPPED);
    }

    @Test
    void theSamePressOnceMoreChangesNothing() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.hears(new Heard.Picked("whom", List.of("users")));

        assertThat(kari.says()).startsWith("common.error.already-answered");
        assertThat(kari.at()).isEqualTo("area");
    }

    @Test
    void backPressedTwiceGoesBackOnce() {
        kari.types(NEED).presses("ticked whom", "users");
        var back = kari.deeds().stream()
                .filter(deed -> deed.contains("|back|"))
                .findFirst()
                .orElseThrow();

        kari.pressesWhatWas(back).pressesWhatWas(back);

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.says()).startsWith("common.error.already-answered");
    }

    @Test
    void deletePressedLaterDeletesNothing() {
        kari.types(NEED, "stop");
        var drop = kari.deeds().get(1);

        kari.types("staff").pressesWhatWas(drop);

        assertThat(kari.turn().course()).isEqualTo(Turn.Course.OPEN);
    }

    @Test
    void anOptionThatIsNoLongerOfferedIsNotTaken() {
        kari.types(NEED).presses("ticked whom", "users");
        sample.areas.remove("school");

        kari.hears(new Heard.Picked("area", List.of("school")));

        assertThat(kari.says()).containsExactly("common.error.no-longer-offered");
        assertThat(kari.at()).isEqualTo("area");
    }

    @Test
    void nothingTickedIsNoAnswer() {
        kari.types(NEED).presses("ticked whom");

        assertThat(kari.says()).containsExactly("common.error.nothing-ticked");
    }

    @Test
    void anOptionTickedTwiceCountsOnce() {
        kari.types(NEED).presses("ticked whom", "users", "users");

        assertThat(kari.answer("whom")).contains(new Answer.Choices(List.of("users")));
    }

    @Test
    void noButtonChangesWhatTheRecapDoesNotShow() {
        atReview("health");

        kari.hears(new Heard.Change("proposal"));
        assertThat(kari.says()).startsWith("common.error.already-answered");

        kari.hears(new Heard.Change("day"));
        assertThat(kari.says()).startsWith("common.error.already-answered");
    }

    @Test
    void aRefusedDeedLeadsBackToTheRecapWithEveryAnswer() {
        atReview("health");
        sample.does.put("send", situation -> Outcome.of("closed"));

        kari.types("yes");

        assertThat(kari.says()).containsExactly("tell.closed", "tell.review.ask");
        assertThat(kari.at()).isEqualTo("review");
    }

    @Test
    void anOutcomeThatTheScriptDoesNotKnowIsAFaultOfOurs() {
        atReview("health");
        sample.does.put("send", situation -> new Outcome("lost", Map.of(), Map.of()));

        assertThatThrownBy(() -> kari.types("yes"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'send' came back with 'lost'");
    }

    private void atReview(String area) {
        kari.types(NEED);
        finish(area);
    }

    private void finish(String area) {
        kari.presses("ticked whom", "users").presses("pick area " + area);
        if (area.equals("school")) {
            kari.types("5 March");
        }
        kari.types("Calls");
        assertThat(kari.at()).isEqualTo("review");
    }

    @Test
    void whatIsWrittenInAFormTooLateWaitsForAPlace() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.hears(new Heard.Written("need", "They call at night as well"));

        assertThat(kari.says()).containsExactly("common.nav.where-to-put");
        assertThat(kari.buttons()).containsExactly("heard need", "tell resume area");
        assertThat(kari.at()).isEqualTo("area");
        kari.presses("heard need");
        assertThat(kari.answer("need")).contains(new Answer.Text(NEED + "\nThey call at night as well"));
    }

    @Test
    void whatIsWrittenTooLateMayBelongToTheQuestionThatIsOpen() {
        kari.types("We should buy a key cabinet");

        kari.hears(new Heard.Written("need", "They call at night as well"));

        assertThat(kari.buttons()).containsExactly("heard need-behind", "heard need", "tell resume need-behind");
        kari.presses("heard need-behind");
        assertThat(kari.answer("need-behind")).contains(new Answer.Text("They call at night as well"));
    }

    @Test
    void atTheRecapWhatIsWrittenTooLateMayGoAnywhere() {
        kari.types(NEED, "1", "health", "Calls");

        kari.hears(new Heard.Written("title", "Calls at night"));

        assertThat(kari.buttons())
                .containsExactly("heard title", "heard need", "heard extra", "heard link", "tell resume review");
        kari.presses("heard title");
        assertThat(kari.answer("title")).contains(new Answer.Text("Calls at night"));
    }

    @Test
    void whatWaitsGoesOnWaitingWhenTheFirstAnswerIsGivenAnew() {
        kari.types(NEED, "1", "And then we lose half a morning on the phone").types("back", "back", "back");

        kari.types("Relatives call at night");

        assertThat(kari.session().waiting()).contains(new Piece(null, "And then we lose half a morning on the phone"));
    }

    @Test
    void whatIsTheAnswerAlreadyDoesNotWait() {
        kari.types(NEED);

        kari.hears(new Heard.Written("need", NEED)).hears(new Heard.Written("need", " "));

        assertThat(kari.says()).startsWith("common.error.already-answered");
        assertThat(kari.session().heard()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceWaitsOnce() {
        kari.types(NEED);

        kari.hears(new Heard.Written("need", "They call at night as well"))
                .hears(new Heard.Written("need", "They call at night as well"));

        assertThat(kari.session().heard()).contains("They call at night as well");
    }

    @Test
    void whereNothingCanTakeThemYetLateWordsWaitForWhatCan() {
        var later = new Interview(Sample.read("""
                conversation: tell
                about: thing
                steps:
                  - ask: whom
                    as: choice
                    options: [users, staff]
                  - ask: need
                  - review: [whom, need]
                  - do: send
                    then: { sent: [], closed: [] }
                """), sample.around());

        later.hears(new Heard.Written("need", NEED));

        assertThat(later.says()).containsExactly("common.nav.kept-for-later", "common.nav.we-were-at");
        later.presses("pick whom users").presses("heard need");
        assertThat(later.answer("need")).contains(new Answer.Text(NEED));
    }

    @Test
    void whereNothingWillTakeThemLateWordsAreGivenBack() {
        var joining = new Interview(Sample.read("""
                conversation: tell
                about: thing
                steps:
                  - ask: need
                    accept: { longest: 40 }
                  - ask: whom
                    as: choice
                    options: [users, staff]
                  - do: send
                    then: { sent: [], closed: [] }
                """), sample.around());
        joining.types("Keys");

        joining.hears(new Heard.Written("need", NEED));

        assertThat(joining.says()).containsExactly("common.nav.given-back", "common.nav.we-were-at");
        assertThat(joining.session().heard()).isEmpty();
        assertThat(joining.answer("need")).contains(new Answer.Text("Keys"));
    }
}

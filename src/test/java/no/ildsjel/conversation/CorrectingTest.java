package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectingTest {
    private static final String NEED = "Relatives call because nobody told them";
    private static final Answer USERS = new Answer.Choices(List.of("users"));
    private static final Answer STAFF = new Answer.Choices(List.of("staff"));

    private final Sample sample = new Sample();
    private final Interview kari = new Interview(Sample.script(), sample.around());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, I meant those who work here",
                "i meant staff",
                "Nei, jeg mente those who work here",
                "nej, jag menade: 2",
                "Nei – eg meinte staff!"
            })
    void whoMeantSomethingElseCorrectsTheLatestAnswer(String words) {
        kari.types(NEED).presses("ticked whom", "users");

        kari.types(words);

        assertThat(kari.answer("whom")).contains(STAFF);
        assertThat(kari.says()).containsExactly("common.nav.corrected");
        assertThat(kari.at()).isEqualTo("area");
        assertThat(kari.buttons()).contains("pick area school");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For whom should be those who work here | staff",
                "nei, for whom skal være those who work here | staff",
                "not users, but those who work here | staff",
                "nei, ikke users men those who work here | staff",
                "those who work here, not users | staff",
                "oops, I meant those who work here, not users | staff",
                "wait, make it those who work here | staff",
                "gjør det til those who work here | staff",
                "and those who work here too | users staff",
                "legg til those who work here | users staff",
                "vent litt det skal vere those who work here og | users staff",
                "eg skulle ha teke med those who work here | users staff",
                "put those who work here instead of users | staff",
                "instead of users put those who work here | staff",
                "glem users, skriv those who work here | staff",
                "nei, gløym det med users, det er berre those who work here | staff",
                "bytt ut users med those who work here | staff",
                "jag har ändrat mig, det ska vara those who work here | staff",
                "scratch that, staff | staff",
                "those who work here menade jag | staff",
                "ikkje berre users, men òg staff | users staff",
                "can you add staff please? | users staff",
                "swap users for those who work here | staff",
                "for whom ble feil, det skal stå staff | staff"
            })
    void howAnAnswerShallBeIsSaidInManyWays(String words, String options) {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types(words);

        assertThat(kari.answer("whom")).contains(new Answer.Choices(List.of(options.split(" ", -1))));
        assertThat(kari.says()).startsWith("common.nav.corrected");
        assertThat(kari.at()).isEqualTo("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go back to the question about for whom",
                "kan vi gå tilbake til for whom?",
                "jag vill ändra svaret på for whom igen"
            })
    void aQuestionIsPutAnewByItsName(String words) {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types(words);

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.answer("whom")).contains(USERS);
    }

    @Test
    void whatComesBesideThoseBeforeMayBeDescribed() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.types("wait, it's not only users, staff stand there as well");

        assertThat(kari.answer("whom").orElseThrow().values()).containsExactly("users", "staff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "det er 4 ganger, ikke 14 | Bilen kjører 4 ganger i uka",
                "sorry, 4 not 14 | Bilen kjører 4 ganger i uka",
                "ikke 14 men 4 ganger i uka | Bilen kjører 4 ganger i uka",
                "det er 4 på sykehjemmet, ikke 14 | Bilen kjører 14 ganger i uka",
                "4 ganger, ikke 15 | Bilen kjører 14 ganger i uka"
            })
    void aFigureIsPutRightWhereItStands(String words, String need) {
        kari.types("Bilen kjører 14 ganger i uka").presses("ticked whom", "users");

        kari.types(words);

        assertThat(kari.answer("need")).contains(new Answer.Text(need));
    }

    @Test
    void aNameMayHoldTheWordsOfACorrection() {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types("Users come too");

        assertThat(kari.answer("whom")).contains(USERS);
        assertThat(kari.answer("title")).contains(new Answer.Text("Users come too"));
    }

    @Test
    void whatIsTooMuchIsTakenOut() {
        kari.types(NEED).presses("ticked whom", "users", "staff");

        kari.types("not the users");

        assertThat(kari.answer("whom")).contains(STAFF);
    }

    @Test
    void whatRemainsIsNotTakenOut() {
        kari.types(NEED).presses("ticked whom", "users", "staff").presses("pick area health");

        kari.types("can you remove users? it was mostly staff I was thinking of");

        assertThat(kari.answer("whom")).contains(new Answer.Choices(List.of("staff")));
    }

    @Test
    void theLastThingIsNotTakenOut() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.types("not the users");

        assertThat(kari.answer("whom")).contains(USERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The name should be Calls at night",
                "change the name to «Calls at night»",
                "no, the name should be Calls at night"
            })
    void aNameIsGivenAnew(String words) {
        atReview();

        kari.types(words);

        assertThat(kari.answer("title")).contains(new Answer.Text("Calls at night"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The need should be met by those who are at work when the bell rings",
                "And those who work here must wait as well as everybody else",
                "Not everyone is told, but those who work here are"
            })
    void whatTellsSomethingCorrectsNothing(String words) {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types(words);

        assertThat(kari.answer("whom")).contains(USERS);
        assertThat(kari.answer("need")).contains(new Answer.Text(NEED));
    }

    @Test
    void whatIsMeantMayAnswerTheQuestionThatIsOpen() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.types("no, I meant health");

        assertThat(kari.answer("whom")).contains(USERS);
        assertThat(kari.answer("area")).contains(new Answer.Choice("health"));
    }

    @Test
    void whatIsMeantMayAnswerAQuestionFurtherBack() {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types("no, I meant staff");

        assertThat(kari.answer("whom")).contains(STAFF);
        assertThat(kari.at()).isEqualTo("title");
    }

    @Test
    void aNameIsReplaced() {
        atReview();

        kari.types("No, I meant Calls at night");

        assertThat(kari.answer("title")).contains(new Answer.Text("Calls at night"));
        assertThat(kari.recap()).contains("Name: Calls at night");
    }

    @Test
    void ofAStoryOnlyThePersonKnowsWhichWordsTheyMean() {
        kari.types(NEED);

        kari.types("no, I meant that they call at night");

        assertThat(kari.says()).containsExactly("common.nav.what-to-change");
        assertThat(kari.buttons()).containsExactly("change need", "tell resume whom");
        assertThat(kari.answer("need")).contains(new Answer.Text(NEED));
        assertThat(kari.session().heard()).contains("that they call at night");
    }

    @Test
    void withNothingAnsweredThereIsNothingToCorrect() {
        kari.types("I meant to tell you about the keys");

        assertThat(kari.answer("need")).contains(new Answer.Text("I meant to tell you about the keys"));
    }

    @Test
    void anAnswerInWordsMayBeginAsACorrectionDoes() {
        kari.types("We should buy a key cabinet").types("I meant that keys are lost every night");

        assertThat(kari.answer("need-behind")).contains(new Answer.Text("I meant that keys are lost every night"));
    }

    @ParameterizedTest
    @CsvSource({"change for whom, whom", "Change Need!, need", "endre area, area"})
    void anAnswerIsChangedByItsNameWhereverOneIs(String words, String slot) {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.types(words);

        assertThat(kari.at()).isEqualTo(slot);
    }

    @Test
    void theNewAnswerMayComeWithTheName() {
        kari.types(NEED).presses("ticked whom", "users");

        kari.types("change for whom to those who work here");

        assertThat(kari.answer("whom")).contains(STAFF);
        assertThat(kari.at()).isEqualTo("area");
    }

    @Test
    void whatIsNotAnsweredYetIsNotChanged() {
        kari.types(NEED, "change area");

        assertThat(kari.at()).isEqualTo("whom");
        assertThat(kari.answer("area")).isEmpty();
    }

    @Test
    @DisplayName("An option of an older card changes that answer, and nothing else")
    void anotherOptionOfAnOlderCardCorrects() {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");

        kari.hears(new Heard.Picked("area", List.of("school")));
        assertThat(kari.answer("area")).contains(new Answer.Choice("school"));
        assertThat(kari.at()).isEqualTo("day");

        kari.hears(new Heard.Picked("whom", List.of("staff")));
        assertThat(kari.says()).containsExactly("common.nav.corrected");
        assertThat(kari.answer("whom")).contains(STAFF);
        assertThat(kari.at()).isEqualTo("day");
    }

    @Test
    void anOptionThatIsNoLongerOfferedCorrectsNothing() {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");
        sample.areas.remove("school");

        kari.hears(new Heard.Picked("area", List.of("school")));

        assertThat(kari.says()).startsWith("common.error.already-answered");
        assertThat(kari.answer("area")).contains(new Answer.Choice("health"));
    }

    @Test
    void whatHasHadAnEffectIsNotCorrected() {
        var asking = new Interview(Sample.read("""
                conversation: tell
                steps:
                  - ask: whom
                    as: choices
                    options: [users, staff]
                  - do: send
                    then: { sent: go-on, closed: [] }
                  - ask: extra
                """), sample.around());
        asking.presses("ticked whom", "users");

        asking.hears(new Heard.Picked("whom", List.of("staff")));
        assertThat(asking.says()).startsWith("common.error.already-answered");

        asking.types("no, I meant staff");
        assertThat(asking.answer("whom")).contains(USERS);
    }

    private void atReview() {
        kari.types(NEED)
                .presses("ticked whom", "users")
                .presses("pick area health")
                .types("Calls");
        assertThat(kari.at()).isEqualTo("review");
    }
}

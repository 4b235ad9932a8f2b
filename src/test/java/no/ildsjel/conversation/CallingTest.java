package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.conversation.session.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types what stands on a button has pressed it, in whatever language they read it. */
class CallingTest {
    private static final String NEED = "Relatives call because nobody told them";

    private final Sample sample = new Sample();
    private final Interview kari = new Interview(Sample.script(), sample.around());

    @ParameterizedTest
    @ValueSource(strings = {"Use the suggestion", "Bruk forslaget", "ANVÄND FÖRSLAGET", "bruk forslaget."})
    void theSuggestionIsTakenByTheNameOfItsButton(String words) {
        atTitle();

        kari.types(words);

        assertThat(kari.answer("title")).contains(new Answer.Text("About " + NEED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edit the suggestion", "endre forslaget", "Rediger"})
    void aFormThatOnlyAPressOpensIsNoNameForAnIdea(String words) {
        atTitle();
        kari.types(words);

        assertThat(kari.at()).isEqualTo("title");
        assertThat(kari.says()).startsWith("tell.title.help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Add more", "legg til mer", "Lägg till mer", "legg til"})
    void whatMayBeAddedIsAskedForAtTheRecap(String words) {
        atTitle();
        kari.types("Calls");

        kari.types(words);

        assertThat(kari.says()).containsExactly("common.nav.what-to-add");
        assertThat(kari.session().waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"add extra", "legg til extra", "lägg till extra"})
    void whatIsToBeAddedMayBeNamedAtOnce(String words) {
        atTitle();
        kari.types("Calls");

        kari.types(words);

        assertThat(kari.at()).isEqualTo("extra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Correct answers take far too long to find", "include those who drive the bus at night"})
    void aSentenceThatBeginsLikeACommandIsKept(String words) {
        atTitle();
        kari.types("Calls");

        kari.types(words);

        assertThat(kari.session().heard()).contains(words);
    }

    @Test
    void somebodyIsAskedForHelpByTheNameOfTheButtonOnceItStandsThere() {
        kari.types(NEED).types("blue", "green");
        assertThat(kari.types("ask for help").says()).startsWith("tell.whom.help");

        kari.types("yellow", "be om hjelp");

        assertThat(kari.session().has(new Mark.Coached("whom"))).isTrue();
    }

    @Test
    void toChangeWhatIsAskedJustNowIsToAnswerIt() {
        kari.types(NEED);

        kari.types("change for whom");

        assertThat(kari.says()).containsExactly("common.nav.we-were-at");
        assertThat(kari.session().waiting()).isEmpty();
        assertThat(kari.session().misread("whom")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "ja", "yes delete nothing", "draft", "ikke slett det"})
    void onlyItsWholeNameDeletesADraft(String words) {
        kari.types(NEED, "stop", words);

        assertThat(kari.turn().course()).isEqualTo(Turn.Course.OPEN);
        assertThat(kari.answer("need")).contains(new Answer.Text(NEED));
    }

    @Test
    void yesToOneOfTwoIsAskedAboutInOtherWords() {
        kari.types(NEED, "stop", "yes");

        assertThat(kari.says()).containsExactly("common.error.ambiguous");
        assertThat(kari.buttons()).contains("tell drop ?stop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Extra: two evenings a week | two evenings a week",
                "extra : note: two evenings | note: two evenings",
                "Note: two evenings | Note: two evenings",
                "Extra: | Extra:"
            })
    void theNameOfTheQuestionIsNoPartOfItsAnswer(String words, String answer) {
        atTitle();
        kari.types("Calls", "add extra");

        kari.types(words);

        assertThat(kari.answer("extra")).contains(new Answer.Text(answer));
    }

    private void atTitle() {
        kari.types(NEED).presses("ticked whom", "users").presses("pick area health");
        assertThat(kari.at()).isEqualTo("title");
    }
}

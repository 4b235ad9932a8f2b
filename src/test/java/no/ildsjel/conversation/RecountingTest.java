package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that tell more than an answer, where the idea is asked for whom it is. */
class RecountingTest {
    private static final String NEED = "Bokbussen stopper klokka ti.";
    private final Engine engine = SharingIdeas.IN_GRAN.engine();
    private final Session asked = SharingIdeas.IN_GRAN
            .session()
            .with(new Mark.Answered("need", new Answer.Text(NEED), true, Piece.of(NEED)))
            .with(new Mark.Done("weigh-need", "need"))
            .with(new Mark.Said("kept"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barna får stå der med dressen på.",
                "Jeg har sagt det til tre rektorer.",
                "Butikkene på torget klager også.",
                "Elevene står i gangen i et kvarter og kaster bort tida",
                "Det tar en time per besøk.",
                "Barnen får stå där med overallerna på.",
                "We drive out to read them."
            })
    void whatIsToldIsNoAnswerAndGoesOnWithTheNeed(String told) {
        var now = hear(asked, told);

        assertThat(now.answers().find("for-whom")).isEmpty();
        assertThat(now.answers().text("need")).contains(NEED + "\n" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "det gjelder pårørende og beboere | users",
                "mostly the staff, I think | staff",
                "oss som kjører nattbussen hver torsdag | staff",
                "de som bor her selvfølgelig | residents",
                "the local shops | business",
                "those who live there, so users | users",
                "It's for residents with hearing aids. | residents"
            })
    void aMereAnswerIsNotKeptInWords(String said, String option) {
        var now = hear(asked, said);

        assertThat(now.answers().find("for-whom")).contains(new Answer.Choices(List.of(option)));
        assertThat(now.answers().text("need")).contains(NEED);
        assertThat(now.waiting()).isEmpty();
    }

    @Test
    void anAnswerThatTellsMoreIsTakenAndKept() {
        var now = hear(asked, "jeg har sagt det til tre rektorer");

        assertThat(now.answers().find("for-whom")).contains(new Answer.Choices(List.of("staff")));
        assertThat(now.answers().text("need")).contains(NEED + " jeg har sagt det til tre rektorer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevene ler av den hver gang", "the pupils laugh at it"})
    void whatSomebodyDoesIsKeptThoughItNamesThem(String told) {
        var now = hear(asked, told);

        assertThat(now.answers().text("need")).contains(NEED + " " + told);
    }

    @Test
    void whoeverSaysItOnceMoreMeansToAnswer() {
        var told = "Rektor har sagt det til tre ansatte.";

        var twice = hear(hear(asked, told), told);

        assertThat(twice.answers().find("for-whom")).contains(new Answer.Choices(List.of("staff")));
        assertThat(twice.answers().text("need")).contains(NEED + "\n" + told);
    }

    @Test
    void aSolutionThatNamesAnOptionIsOne() {
        var now = hear(asked, "Tenk om bussen kom til elevene i storefri.");

        assertThat(now.answers().find("for-whom")).isEmpty();
        assertThat(now.answers().text("solution")).contains("Tenk om bussen kom til elevene i storefri.");
        assertThat(now.answers().text("need")).contains(NEED);
    }

    private Session hear(Session session, String said) {
        var turn = engine.hear(session, new Heard.Text(said));
        while (turn.pending() != null) {
            turn = engine.after(turn, turn.pending(), Action.Outcome.of("need"));
        }
        return turn.session();
    }
}

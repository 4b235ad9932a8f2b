package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import org.junit.jupiter.api.Test;

/** The same words again and again, where the idea is asked for whom it is. */
class RepeatingTest {
    private static final String NEED = "Bokbussen stopper klokka ti.";
    private static final String TOLD = "Butikkene på torget klager også.";
    private static final String NAMELESS = "Den stopper ved brua hver eneste torsdag klokka ti";

    private int messages;
    private final Engine engine = SharingIdeas.IN_GRAN.engine();
    private final Session asked = SharingIdeas.IN_GRAN
            .session()
            .with(new Mark.Answered("need", new Answer.Text(NEED), true, List.of(new Piece("message 0", NEED))))
            .with(new Mark.Done("weigh-need", "need"))
            .with(new Mark.Said("kept"));

    @Test
    void whatIsSentTwiceIsToldOnceAndAnswersNothing() {
        var now = hear(hear(asked, TOLD), TOLD);

        assertThat(now.answers().text("need")).contains(NEED + "\n" + TOLD);
        assertThat(now.answers().find("for-whom")).isEmpty();
    }

    @Test
    void whoSaysItAThirdTimeMeansToAnswerWithWhatItNames() {
        var now = hear(hear(hear(asked, TOLD), TOLD), TOLD);

        assertThat(now.answers().find("for-whom")).contains(new Answer.Choices(List.of("business")));
        assertThat(now.answers().text("need")).contains(NEED + "\n" + TOLD);
    }

    @Test
    void whereItNamesNothingAHumanBeingMayHelpAndNothingIsKeptAgain() {
        var twice = hear(hear(asked, NAMELESS), NAMELESS);

        var third = turn(twice, NAMELESS);

        assertThat(third.parts().toString()).contains("common.error.coach");
        assertThat(third.session().answers().text("need"))
                .hasValueSatisfying(need -> assertThat(need).containsOnlyOnce(NAMELESS));
    }

    /** "Foresatte" may be two of them, and "ansatte" is one: said once more, it is all that we hear from this person. */
    @Test
    void whatIsUnderstoodInPartIsTakenWhenItIsSaidAgain() {
        var now = hear(hear(asked, "foresatte + ansatte"), "foresatte + ansatte");

        assertThat(now.answers().find("for-whom")).contains(new Answer.Choices(List.of("staff")));
    }

    private Session hear(Session session, String text) {
        return turn(session, text).session();
    }

    private Turn turn(Session session, String text) {
        var turn = engine.hear(session, new Heard.Text(List.of(new Piece("message " + ++messages, text))));
        while (turn.pending() != null) {
            turn = engine.after(turn, turn.pending(), Action.Outcome.of("need"));
        }
        return turn;
    }
}

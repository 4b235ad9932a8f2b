package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that are messages of their own. */
class HeadingTest {
    private final Engine engine = SharingIdeas.IN_GRAN.engine();
    private final Session asked = SharingIdeas.IN_GRAN
            .session()
            .with(new Mark.Answered(
                    "need", new Answer.Text("Låsen ryker hver uke"), true, Piece.of("Låsen ryker hver uke")))
            .with(new Mark.Done("weigh-need", "need"))
            .with(new Mark.Said("kept"));

    @ParameterizedTest
    @ValueSource(strings = {"Forslag:", "*Forslag*", "**Possible solution**", "Løysing:", "Lösning:"})
    void theNextMessageStandsBelowIt(String heading) {
        var now = hear(hear(asked, heading), "kodelås i stedet for mynt");

        assertThat(now.answers().text("solution")).contains("kodelås i stedet for mynt");
        assertThat(now.answers().text("need")).contains("Låsen ryker hver uke");
    }

    @Test
    void optionsBelowItAreTaken() {
        var now = hear(hear(asked, "Verdi:"), "spart tid");

        assertThat(now.answers().find("value")).contains(new Answer.Choices(List.of("time_saved")));
        assertThat(now.answers().find("for-whom")).isEmpty();
    }

    @Test
    void whatDoesNotBelongThereAnswersTheQuestion() {
        var now = hear(hear(asked, "Fokusområde:"), "de ansatte");

        assertThat(now.answers().find("for-whom")).contains(new Answer.Choices(List.of("staff")));
        assertThat(now.waiting()).isEmpty();
    }

    @Test
    void onceSomethingIsAnsweredItsTimeIsOver() {
        var now = hear(hear(hear(asked, "Fokusområde:"), "de ansatte"), "spart tid");

        assertThat(now.answers().find("value")).contains(new Answer.Choices(List.of("time_saved")));
        assertThat(now.marks()).noneMatch(Mark.Begun.class::isInstance);
    }

    private Session hear(Session session, String said) {
        var turn = engine.hear(session, new Heard.Text(said));
        while (turn.pending() != null) {
            turn = engine.after(turn, turn.pending(), Action.Outcome.of("need"));
        }
        return turn.session();
    }
}

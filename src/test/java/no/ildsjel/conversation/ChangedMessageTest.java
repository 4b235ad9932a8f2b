package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import org.junit.jupiter.api.Test;

/** Whoever changes a message and brings in what is masked is asked as if they had just written it. */
class ChangedMessageTest {
    private static final String NEED = "Pårørende ringer fordi ingen har sagt noe";
    private static final String NUMBERED = NEED + " til 14026861560";
    private static final String MASKED = NEED + " til •••";

    private final Parlour parlour = new Parlour();

    @Test
    void whatWasMadeOfItStandsUntilThePersonHasAnswered() {
        edited();

        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        assertThat(need()).isEqualTo(NEED);
        assertThat(session().masked().orElseThrow().words()).containsExactly(new Piece("test/1", MASKED));
    }

    @Test
    void whatIsKeptTakesItsPlace() {
        edited();

        parlour.says("kari", "behold slik");

        assertThat(need()).isEqualTo(MASKED);
        assertThat(parlour.sees("kari")).containsExactly("common.nav.corrected-words");
        parlour.presses("kari", "ticked whom", "users");
        assertThat(session().answers().choices("whom")).containsExactly("users");
    }

    @Test
    void whatIsWrittenAgainTakesItsPlace() {
        edited();

        parlour.presses("kari", "tell again ?guard");
        assertThat(parlour.sees("kari")).startsWith("common.guard.again", "tell.need.ask");
        parlour.says("kari", "Pårørende ringer fordi ingen har svart dem");

        assertThat(need()).isEqualTo("Pårørende ringer fordi ingen har svart dem");
        assertThat(parlour.sees("kari")).contains("tell.whom.ask");
    }

    @Test
    void whoThinksBetterOfItGoesBackToWhatStood() {
        edited();
        parlour.presses("kari", "tell again ?guard");

        parlour.says("kari", "tilbake");

        assertThat(need()).isEqualTo(NEED);
        assertThat(parlour.sees("kari")).contains("tell.whom.ask");
    }

    @Test
    void itMayBeChangedOnceMoreInstead() {
        edited();
        parlour.presses("kari", "tell again ?guard");

        edits("Pårørende ringer fordi ingen har svart dem");

        assertThat(need()).isEqualTo("Pårørende ringer fordi ingen har svart dem");
        assertThat(parlour.sees("kari")).contains("tell.whom.ask");
    }

    @Test
    void whatIsChangedOnceMoreBeforeAnAnswerIsNotAskedAbout() {
        edited();

        edits("Pårørende ringer fordi ingen har svart dem");

        assertThat(session().masked()).isEmpty();
        assertThat(need()).isEqualTo("Pårørende ringer fordi ingen har svart dem");
        parlour.presses("kari", "ticked whom", "users");
        assertThat(session().answers().choices("whom")).containsExactly("users");
    }

    @Test
    void whatIsNoSuchNumberIsKeptWhenTheMessageIsChangedOnceMore() {
        edited();

        parlour.says("kari", "Det er noe annet");
        assertThat(parlour.sees("kari")).startsWith("common.guard.trusted", "tell.need.ask");
        edits(NUMBERED + ".");

        assertThat(need()).isEqualTo(NUMBERED + ".");
    }

    @Test
    void whatIsNoSuchNumberIsKeptWhenItIsWrittenInAMessage() {
        edited();

        parlour.says("kari", "Det er noe annet");
        parlour.says("kari", NUMBERED);

        assertThat(need()).isEqualTo(NUMBERED);
    }

    @Test
    void whatWasWrittenSinceIsNotLost() {
        edited();
        parlour.says("kari", "Ring 40612345");
        parlour.says("kari", "Det skjedde to ganger i høst");

        parlour.presses("kari", "tell keep ?guard");

        assertThat(need()).isEqualTo(MASKED);
        assertThat(session().heard()).contains("Ring •••\nDet skjedde to ganger i høst");
    }

    @Test
    void whoTakesTheMessageAwayIsAskedNothing() {
        edited();

        parlour.hears("kari", new Utterance.Unsaid("test/1"));

        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
        assertThat(parlour.sees("kari")).containsExactly("common.nav.unsaid-all");
    }

    @Test
    void inATalkThatRestsThePersonIsAskedWhenTheyComeBack() {
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));
        parlour.says("kari", "lagre");

        edits(NUMBERED);
        assertThat(parlour.sees("kari")).containsExactly("common.guard.hidden");
        parlour.says("kari", "fortsett");
        assertThat(parlour.sees("kari")).containsExactly("common.guard.masked");
        parlour.presses("kari", "tell keep ?guard");

        assertThat(need()).isEqualTo(MASKED);
    }

    @Test
    void aMessageThatWaitsMaskedIsHeardWhenNothingInItIsMaskedAnyMore() {
        parlour.hears("kari", new Utterance.Said(NUMBERED, "test/1"));

        edits(NEED);

        assertThat(need()).isEqualTo(NEED);
        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void aMessageThatWaitsMaskedIsAskedAboutAsItIsNow() {
        parlour.hears("kari", new Utterance.Said(NUMBERED, "test/1"));

        edits("Ring 40612345 når heisen står");

        assertThat(session().masked().orElseThrow().words())
                .containsExactly(new Piece("test/1", "Ring ••• når heisen står"));
        assertThat(session().masked().orElseThrow().traces())
                .extracting(Masking.Trace::kind)
                .containsExactly(Masking.Kind.PHONE_NUMBER);
    }

    @Test
    void whatWasSaidMeanwhileIsKeptWhenTheMessageGoes() {
        edited();
        parlour.says("kari", "Det haster mest om kvelden");

        parlour.hears("kari", new Utterance.Unsaid("test/1"));

        assertThat(session().masked()).isEmpty();
        assertThat(session().heard()).contains("Det haster mest om kvelden");
    }

    @Test
    void whatWasSaidMeanwhileIsKeptWhenNothingIsMaskedAnyMore() {
        edited();
        parlour.says("kari", "Det haster mest om kvelden");

        edits(NEED);

        assertThat(session().heard()).contains("Det haster mest om kvelden");
    }

    private void edited() {
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));
        edits(NUMBERED);
    }

    private void edits(String text) {
        parlour.hears("kari", new Utterance.Edited("test/1", text));
    }

    private Session session() {
        return parlour.session("kari", Attention.FOCUSED);
    }

    private String need() {
        return session().answers().text("need").orElseThrow();
    }
}

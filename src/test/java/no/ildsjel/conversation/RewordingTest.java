package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made of a message follows it when it changes, and goes when it is taken away. */
class RewordingTest {
    private static final String NEED = "Pårørende ringer fordi ingen har sagt noe";
    private static final String BETTER = "Pårørende ringer fordi ingen har sagt når vi kommer";

    private final Parlour parlour = new Parlour();

    @Test
    void anAnswerFollowsItsMessage() {
        says("1", NEED);

        edits("1", BETTER);

        assertThat(text("need")).isEqualTo(BETTER);
        assertThat(parlour.sees("kari")).containsExactly("common.nav.corrected-words");
        assertThat(newest()).doesNotStartWith("session/");
    }

    /** Its buttons are those that can be pressed still. */
    @Test
    void theQuestionThatIsOpenStaysWhereItStands() {
        says("1", NEED);

        edits("1", BETTER);
        parlour.presses("kari", "ticked whom", "users");

        assertThat(session().answers().choices("whom")).containsExactly("users");
    }

    @Test
    void whatAnnouncesAnotherIdeaIsNoPartOfItWhenItsMessageChanges() {
        says("1", NEED);
        says("2", "Ny idé: Klokkene i gangen viser tre tider");

        edits("2", "Ny idé: Klokkene i gangen viser fire ulike tider");

        assertThat(parlour.session("kari", Attention.INTERRUPTED).answers().text("need"))
                .contains("Klokkene i gangen viser fire ulike tider");
        assertThat(text("need")).isEqualTo(NEED);
    }

    @Test
    void aMaskedIdeaThatWasAnnouncedFollowsItsMessageToo() {
        says("1", NEED);
        says("2", "Ny idé: Ring 40612345 når heisen står");

        edits("2", "Ny idé: Ring vaktmesteren når heisen står");

        assertThat(parlour.session("kari", Attention.INTERRUPTED)
                        .masked()
                        .orElseThrow()
                        .words())
                .containsExactly(new Piece("test/2", "Ring vaktmesteren når heisen står"));
    }

    @Test
    void aQuestionThatIsOtherwiseNowIsPutOnceMore() {
        says("1", NEED);
        says("2", "users");
        says("3", "health");

        edits("1", BETTER);

        assertThat(parlour.sees("kari")).containsExactly("common.nav.corrected-words", "common.nav.suggestion");
        assertThat(newest()).startsWith("session/");
    }

    @Test
    void theRecapChangesWhereItStands() {
        atRecap();
        int asked = session().asked();

        edits("3", "skole og oppvekst");
        assertThat(parlour.sees("kari")).contains("tell.day.ask");
        edits("3", "helse");

        assertThat(session().answers().choice("area")).contains("health");
        edits("4", "Et annet navn");

        var replaced = parlour.sent.get(parlour.sent.size() - 1);
        assertThat(replaced.deed()).isEqualTo(Parcel.Deed.REPLACE);
        assertThat(replaced.name())
                .isEqualTo("session/" + session().id() + "/" + session().asked());
        assertThat(values(replaced)).contains("Et annet navn", NEED);
        assertThat(session().asked()).isGreaterThan(asked);
    }

    @Test
    void whatWasTypedAsAnOptionIsReadAnew() {
        says("1", NEED);
        says("2", "users");

        edits("2", "those who work here");

        assertThat(session().answers().choices("whom")).containsExactly("staff");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.corrected");
    }

    @Test
    void whatNobodyCouldReadIsReadAnew() {
        says("1", NEED);
        says("2", "the vans");

        edits("2", "users");

        assertThat(session().answers().choices("whom")).containsExactly("users");
        assertThat(parlour.sees("kari")).containsExactly("tell.area.ask");
    }

    @Test
    void whatDoesNotFitChangesNothing() {
        says("1", NEED);
        says("2", "users");

        edits("2", "the vans");

        assertThat(session().answers().choices("whom")).containsExactly("users");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.not-corrected");
    }

    @Test
    void whatWasNotKnownIsKnownNow() {
        says("1", NEED);
        says("2", "users");
        says("3", "vet ikke");

        edits("3", "health");

        assertThat(session().answers().choice("area")).contains("health");
    }

    @Test
    void oneOfSeveralMessagesChangesItsPart() {
        says("1", "Nøkler");
        says("2", "blir borte hver natt");

        edits("1", "Nøklene");

        assertThat(text("need")).isEqualTo("Nøklene blir borte hver natt");
    }

    @Test
    void aBeginningIsBegunAnew() {
        says("1", "Nøkler");

        edits("1", "Nøkler");
        edits("1", "Nøklene blir borte hver natt");

        assertThat(text("need")).isEqualTo("Nøklene blir borte hver natt");
        assertThat(parlour.sees("kari")).containsExactly("tell.kept", "tell.whom.ask");
    }

    @Test
    void wordsThatWaitFollowTheirMessage() {
        says("1", NEED);
        says("2", "users");
        says("3", "Og så mister vi en halv formiddag på telefonen");

        edits("3", "Og så mister vi en hel formiddag på telefonen");

        assertThat(session().heard()).contains("Og så mister vi en hel formiddag på telefonen");
        unsays("3");
        assertThat(session().heard()).isEmpty();
    }

    @Test
    void anAnswerGoesWithItsMessageAndIsAskedAnew() {
        says("1", NEED);
        says("2", "users");

        unsays("2");

        assertThat(session().answers().find("whom")).isEmpty();
        assertThat(parlour.sees("kari")).containsExactly("common.nav.taken-away", "tell.whom.ask");
    }

    @Test
    void withItsOnlyMessageADraftIsGone() {
        says("1", NEED);

        unsays("1");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.unsaid-all");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();
        assertThat(parlour.dropped).hasSize(1);
    }

    @Test
    void ofADraftThatWasLaidAsideNothingIsAsked() {
        says("1", NEED);
        says("2", "users");
        says("3", "lagre");

        edits("1", BETTER);
        assertThat(parlour.sees("kari")).containsExactly("common.nav.corrected-words");
        assertThat(parlour.find("kari", Attention.FOCUSED)).isEmpty();

        unsays("2");
        assertThat(parlour.sees("kari")).containsExactly("common.nav.taken-away");
        parlour.says("kari", "fortsett");
        assertThat(parlour.sees("kari")).contains("tell.whom.ask");
        assertThat(text("need")).isEqualTo(BETTER);
    }

    @Test
    void whoChangesAMessageAfterSendingHearsThatItStaysAsItWas() {
        atRecap();
        parlour.presses("kari", "tell confirm review");

        edits("1", BETTER);

        assertThat(parlour.sees("kari"))
                .containsExactly("common.nav.edited-after", "thing.standing", "common.nav.after-sending");
    }

    @Test
    void whoTakesAMessageAwayAfterSendingHearsThatItIsNotDeleted() {
        atRecap();
        parlour.presses("kari", "tell confirm review");

        unsays("3");

        assertThat(parlour.sees("kari"))
                .containsExactly("common.nav.unsaid-after", "thing.standing", "common.nav.after-sending");
    }

    @Test
    void ofATalkThatIsOverNoWordIsKeptToKnowItsMessages() {
        atRecap();
        var session = session();

        parlour.presses("kari", "tell confirm review");

        assertThat(parlour.sessions.find(session.id()).orElseThrow().marks())
                .containsExactly(new Mark.Sent(List.of("test/1", "test/2", "test/3", "test/4")));
    }

    @Test
    void ofWhatWasDroppedNothingIsToldWhenItsMessageChanges() {
        atRecap();
        says("5", "stopp");
        says("6", "slett");
        int sent = parlour.sent.size();

        edits("1", BETTER);
        unsays("1");

        assertThat(parlour.sent).hasSize(sent);
    }

    /** What somebody does with the messages of others is none of their talk. */
    @Test
    void onlyTheirOwnTalksAreLookedThrough() {
        atRecap();
        parlour.presses("kari", "tell confirm review");

        parlour.hears("ola", new Utterance.Edited("test/1", BETTER));

        assertThat(parlour.sees("ola")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hei", "lagre"})
    void aMessageThatNothingWasMadeOfIsPassedOver(String before) {
        if (before.equals("lagre")) {
            says("0", NEED);
        }
        if (!before.isEmpty()) {
            says("1", before);
        }
        int sent = parlour.sent.size();

        edits("1", "Noe annet");
        unsays("1");

        assertThat(parlour.sent).hasSize(sent);
    }

    private void atRecap() {
        says("1", NEED);
        says("2", "users");
        says("3", "health");
        says("4", "Calls");
        assertThat(parlour.sees("kari")).contains("tell.review.ask");
    }

    private void says(String message, String text) {
        parlour.hears("kari", new Utterance.Said(text, "test/" + message));
    }

    private void edits(String message, String text) {
        parlour.hears("kari", new Utterance.Edited("test/" + message, text));
    }

    private void unsays(String message) {
        parlour.hears("kari", new Utterance.Unsaid("test/" + message));
    }

    private Session session() {
        return parlour.session("kari", Attention.FOCUSED);
    }

    private String text(String slot) {
        return session().answers().text(slot).orElseThrow();
    }

    private String newest() {
        return parlour.sent.get(parlour.sent.size() - 1).name();
    }

    private static List<String> values(Parcel parcel) {
        return Objects.requireNonNull(parcel.card()).parts().stream()
                .filter(Card.Fields.class::isInstance)
                .flatMap(part -> ((Card.Fields) part).fields().stream())
                .map(Card.Field::value)
                .filter(Argument.Text.class::isInstance)
                .map(value -> ((Argument.Text) value).text())
                .toList();
    }
}

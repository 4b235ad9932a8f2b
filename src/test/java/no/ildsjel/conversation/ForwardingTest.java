package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {
    private static final String MESSAGE = "Nøklene til boligene er borte hver eneste morgen";
    private static final String LINK = "https://kommune.slack.com/archives/C1/p1";

    private final Parlour parlour = new Parlour();

    @Test
    @DisplayName("G-82: a message becomes a draft with its text as the need, and with the way back")
    void aMessageIsTheNeedOfADraft() {
        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        assertThat(parlour.sees("kari")).containsExactly("tell.forwarded", "tell.kept", "tell.whom.ask");
        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(draft.subject()).isNotNull();
        assertThat(draft.answers().text("need")).contains(MESSAGE);
        assertThat(link(draft)).isEqualTo(LINK);
    }

    @Test
    void nobodyElseHearsOfIt() {
        parlour.says("ola", "Pårørende ringer hele dagen");
        int before = parlour.sent.size();

        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        assertThat(parlour.sent.subList(before, parlour.sent.size()))
                .singleElement()
                .satisfies(parcel -> assertThat(parcel.to())
                        .isEqualTo(new ToPerson(parlour.people.called("kari").id())));
    }

    @Test
    void goingBackForgetsTheNeedButNotTheLink() {
        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        parlour.says("kari", "tilbake");

        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(draft.answers().text("need")).isEmpty();
        assertThat(link(draft)).isEqualTo(LINK);
    }

    @Test
    void anOpenDraftIsLeftAsItIs() {
        parlour.says("kari", "Pårørende ringer hele dagen");

        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        var aside = parlour.session("kari", Attention.INTERRUPTED);
        assertThat(aside.answers().text("need")).contains("Pårørende ringer hele dagen");
        assertThat(aside.answers().text("link")).isEmpty();
    }

    @Test
    void theSameMessageLeadsBackToItsDraft() {
        parlour.hears("kari", new Forwarded(MESSAGE, LINK));
        var first = parlour.session("kari", Attention.FOCUSED).id();
        parlour.hears("kari", new Forwarded("Et annet sted er det bedre", LINK + "2"));

        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        assertThat(parlour.sees("kari")).containsExactly("tell.forwarded-before", "common.nav.we-were-at");
        assertThat(parlour.session("kari", Attention.FOCUSED).id()).isEqualTo(first);
        assertThat(parlour.sessions.openOf(parlour.people.called("kari").id())).hasSize(2);
    }

    @Test
    void anothersDraftOfTheSameMessageIsNone() {
        parlour.hears("ola", new Forwarded(MESSAGE, LINK));

        parlour.hears("kari", new Forwarded(MESSAGE, LINK));

        assertThat(parlour.sees("kari")).startsWith("tell.forwarded", "tell.kept");
    }

    @Test
    void tooLittleIsTheBeginning() {
        parlour.hears("kari", new Forwarded("Kø igjen", LINK));
        assertThat(parlour.sees("kari")).containsExactly("tell.forwarded", "tell.need.too-short");

        parlour.says("kari", "hver mandag i resepsjonen");

        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(draft.answers().text("need")).contains("Kø igjen hver mandag i resepsjonen");
        assertThat(link(draft)).isEqualTo(LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "📷", "…"})
    void aPictureAloneIsAskedAbout(String text) {
        parlour.hears("kari", new Forwarded(text, LINK));
        assertThat(parlour.sees("kari")).containsExactly("tell.forwarded-wordless", "tell.need.ask");

        parlour.says("kari", MESSAGE);

        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(draft.answers().text("need")).contains(MESSAGE);
        assertThat(link(draft)).isEqualTo(LINK);
    }

    @Test
    void whateverItSaysItIsNoCommand() {
        parlour.hears("kari", new Forwarded("Hvorfor kommer aldri bussen?", LINK));

        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("Hvorfor kommer aldri bussen?");
    }

    @Test
    void ofAMessageThatIsTooLongTheBeginningIsTaken() {
        parlour.hears("kari", new Forwarded("å".repeat(40_000) + "👩‍👩‍👧‍👦", LINK));

        assertThat(parlour.sees("kari")).startsWith("tell.forwarded-in-part", "tell.kept");
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains("å".repeat(40_000));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:alert(1)", "file:///etc/passwd", "https:", "https://a b", "slack"})
    void whatIsNoAddressIsDropped(String link) {
        parlour.hears("kari", new Forwarded(MESSAGE, link));

        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(draft.answers().text("need")).contains(MESSAGE);
        assertThat(draft.answers().find("link")).isEmpty();
    }

    @Test
    void wordsThatFitNowhereAreNotPutBehindTheLink() {
        parlour.hears("kari", new Forwarded(MESSAGE, LINK));
        parlour.presses("kari", "ticked whom", "users");

        parlour.says("kari", "og om kvelden er de også borte for oss alle sammen");

        assertThat(parlour.sees("kari")).containsExactly("common.nav.taken-along");
        var draft = parlour.session("kari", Attention.FOCUSED);
        assertThat(link(draft)).isEqualTo(LINK);
        assertThat(draft.waiting())
                .extracting(Piece::text)
                .containsExactly("og om kvelden er de også borte for oss alle sammen");
        assertThatThrownBy(() -> parlour.presses("kari", "heard link")).isInstanceOf(AssertionError.class);
    }

    private static String link(Session session) {
        return session.answers().text("link").orElse("");
    }
}

package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {
    private static final Attached PICTURE = new Attached("https://files.example/1", "rota.png", "image/png");

    private static final String NEED = "Pårørende ringer fordi de ikke vet når vi kommer";
    private static final String OTHER = "Klokkene i gangen viser tre ulike tider";
    private static final Script SCRIPT = Sample.read(
            Sample.SCRIPT.replace("  - review:", "  - ask: files\n    as: files\n    offered: true\n  - review:"));

    private final Sample sample = new Sample();
    private final Engine engine = new Engine(SCRIPT, sample.around());
    private final Step.Ask place = Filing.place(engine.script()).orElseThrow();

    @Test
    void aFileIsKeptAsALinkWithItsNameAndType() {
        var filed = filing(empty()).filed(place, List.of(PICTURE), "slack/D1/1");

        assertThat(filed.session().answers().files("files"))
                .containsExactly(new Answer.File("https://files.example/1", "rota.png", "image/png", "slack/D1/1"));
        assertThat(told(filed)).containsExactly("common.files.kept");
    }

    @Test
    void theSameFileIsKeptOnce() {
        var once = filing(empty()).filed(place, List.of(PICTURE), null);
        var twice = filing(once.session()).filed(place, List.of(PICTURE), null);

        assertThat(twice.session().answers().files("files")).hasSize(1);
        assertThat(told(twice)).containsExactly("common.files.kept");
    }

    @Test
    void ofMoreThanTenTheFirstAreKeptAndThePersonIsTold() {
        var filed = filing(empty()).filed(place, several(12), null);
        var more = filing(filed.session()).filed(place, List.of(PICTURE), null);

        assertThat(filed.session().answers().files("files")).hasSize(10);
        assertThat(told(filed)).containsExactly("common.files.kept", "common.files.too-many");
        assertThat(more.session().answers().files("files"))
                .isEqualTo(filed.session().answers().files("files"));
        assertThat(told(more)).containsExactly("common.files.too-many");
    }

    @Test
    void whatHasNoAddressIsNotKept() {
        for (var link : List.of(
                "", "javascript:alert(1)", "http://files.example/1", "https://", "https://a/" + "x".repeat(2000))) {
            var filed = filing(empty()).filed(place, List.of(new Attached(link, "a.png", "")), null);

            assertThat(filed.session().answers().files("files")).as(link).isEmpty();
            assertThat(told(filed)).as(link).containsExactly("common.files.nowhere");
        }
    }

    @Test
    void aNameIsOneLineAndNoLongerThanOneReads() {
        for (int seed = 0; seed < 300; seed++) {
            var file = new Attached("https://files.example/1", SomeTexts.dirty(new Random(seed)), "");

            var kept = filing(empty())
                    .filed(place, List.of(file), null)
                    .session()
                    .answers()
                    .files("files");

            assertThat(kept.get(0).name()).as("seed %s", seed).isNotBlank().doesNotContain("\n");
            assertThat(Reading.length(kept.get(0).name())).as("seed %s", seed).isLessThanOrEqualTo(200);
        }
    }

    @Test
    void goingBackForgetsNoFile() {
        var session = filing(empty()).filed(place, List.of(PICTURE), null).session();
        session = engine.path(session)
                .answered(engine.script().asks().get(0), new Answer.Text("Nobody knows who has the key"), List.of());

        assertThat(engine.path(session).back().orElseThrow().answers().files("files"))
                .hasSize(1);
    }

    @Test
    void withItsMessageAFileGoes() {
        var session =
                filing(empty()).filed(place, List.of(PICTURE), "slack/D1/1").session();
        session = filing(session).filed(place, several(1), "slack/D1/2").session();

        assertThat(filing(session).without(place, "slack/D1/1").answers().files("files"))
                .extracting(Answer.File::message)
                .containsExactly("slack/D1/2");
        assertThat(filing(session).without(place, "slack/D1/3")).isEqualTo(session);
    }

    @Test
    void filesGoToTheIdeaThatTheirMessageAnnounces() {
        var parlour = parlour();
        parlour.says("kari", NEED);

        sends(parlour, "Ny idé: " + OTHER, null);

        assertThat(parlour.sees("kari"))
                .containsExactly("about.another-idea.says", "common.files.kept", "common.nav.we-were-at");
        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isZero();
        var other = parlour.session("kari", Attention.INTERRUPTED);
        assertThat(files(other)).isOne();
        assertThat(other.answers().text("need")).contains(OTHER);
    }

    @Test
    void filesOfAnIdeaInWhichSomethingIsMaskedGoWithIt() {
        var parlour = parlour();
        parlour.says("kari", NEED);

        sends(parlour, "Ny idé: Ring 40612345 når heisen står", null);

        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isZero();
        var other = parlour.session("kari", Attention.INTERRUPTED);
        assertThat(files(other)).isOne();
        assertThat(other.masked()).isPresent();
    }

    @Test
    void whereNothingElseIsOpenAnAnnouncedIdeaHasItsFilesToo() {
        var parlour = parlour();

        sends(parlour, "Ny idé: " + OTHER, null);

        assertThat(parlour.sees("kari")).startsWith("common.files.kept", "tell.kept");
        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idé", "Ny idé", "new idea"})
    void filesWithNothingButTheWordForAnIdeaBeginOne(String words) {
        var parlour = parlour();
        parlour.says("kari", NEED);

        sends(parlour, words, null);

        assertThat(parlour.sees("kari")).containsExactly("common.files.kept", "common.files.alone");
        assertThat(files(parlour.session("kari", Attention.INTERRUPTED))).isZero();
        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isOne();
        parlour.says("kari", OTHER);
        assertThat(parlour.session("kari", Attention.FOCUSED).answers().text("need"))
                .contains(OTHER);
        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isOne();
    }

    @Test
    void whereWordsAreAskedForOnlyAnotherIdeaBeginsOne() {
        var parlour = parlour();
        Stream.of(NEED, "users", "health").forEach(words -> parlour.says("kari", words));

        sends(parlour, "Ny idé", null);

        assertThat(files(parlour.session("kari", Attention.INTERRUPTED))).isZero();
        assertThat(files(parlour.session("kari", Attention.FOCUSED))).isOne();
    }

    @Test
    void filesInAThreadGoToTheTalkOfTheThread() {
        var parlour = parlour();
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));
        parlour.says("kari", "idé");
        parlour.says("kari", OTHER);

        sends(parlour, "1", "test/1");

        var first = parlour.session("kari", Attention.FOCUSED);
        assertThat(first.answers().text("need")).contains(NEED);
        assertThat(first.answers().choices("whom")).containsExactly("users");
        assertThat(files(first)).isOne();
        assertThat(files(parlour.session("kari", Attention.INTERRUPTED))).isZero();
    }

    @Test
    void filesInTheThreadOfTheTalkThatIsOpenStayInIt() {
        var parlour = parlour();
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));

        sends(parlour, "1", "test/1");

        var session = parlour.session("kari", Attention.FOCUSED);
        assertThat(session.answers().choices("whom")).containsExactly("users");
        assertThat(files(session)).isOne();
    }

    @Test
    void filesAloneInAThreadGoToItsTalk() {
        var parlour = parlour();
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));
        parlour.says("kari", "idé");
        parlour.says("kari", OTHER);

        sends(parlour, "", "test/1");

        var first = parlour.session("kari", Attention.FOCUSED);
        assertThat(first.answers().text("need")).contains(NEED);
        assertThat(files(first)).isOne();
    }

    @Test
    void filesGoToTheDraftThatIsTakenUpByName() {
        var parlour = parlour();
        parlour.says("kari", NEED);
        parlour.says("kari", "lagre");
        parlour.says("kari", OTHER);

        sends(parlour, "fortsett pårørende", null);

        var first = parlour.session("kari", Attention.FOCUSED);
        assertThat(first.answers().text("need")).contains(NEED);
        assertThat(files(first)).isOne();
        assertThat(files(parlour.session("kari", Attention.INTERRUPTED))).isZero();
    }

    @Test
    void whoTakesAFileAwayAfterSendingHearsThatItIsNotDeleted() {
        var parlour = parlour();
        parlour.hears("kari", new Utterance.Said(NEED, "test/1"));
        sends(parlour, "", null);
        parlour.says("kari", "users");
        parlour.says("kari", "health");
        parlour.says("kari", "Calls");
        parlour.presses("kari", "tell confirm review");

        parlour.hears("kari", new Utterance.Unsaid("test/9"));

        assertThat(parlour.sees("kari")).startsWith("common.nav.unsaid-after");
    }

    private static Parlour parlour() {
        var parlour = new Parlour();
        parlour.scripts.put("tell", SCRIPT);
        return parlour;
    }

    private static void sends(Parlour parlour, String text, @Nullable String thread) {
        parlour.hears("kari", new Utterance.Said(text, "test/9", thread, List.of(PICTURE)));
    }

    private static int files(Session session) {
        return session.answers().files("files").size();
    }

    private static List<Attached> several(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Attached("https://files.example/n" + number, number + ".png", "image/png"))
                .toList();
    }

    private static List<String> told(Filing.Filed filed) {
        return filed.told().stream()
                .map(part -> ((Argument.Phrase) ((Card.Say) part).what()).key())
                .toList();
    }

    private Filing filing(Session session) {
        return new Filing(engine, session);
    }

    private static Session empty() {
        return new Session(
                new UUID(0, 9), "tell", Sample.KARI.id(), null, List.of(), Attention.FOCUSED, 0, Instant.EPOCH);
    }
}

package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

class FilingTest {
    private static final Attached PICTURE = new Attached("https://files.example/1", "rota.png", "image/png");

    private final Sample sample = new Sample();
    private final Engine engine = new Engine(
            Sample.read(Sample.SCRIPT.replace(
                    "  - review:", "  - ask: files\n    as: files\n    offered: true\n  - review:")),
            sample.around());
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

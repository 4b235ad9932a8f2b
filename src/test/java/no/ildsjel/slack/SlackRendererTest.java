package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.ildsjel.SomeForms;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Field;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.Test;

/** The golden files are written anew with {@code -Drendering=rewrite}, to be read in the difference. */
class SlackRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rendering/slack");

    private final SlackRenderer renderer = new SlackRenderer();

    @Test
    void aQuestionHasItsTicksAndTheButtonThatSaysDone() throws IOException {
        var question = card(
                new Paragraph("Hvem gjelder behovet for? Velg én eller flere."),
                new Ticks(
                        List.of(
                                new Option("users", "Brukere av en tjeneste", true),
                                new Option("us", "Oss som jobber her", false)),
                        new Button("Neste", "answer/for-whom", Weight.MAIN)),
                button("Tilbake", "back"));

        assertGolden("question", message(question));
    }

    @Test
    void anIdeaForReviewHasItsFieldsAndButtons() throws IOException {
        var review = card(
                new Heading("Ny idé til vurdering"),
                new Heading("Ring før <b>besøk</b> :bulb: & spar"),
                new Fields(List.of(
                        new Field("Behov", "Pårørende ringer fordi de *ikke* vet når vi kommer"),
                        new Field("Sendt inn av", "Kari"))),
                new Paragraph(""),
                new Paragraph("<!channel> <@U1> <http://ond.example|bank> :smile: \\n _x_ &lt;"),
                new Buttons(List.of(
                        new Button("Godkjenn", "approve", Weight.MAIN),
                        new Button("Ikke nå", "decline", Weight.PLAIN))));

        assertGolden("review", message(review));
    }

    @Test
    void aHomeShowsTheCard() throws IOException {
        var home = card(new Heading("Mine ideer"), button("Del en idé", "start/capture-idea"));

        assertGolden("home", renderer.home(home));
    }

    @Test
    void aFormAsksForOneText() throws IOException {
        var form = new Form(
                "Begrunnelse",
                List.of(Immediate.Field.text("reason", "Hvorfor ikke nå?", "Fordi", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42");

        assertGolden("form", SlackForm.view(form));
    }

    @Test
    void aLongParagraphStandsThereWholeInPieces() {
        String text = "Et ord etter et annet. ".repeat(400);

        var elements = renderer.message(card(new Paragraph(text)))
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("elements")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("elements");

        assertThat(elements).hasSize(4);
        assertThat(words(elements)).isEqualTo(text);
    }

    @Test
    void aMessageTooLongIsCutInItsLongestTextAlone() {
        var card = card(
                new Paragraph("Fra Kari:"),
                new Paragraph("ord ".repeat(10_000)),
                new Paragraph("Hva vil du?"),
                button("Godkjenn", "approve"));

        String words = words(renderer.message(card));

        assertThat(words)
                .startsWith("Fra Kari:ord ")
                .contains("ord…Hva vil du?")
                .endsWith("Godkjenn");
        assertThat(words.length()).isBetween(11_500, 12_000);
    }

    @Test
    void manyOptionsStandInSeveralGroups() {
        var options = IntStream.range(0, 23)
                .mapToObj(i -> new Option("o" + i, "Valg " + i, i == 22))
                .toList();

        var message = message(card(new Ticks(options, new Button("Ferdig", "done", Weight.MAIN))));

        assertThat(SlackLimits.ofMessage(message)).isEmpty();
        assertThat(message.toString()).contains("Valg 0\"", "Valg 22\"");
    }

    @Test
    void aLabelThatSlackCutsStandsWholeAboveItsButton() {
        var label = "7 – " + "Smart strømbruk i byggene våre ".repeat(4).strip();

        var blocks = renderer.message(card(new Buttons(
                List.of(new Button("1 – Kort", "pick/1", Weight.PLAIN), new Button(label, "pick/7", Weight.PLAIN)))));

        assertThat(blocks).hasSize(2);
        assertThat(words(List.of(blocks.get(0)))).isEqualTo(label);
        assertThat(blocks.get(1).toString()).doesNotContain(label).contains("7 – Smart strømbruk");
    }

    @Test
    void manyButtonsStandInSeveralRows() {
        var buttons = IntStream.range(0, 60)
                .mapToObj(i -> new Button("Knapp " + i, "deed/" + i, Weight.PLAIN))
                .toList();

        var message = message(card(new Buttons(buttons)));

        assertThat(SlackLimits.ofMessage(message)).isEmpty();
        assertThat(message.getAsJsonArray("blocks")).hasSize(3);
    }

    @Test
    void tooManyBlocksEndVisibly() {
        var paragraphs = IntStream.range(0, 70)
                .mapToObj(i -> (Block) new Paragraph("Nr. " + i))
                .toList();

        var blocks = renderer.message(new WrittenCard("c", 1, Language.NB, paragraphs));

        assertThat(blocks).hasSize(50);
        assertThat(words(blocks)).endsWith("Nr. 48…");
    }

    @Test
    void aCardOfButtonsAloneIsReadAloudByTheirLabels() {
        assertThat(renderer.notice(card(button("Ja & nei", "x")))).isEqualTo("Ja &amp; nei");
    }

    @Test
    void aButtonComesBackAsItWentOut() {
        for (int seed = 0; seed < 500; seed++) {
            var press = new SlackPress("review/42/<x>", seed, SomeTexts.random(new Random(seed)));

            assertThat(SlackPress.of(press.value())).as("seed %s", seed).contains(press);
            assertThat(press.value()).as("seed %s", seed).doesNotContainPattern("[&<>]");
        }
    }

    @Test
    void aButtonOfSomebodyElsesIsNone() {
        assertThat(SlackPress.of("approve")).isEmpty();
        assertThat(SlackPress.of("x a b")).isEmpty();
        assertThat(SlackPress.of("1 %zz b")).isEmpty();
    }

    @Test
    void whateverIsWrittenKeepsTheLimitsAndNothingComesAlive() {
        for (int seed = 0; seed < 800; seed++) {
            var random = new Random(seed);
            var card = randomCard(random);

            var message = message(card);

            if (!message.getAsJsonArray("blocks").isEmpty()) {
                assertThat(SlackLimits.ofMessage(message)).as("seed %s", seed).isEmpty();
            }
            assertThat(SlackLimits.ofView(renderer.home(card)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void whateverIsWrittenStandsThereAsWritten() {
        for (int seed = 0; seed < 1000; seed++) {
            String text = SomeTexts.random(new Random(seed));

            var blocks = renderer.message(card(new Paragraph(text)));

            assertThat(words(blocks)).as("seed %s", seed).isEqualTo(text.isBlank() ? "" : text);
        }
    }

    @Test
    void aFormAsksForEveryKindOfAnswer() throws IOException {
        var view = SlackForm.view(SomeForms.whole("Bussen"));

        assertGolden("whole-form", view);
        assertThat(SlackLimits.ofView(view)).isEmpty();
    }

    @Test
    void whateverStandsInAFormOfSeveralFieldsKeepsTheLimits() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var fields = IntStream.rangeClosed(0, random.nextInt(16))
                    .mapToObj(number -> randomField("f" + number, random))
                    .toList();
            var form = new Form("T" + SomeTexts.dirty(random), fields, "o", "S", "L", "form|1|?all|0");

            assertThat(SlackLimits.ofView(SlackForm.view(form)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private static Immediate.Field randomField(String slot, Random random) {
        var kind = List.of(Immediate.Kind.values()).get(random.nextInt(Immediate.Kind.values().length));
        boolean isChoice = kind == Immediate.Kind.ONE || kind == Immediate.Kind.MANY;
        var options = IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> new Option("o" + i, "V" + SomeTexts.random(random), random.nextBoolean()))
                .toList();
        return new Immediate.Field(
                slot,
                kind,
                "L" + SomeTexts.dirty(random),
                SomeTexts.dirty(random),
                random.nextBoolean(),
                isChoice ? "" : kind == Immediate.Kind.DAY ? "2026-12-24" : SomeTexts.dirty(random),
                1 + random.nextInt(5000),
                isChoice ? options : List.of());
    }

    @Test
    void whateverStandsInAFormKeepsTheLimits() {
        for (int seed = 0; seed < 1000; seed++) {
            var random = new Random(seed);
            String text = SomeTexts.dirty(random);
            var form = new Form(
                    "T" + text,
                    List.of(Immediate.Field.text("reason", "L" + text, text, 1 + random.nextInt(5000))),
                    "valgfritt",
                    "S" + text,
                    "C" + text,
                    "deed");

            assertThat(SlackLimits.ofView(SlackForm.view(form)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    private static WrittenCard randomCard(Random random) {
        var blocks = new ArrayList<Block>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            blocks.add(randomBlock(random));
        }
        return new WrittenCard("card/" + random.nextInt(), random.nextInt(99), Language.NB, blocks);
    }

    private static Block randomBlock(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Heading(SomeTexts.dirty(random));
            case 1 ->
                new Fields(List.of(
                        new Field(SomeTexts.dirty(random), SomeTexts.dirty(random)),
                        new Field("Behov", SomeTexts.dirty(random))));
            case 2 ->
                new Ticks(
                        IntStream.rangeClosed(0, random.nextInt(30))
                                .mapToObj(i -> new Option("o" + i, "V" + SomeTexts.dirty(random), random.nextBoolean()))
                                .toList(),
                        new Button("F" + SomeTexts.dirty(random), "done", Weight.MAIN));
            case 3 ->
                new Buttons(IntStream.rangeClosed(0, random.nextInt(30))
                        .mapToObj(i -> new Button("K" + SomeTexts.dirty(random), "deed/" + i, Weight.PLAIN))
                        .toList());
            default -> new Paragraph(SomeTexts.dirty(random));
        };
    }

    private JsonObject message(WrittenCard card) {
        return SlackJson.object("text", renderer.notice(card), "blocks", renderer.message(card));
    }

    private static WrittenCard card(Block... blocks) {
        return new WrittenCard("review/42/kari", 3, Language.NB, List.of(blocks));
    }

    private static Buttons button(String label, String deed) {
        return new Buttons(List.of(new Button(label, deed, Weight.PLAIN)));
    }

    private static String words(Iterable<JsonElement> parts) {
        var words = new StringBuilder();
        for (var part : parts) {
            var object = part.getAsJsonObject();
            if (object.has("text")) {
                words.append(
                        object.get("text").isJsonPrimitive()
                                ? object.get("text").getAsString()
                                : object.getAsJsonObject("text").get("text").getAsString());
            }
            if (object.has("elements")) {
                words.append(words(object.getAsJsonArray("elements")));
            }
        }
        return words.toString();
    }

    private static void assertGolden(String name, JsonObject payload) throws IOException {
        var file = GOLDEN.resolve(name + ".json");
        String rendered = new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(payload) + "\n";
        if ("rewrite".equals(System.getProperty("rendering"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(file));
    }
}

package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.SomeForms;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.delivery.Card;
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
import no.ildsjel.teams.TeamsWire.Sent;
import org.junit.jupiter.api.Test;

/**
 * The golden files are written anew with {@code -Drendering=rewrite}, to be read in the difference. Each holds a card,
 * but {@code message.json}, which holds the message around one.
 */
class TeamsRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rendering/teams");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TeamsPress PRESSED = new TeamsPress("review/42/kari", 3, "reason");

    private final TeamsRenderer renderer = new TeamsRenderer();

    @Test
    void aMessageHasItsCardAndWhatIsReadAloud() throws IOException {
        assertGolden("message", renderer.message(card(new Paragraph("Hei, Kari!"), button("Kom i gang", "start"))));
    }

    @Test
    void whatCannotBeTakenAwayIsBlank() throws IOException {
        var nothing = renderer.nothing();

        assertThat(TeamsLimits.ofMessage(nothing)).isEmpty();
        assertGolden("nothing", nothing.path("attachments").path(0).path("content"));
    }

    @Test
    void aQuestionHasItsTicksAndTheButtonThatSaysDone() throws IOException {
        var question = card(
                new Paragraph("Takk, Kari!\n\nHvem gjelder behovet for? Velg én eller flere."),
                new Ticks(
                        List.of(
                                new Option("users", "Brukere av en tjeneste", true),
                                new Option("us,50%", "Oss som *jobber* her", true),
                                new Option("others", "1. Andre <at>alle</at>", false)),
                        new Button("Neste", "answer/for-whom", Weight.MAIN)),
                button("Tilbake", "back"));

        assertGolden("question", renderer.card(question));
    }

    @Test
    void ticksWithNothingAboveThemHaveTheNameOfTheirButton() {
        var ticks = new Ticks(List.of(new Option("a", "A", false)), new Button("Neste", "next", Weight.MAIN));

        var card = renderer.card(card(new Heading("Hvem?"), ticks));

        assertThat(card.at("/body/1/label").asText()).isEqualTo("Neste");
    }

    @Test
    void anIdeaForReviewHasItsFieldsAndButtons() throws IOException {
        var review = card(
                new Heading("Ny idé til vurdering"),
                new Heading("Ring før <b>besøk</b> **nå** & spar"),
                new Fields(List.of(
                        new Field(
                                "Behov", "Pårørende ringer fordi de *ikke* vet når vi kommer.\nOg så:\n\n1. De venter"),
                        new Field("Sendt inn av", "Kari"),
                        new Field("Lenke", ""))),
                new Paragraph(""),
                new Paragraph(
                        "<at>Kari</at> [bank](http://ond.example) `x` \\n _x_ &lt; {{DATE(2026-11-21T09:00:00Z)}}"),
                new Buttons(List.of(
                        new Button("Godkjenn", "approve", Weight.MAIN),
                        new Button("Ikke nå", "decline", Weight.PLAIN))));

        assertGolden("review", renderer.card(review));
    }

    @Test
    void aLabelThatIsCutStandsWholeAboveItsButton() {
        var label = "7 – " + "Smart strømbruk i byggene våre ".repeat(4).strip();

        var body = renderer.card(card(new Buttons(List.of(new Button(label, "pick/7", Weight.PLAIN)))))
                .path("body");

        assertThat(body).hasSize(2);
        assertThat(body.get(0).toString()).contains(label);
        assertThat(body.get(1).toString()).doesNotContain(label).contains("7 – Smart strømbruk");
    }

    @Test
    void manyButtonsStandInSeveralRows() throws IOException {
        var buttons = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> new Button("Idé nr. " + i, "show/" + i, Weight.PLAIN))
                .toList();

        var card = renderer.card(card(new Paragraph("Hvilken?"), new Buttons(buttons)));

        assertThat(card.path("body"))
                .extracting(row -> row.path("actions").size())
                .containsExactly(0, 6, 6, 2);
        assertGolden("buttons", card);
    }

    @Test
    void aCardTooHeavyIsCutInItsLongestTextAlone() throws IOException {
        var card = card(
                new Paragraph("Fra Kari:"),
                new Paragraph("Pårørende ringer og lurer på når vi kommer. ".repeat(1000)),
                new Paragraph("Hva vil du?"),
                button("Godkjenn", "approve"));

        var rendered = renderer.card(card);

        assertThat(Sent.shown(rendered))
                .startsWith("Fra Kari:\nPårørende ")
                .contains("…\nHva vil du?")
                .endsWith("Godkjenn");
        assertThat(bytes(rendered)).isBetween(22_000, 23_000);
        assertGolden("long", rendered);
    }

    @Test
    void aTextOfManyLinesIsCutAsWell() {
        var rendered = renderer.card(card(new Paragraph("a\n".repeat(20_000)), button("Ja", "yes")));

        assertThat(bytes(rendered)).isBetween(20_000, 23_000);
        assertThat(Sent.shown(rendered)).endsWith("a…\nJa");
    }

    @Test
    void aCardOfTooManyButtonsEndsVisibly() {
        var buttons = IntStream.range(0, 200)
                .mapToObj(i -> new Button("Knapp " + i, "deed/" + i, Weight.PLAIN))
                .toList();

        var rendered = renderer.card(card(new Paragraph("Hvilken?"), new Buttons(buttons)));

        assertThat(TeamsLimits.ofCard(rendered)).isEmpty();
        assertThat(Sent.shown(rendered)).startsWith("Hvilken?\nKnapp 0\n").endsWith("\n…");
    }

    @Test
    void aCardOfButtonsAloneIsReadAloudByTheirLabels() {
        var message = renderer.message(card(button("Ja & nei", "x"), button("Kanskje", "y")));

        assertThat(message.path("summary").asText()).isEqualTo("Ja & nei · Kanskje");
    }

    @Test
    void aFormAsksForOneText() throws IOException {
        assertGolden("form", TeamsForm.card(form("Fordi"), PRESSED));
    }

    @Test
    void aFormThatCameBackIsShownAgainWithWhatIsWrong() throws IOException {
        var fault = new Fault(Map.of("reason", "Skriv litt mer, er du grei."), form("For kort"));

        var again = TeamsForm.again(fault, PRESSED).orElseThrow();

        assertGolden("fault", again);
    }

    @Test
    void aFormComesBackWithItsDeedAndIsClosedWithItsCard() {
        var form = TeamsForm.card(form("Fordi"), PRESSED);

        var sent = filled(form, "For <b>kort</b>");
        var closed = Sent.data(Sent.button(form, "Avbryt").path("data"));

        assertThat(TeamsPress.of(sent)).contains(new TeamsPress("review/42/kari", 3, "decide/42"));
        assertThat(TeamsPress.filled(sent)).isEqualTo(Map.of("reason", List.of("For <b>kort</b>")));
        assertThat(Sent.button(form, "Avbryt").path("verb").asText()).isEqualTo("show");
        assertThat(TeamsPress.of(closed)).contains(new TeamsPress("review/42/kari", 3, ""));
    }

    @Test
    void aDialogAsksForEveryKindOfAnswer() throws IOException {
        assertGolden("dialog", TeamsForm.window(SomeForms.whole("Bussen er sen"), PRESSED));
    }

    @Test
    void aDialogThatCameBackHasItsSentencesAtTheirFields() throws IOException {
        var sentences = new LinkedHashMap<String, String>();
        sentences.put("need", "Kan du si litt mer?");
        sentences.put("value", "Dette svaret trenger vi.");

        var again = TeamsForm.windowAgain(new Fault(sentences, SomeForms.whole("For kort")), PRESSED);

        assertGolden("dialog-fault", again.orElseThrow());
    }

    @Test
    void aButtonThatOpensADialogSaysSoBefore() throws IOException {
        var buttons = new Buttons(List.of(
                new Button("Fyll ut skjema", "form|1|?all|0", Weight.PLAIN, Card.Opens.FORM),
                new Button("Tilbake", "back", Weight.PLAIN)));

        assertGolden("dialog-button", renderer.card(card(new Paragraph("Hvilket behov har du sett?"), buttons)));
    }

    @Test
    void aFormTooHeavyLeavesOutItsLongestTextAndKeepsTheRest() {
        var long1 = "å".repeat(3000) + "👵".repeat(800);
        var fields = Stream.of("a", "b", "c", "d")
                .map(slot -> Immediate.Field.text(slot, slot, slot.equals("c") ? "kort" : long1, 4000))
                .toList();
        var form = new Form("Alt", fields, "valgfritt", "Send", "Lukk", "form|1|?all|0");

        var window = TeamsForm.window(form, PRESSED);

        assertThat(TeamsLimits.ofWindow(window)).isEmpty();
        assertThat(window.toString()).contains("\"kort\"");
        assertThat(window.findValuesAsText("fields")).allMatch(slots -> slots.contains("c") && slots.length() < 7);
    }

    @Test
    void whateverStandsInADialogKeepsTheLimits() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            String text = SomeTexts.dirty(random);
            var form = randomForm(random);
            var sentences = Map.of("", "F" + text, "f0", "F" + text);

            assertThat(TeamsLimits.ofWindow(TeamsForm.window(form, PRESSED)))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(TeamsForm.windowAgain(new Fault(sentences, form), PRESSED)
                            .map(TeamsLimits::ofWindow)
                            .orElseThrow())
                    .as("seed %s", seed)
                    .isSubsetOf("too heavy");
        }
    }

    private static Form randomForm(Random random) {
        var fields = IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(number -> randomField("f" + number, random))
                .toList();
        return new Form(
                "T" + SomeTexts.dirty(random), fields, "O" + SomeTexts.dirty(random), "Send", "Lukk", "form|1|?all|0");
    }

    private static Immediate.Field randomField(String slot, Random random) {
        var kind = List.of(Immediate.Kind.values()).get(random.nextInt(Immediate.Kind.values().length));
        boolean isChoice = kind == Immediate.Kind.ONE || kind == Immediate.Kind.MANY;
        var options = IntStream.rangeClosed(0, random.nextInt(15))
                .mapToObj(i -> new Option("o," + i, "V" + SomeTexts.random(random), random.nextBoolean()))
                .toList();
        return new Immediate.Field(
                slot,
                kind,
                "L" + SomeTexts.dirty(random),
                random.nextBoolean() ? SomeTexts.dirty(random) : "",
                random.nextBoolean(),
                isChoice ? "" : kind == Immediate.Kind.DAY ? "2026-12-24" : SomeTexts.dirty(random),
                1 + random.nextInt(5000),
                isChoice ? options : List.of());
    }

    @Test
    void whateverIsWrittenKeepsTheLimitsAndNothingComesAlive() {
        for (int seed = 0; seed < 300; seed++) {
            var card = randomCard(new Random(seed));

            var message = renderer.message(card);

            if (!message.at("/attachments/0/content/body").isEmpty()) {
                assertThat(TeamsLimits.ofMessage(message)).as("seed %s", seed).isEmpty();
            }
        }
    }

    @Test
    void whateverIsWrittenStandsThereAsWritten() {
        for (int seed = 0; seed < 1000; seed++) {
            String text = SomeTexts.random(new Random(seed));

            var rendered = renderer.card(card(new Paragraph(text)));

            String lines = TeamsText.lines(text).stream()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
            assertThat(Sent.shown(rendered).replace("\u2060", ""))
                    .as("seed %s", seed)
                    .isEqualTo(lines.strip());
        }
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

            var rendered = TeamsForm.card(form, PRESSED);

            assertThat(TeamsLimits.ofCard(rendered)).as("seed %s", seed).isEmpty();
            assertThat(TeamsForm.again(new Fault(Map.of("reason", "F" + text), form), PRESSED)
                            .map(TeamsLimits::ofCard))
                    .as("seed %s", seed)
                    .contains(List.of());
        }
    }

    private static Form form(String text) {
        return new Form(
                "Begrunnelse",
                List.of(Immediate.Field.text("reason", "Hvorfor ikke nå?", text, 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42");
    }

    private static Object filled(JsonNode form, String text) {
        var data = Sent.data(form.path("body").get(form.path("body").size() - 1).at("/actions/0/data"));
        data.put("written-reason", text);
        return data;
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
                                .mapToObj(
                                        i -> new Option("o," + i, "V" + SomeTexts.dirty(random), random.nextBoolean()))
                                .toList(),
                        new Button("F" + SomeTexts.dirty(random), "done", Weight.MAIN));
            case 3 ->
                new Buttons(IntStream.rangeClosed(0, random.nextInt(30))
                        .mapToObj(i -> new Button("K" + SomeTexts.dirty(random), "deed/" + i, Weight.PLAIN))
                        .toList());
            default -> new Paragraph(SomeTexts.dirty(random));
        };
    }

    private static WrittenCard card(Block... blocks) {
        return new WrittenCard("review/42/kari", 3, Language.NB, List.of(blocks));
    }

    private static Buttons button(String label, String deed) {
        return new Buttons(List.of(new Button(label, deed, Weight.PLAIN)));
    }

    private static int bytes(JsonNode card) {
        return card.toString().getBytes(UTF_8).length;
    }

    private static void assertGolden(String name, JsonNode payload) throws IOException {
        var file = GOLDEN.resolve(name + ".json");
        String rendered = MAPPER.writeValueAsString(payload) + "\n";
        if ("rewrite".equals(System.getProperty("rendering"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(file));
    }
}

package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;

/** Our cards as Adaptive Cards, and as the messages that they stand in. */
final class TeamsRenderer {
    static final String VERSION = "1.5";
    static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
    private static final String MORE = "…";
    /** Leaves room for the message around the card. */
    private static final int HEAVIEST = 23_000;

    private static final int HEAVIEST_FALLBACK = 2000;
    private static final int HEAVIEST_SUMMARY = 1000;
    /** Where buttons leave less, the last of them go. */
    private static final int LEAST_FOR_TEXT = 2000;

    private static final int STEP = 100;

    /** The activity that posts the card, or puts it in the place of another. */
    ObjectNode message(WrittenCard card) {
        return message(said(card, HEAVIEST_SUMMARY), card(card));
    }

    /** The card in a window of its own, as it answers the menu of a message. */
    ObjectNode window(String title, WrittenCard card) {
        return window(title, card(card));
    }

    static ObjectNode window(String title, ObjectNode content) {
        var attachment = object("contentType", CONTENT_TYPE, "content", content);
        return object("task", object("type", "continue", "value", object("title", title, "card", attachment)));
    }

    /** The activity for what stands where something was to be taken away, and Teams would not. */
    ObjectNode nothing() {
        return message(MORE, content(MORE, List.of(TeamsPage.line(MORE))));
    }

    private static ObjectNode message(String summary, ObjectNode content) {
        var attachment = object("contentType", CONTENT_TYPE, "content", content);
        // Without a text of its own, which Teams would show above the card.
        return object("type", "message", "summary", summary, "attachments", array(List.of(attachment)));
    }

    /** The card itself, as it also stands in the answer to a press. */
    ObjectNode card(WrittenCard written) {
        var card = written.spelledOut(TeamsPage.LONGEST_TITLE, TeamsPage.LONGEST_OPTION);
        var whole = content(card, Integer.MAX_VALUE);
        return excess(whole) <= 0 ? whole : lighter(card);
    }

    /** @param fallback what a client shows that cannot show the card */
    static ObjectNode content(String fallback, List<ObjectNode> body) {
        return object(
                "type",
                "AdaptiveCard",
                "$schema",
                SCHEMA,
                "version",
                VERSION,
                "fallbackText",
                fallback,
                "body",
                array(body));
    }

    private static ObjectNode content(WrittenCard card, int share) {
        var page = new TeamsPage(card.name(), card.version(), share);
        page.addAll(card.blocks());
        var content = content(said(card, HEAVIEST_FALLBACK), page.elements());
        return content.put("lang", card.language().code());
    }

    private static ObjectNode lighter(WrittenCard card) {
        var weights = texts(card.blocks())
                .map(TeamsText::clean)
                .map(TeamsText::weight)
                .toList();
        int room = -excess(content(card, 0));
        if (room < LEAST_FOR_TEXT) {
            return ended(content(card, LEAST_FOR_TEXT));
        }
        // What the weights leave out, such as a name beside each text, shows on the scales.
        while (room > 0) {
            var content = content(card, TeamsText.fairShare(weights, room));
            if (excess(content) <= 0) {
                return content;
            }
            room -= Math.max(excess(content), STEP);
        }
        return ended(content(card, LEAST_FOR_TEXT));
    }

    /** Without what no longer fits, which is seen. */
    private static ObjectNode ended(ObjectNode content) {
        var end = TeamsPage.line(MORE);
        var fitting = new ArrayList<JsonNode>();
        int left = HEAVIEST - weight(content.deepCopy().set("body", array(List.of(end))));
        for (var element : content.path("body")) {
            left -= weight(element) + 1;
            if (left < 0) {
                break;
            }
            fitting.add(element);
        }
        fitting.add(end);
        return content.set("body", array(fitting));
    }

    private static int excess(ObjectNode content) {
        return weight(content) - HEAVIEST;
    }

    private static int weight(JsonNode node) {
        return TeamsJson.bytes(node).length;
    }

    /** What notifications show and screen readers say; the buttons where there is nothing else. */
    private static String said(WrittenCard card, int heaviest) {
        String said = TeamsText.clean(card.plain()).strip();
        String text = said.isEmpty() ? String.join(" · ", labels(card.blocks())) : said;
        return TeamsText.fitting(TeamsText.inert(text), heaviest);
    }

    private static List<String> labels(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> {
                    if (block instanceof Ticks ticks) {
                        return Stream.of(ticks.done());
                    }
                    return block instanceof Buttons buttons ? buttons.buttons().stream() : Stream.of();
                })
                .map(Button::label)
                .map(TeamsText::clean)
                .toList();
    }

    private static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Heading heading) {
                return Stream.of(heading.text());
            }
            if (block instanceof Paragraph paragraph) {
                return Stream.of(paragraph.text());
            }
            if (block instanceof Fields fields) {
                return fields.fields().stream().flatMap(field -> Stream.of(field.label(), field.value()));
            }
            return Stream.of();
        });
    }
}

package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static no.ildsjel.slack.SlackJson.plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;

/**
 * Our cards as Slack's blocks. Whatever may hold somebody's own words is rich text, because Slack looks for nothing in
 * it: no mention, no link, no emoji, no formatting.
 */
final class SlackRenderer {
    static final String PRESS = "press/";
    static final String TICK = "tick/";
    private static final int MOST_IN_MESSAGE = 50;
    private static final int MOST_IN_HOME = 100;
    private static final int MOST_BUTTONS = 25;
    private static final int MOST_TICKS = 10;
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_PIECE = 3000;
    /** Slack refuses a message somewhere above 13,000 characters, which it documents nowhere. */
    private static final int ROOM = 12_000;

    private static final int LONGEST_NOTICE = 3000;
    private static final String MORE = "…";
    /** What a heading of Slack's would read as something of its own, or not show in one line. */
    private static final Pattern NOT_FOR_HEADINGS = Pattern.compile("[&<>\n\r]|:\\S+:");

    JsonArray message(WrittenCard card) {
        return blocks(card, MOST_IN_MESSAGE);
    }

    JsonObject home(WrittenCard card) {
        return object("type", "home", "blocks", blocks(card, MOST_IN_HOME));
    }

    /** What notifications show and screen readers say, escaped; the buttons where there is nothing else. */
    String notice(WrittenCard card) {
        String said = SlackText.clean(card.plain()).strip();
        String text = said.isEmpty() ? String.join(" · ", labels(card.blocks())) : said;
        int longest = LONGEST_NOTICE;
        String notice = SlackText.escaped(SlackText.cut(text, longest));
        while (notice.length() > LONGEST_NOTICE) {
            longest = longest * 9 / 10;
            notice = SlackText.escaped(SlackText.cut(text, longest));
        }
        return notice;
    }

    private static JsonArray blocks(WrittenCard written, int most) {
        var card = written.spelledOut(LONGEST_LABEL, LONGEST_LABEL);
        var page = new Page(card.name(), card.version(), share(card.blocks()));
        card.blocks().forEach(page::add);
        return array(page.atMost(most));
    }

    private static int share(List<Block> blocks) {
        int labels = labels(blocks).stream().mapToInt(String::length).sum();
        return SlackText.fairShare(texts(blocks).map(String::length).toList(), Math.max(0, ROOM - labels));
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
                return fields.fields().stream().flatMap(field -> Stream.of(field.label() + ": ", field.value() + "\n"));
            }
            return Stream.of();
        });
    }

    private static List<String> labels(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> {
                    if (block instanceof Ticks ticks) {
                        return Stream.concat(
                                ticks.options().stream().map(Option::label),
                                Stream.of(ticks.done().label()));
                    }
                    return block instanceof Buttons buttons
                            ? buttons.buttons().stream().map(Button::label)
                            : Stream.of();
                })
                .map(label -> SlackText.cut(SlackText.clean(label), LONGEST_LABEL))
                .toList();
    }

    /** The blocks of one card, on their way. */
    private static final class Page {
        private final String cardName;
        private final long version;
        private final int share;
        private final List<JsonObject> blocks = new ArrayList<>();

        Page(String cardName, long version, int share) {
            this.cardName = cardName;
            this.version = version;
            this.share = share;
        }

        void add(Block block) {
            if (block instanceof Heading heading) {
                heading(fitting(heading.text()));
            } else if (block instanceof Paragraph paragraph) {
                prose(words(fitting(paragraph.text()), false));
            } else if (block instanceof Fields fields) {
                fields(fields);
            } else if (block instanceof Ticks ticks) {
                ticks(ticks);
            } else if (block instanceof Buttons buttons) {
                buttons(buttons.buttons());
            }
        }

        List<JsonObject> atMost(int most) {
            if (blocks.size() <= most) {
                return blocks;
            }
            var fewer = new ArrayList<>(blocks.subList(0, most - 1));
            fewer.add(richText(id(most - 1), words(MORE, false)));
            return fewer;
        }

        private String fitting(String text) {
            return SlackText.cut(SlackText.clean(text), share);
        }

        private void heading(String text) {
            if (text.isBlank()
                    || text.length() > LONGEST_HEADING
                    || NOT_FOR_HEADINGS.matcher(text).find()) {
                prose(words(text, true));
                return;
            }
            blocks.add(object("type", "header", "block_id", id(), "text", plain(text, LONGEST_HEADING)));
        }

        private void fields(Fields fields) {
            var pieces = new ArrayList<JsonObject>();
            for (var field : fields.fields()) {
                pieces.addAll(words((pieces.isEmpty() ? "" : "\n") + fitting(field.label()) + ": ", true));
                pieces.addAll(words(fitting(field.value()), false));
            }
            prose(pieces);
        }

        private void prose(List<JsonObject> pieces) {
            if (pieces.stream()
                    .anyMatch(piece -> !piece.get("text").getAsString().isBlank())) {
                blocks.add(richText(id(), pieces));
            }
        }

        /** Checkboxes in a row of their own, as many rows as it takes: Slack lets no list of many into such a row. */
        private void ticks(Ticks ticks) {
            var elements = new ArrayList<JsonObject>();
            for (int from = 0; from < ticks.options().size(); from += MOST_TICKS) {
                int to = Math.min(from + MOST_TICKS, ticks.options().size());
                elements.add(checkboxes(ticks.options().subList(from, to), from));
            }
            elements.add(button(ticks.done(), 0));
            actions(elements);
        }

        private JsonObject checkboxes(List<Option> options, int from) {
            var boxes = object(
                    "type",
                    "checkboxes",
                    "action_id",
                    TICK + blocks.size() + "/" + from,
                    "options",
                    array(options.stream().map(Page::option).toList()));
            var ticked =
                    options.stream().filter(Option::ticked).map(Page::option).toList();
            if (!ticked.isEmpty()) {
                boxes.add("initial_options", array(ticked));
            }
            return boxes;
        }

        private static JsonObject option(Option option) {
            return object("text", label(option.label()), "value", option.name());
        }

        private void buttons(List<Button> buttons) {
            actions(IntStream.range(0, buttons.size())
                    .mapToObj(i -> button(buttons.get(i), i))
                    .toList());
        }

        private JsonObject button(Button button, int position) {
            var element = object(
                    "type",
                    "button",
                    "action_id",
                    PRESS + blocks.size() + "/" + position,
                    "text",
                    label(button.label()),
                    "value",
                    new SlackPress(cardName, version, button.deed()).value());
            if (button.weight() == Card.Weight.MAIN) {
                element.addProperty("style", "primary");
            }
            return element;
        }

        private void actions(List<JsonObject> elements) {
            for (int from = 0; from < elements.size(); from += MOST_BUTTONS) {
                var row = elements.subList(from, Math.min(from + MOST_BUTTONS, elements.size()));
                blocks.add(object("type", "actions", "block_id", id(), "elements", array(row)));
            }
        }

        private String id() {
            return id(blocks.size());
        }

        /** New with each version of the card, or Slack would keep the ticks of the version before. */
        private String id(int position) {
            return "v" + version + "/" + position;
        }

        private static JsonObject label(String text) {
            return plain(text, LONGEST_LABEL);
        }

        private static List<JsonObject> words(String text, boolean bold) {
            if (text.isEmpty()) {
                return List.of();
            }
            return SlackText.pieces(text, LONGEST_PIECE).stream()
                    .map(piece -> bold
                            ? object("type", "text", "text", piece, "style", object("bold", true))
                            : object("type", "text", "text", piece))
                    .toList();
        }

        private static JsonObject richText(String id, List<JsonObject> pieces) {
            var section = object("type", "rich_text_section", "elements", array(pieces));
            return object("type", "rich_text", "block_id", id, "elements", array(List.of(section)));
        }
    }
}

package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Field;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;

/**
 * The elements of one card, on their way. Whatever may hold somebody's own words is a text run, because nothing is
 * looked for in it: no markdown and no mention.
 */
final class TeamsPage {
    /** Teams hides what is more behind a menu. */
    private static final int MOST_ACTIONS = 6;

    static final int LONGEST_TITLE = 75;
    static final int LONGEST_OPTION = 150;
    private static final int LONGEST_HEADING = 150;
    /** One line in which markdown has nothing to read. */
    private static final Pattern FOR_HEADINGS =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,?!'’\"«»–—/%]|[.:;](?= |$)|-(?=[\\p{L}\\p{N}]))*+");

    private final String cardName;
    private final long version;
    private final int share;
    private final List<ObjectNode> elements = new ArrayList<>();

    /** @param share how much each text may weigh */
    TeamsPage(String cardName, long version, int share) {
        this.cardName = cardName;
        this.version = version;
        this.share = share;
    }

    List<ObjectNode> elements() {
        return List.copyOf(elements);
    }

    void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof Paragraph question && next instanceof Ticks ticks) {
                ticks(fitting(question.text()), ticks);
                i++;
            } else {
                add(blocks.get(i));
            }
        }
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            heading(fitting(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            prose(fitting(paragraph.text()));
        } else if (block instanceof Fields fields) {
            fields.fields().forEach(this::field);
        } else if (block instanceof Ticks ticks) {
            ticks("", ticks);
        } else if (block instanceof Buttons buttons) {
            actions(buttons.buttons().stream().map(this::button).toList());
        }
    }

    private String fitting(String text) {
        return TeamsText.fitting(TeamsText.clean(text), share);
    }

    static boolean isForHeadings(String text) {
        return text.length() <= LONGEST_HEADING && FOR_HEADINGS.matcher(text).matches();
    }

    private void heading(String text) {
        elements.addAll(headed(text));
    }

    static List<ObjectNode> headed(String text) {
        if (isForHeadings(text)) {
            return List.of(object(
                    "type",
                    "TextBlock",
                    "text",
                    text,
                    "style",
                    "heading",
                    "size",
                    "large",
                    "weight",
                    "bolder",
                    "wrap",
                    true));
        }
        return blocks(
                TeamsText.lines(text), line -> run(line).put("size", "large").put("weight", "bolder"));
    }

    private void prose(String text) {
        elements.addAll(prose(TeamsText.lines(text)));
    }

    private static List<ObjectNode> prose(List<String> lines) {
        return blocks(lines, TeamsPage::run);
    }

    /** A block for each line, since nobody says what a line break within a block becomes. */
    private static List<ObjectNode> blocks(List<String> lines, Ink ink) {
        var blocks = new ArrayList<ObjectNode>();
        boolean close = false;
        for (var line : lines) {
            if (!line.isBlank()) {
                var block = block(List.of(ink.write(line)));
                blocks.add(close ? block.put("spacing", "none") : block);
            }
            close = !line.isBlank();
        }
        return blocks;
    }

    private void field(Field field) {
        var lines = TeamsText.lines(fitting(field.value()));
        var runs = new ArrayList<ObjectNode>();
        runs.add(run(oneLine(fitting(field.label())) + ": ").put("weight", "bolder"));
        if (!lines.get(0).isEmpty()) {
            runs.add(run(lines.get(0)));
        }
        elements.add(block(runs).put("spacing", "small"));
        var rest = prose(lines.subList(1, lines.size()));
        rest.stream().limit(1).forEach(block -> block.put("spacing", "none"));
        elements.addAll(rest);
    }

    /** The last line of what stands above the ticks is their label: screen readers say it with each of them. */
    private void ticks(String above, Ticks ticks) {
        var lines = TeamsText.lines(above.stripTrailing());
        String last = lines.get(lines.size() - 1);
        elements.addAll(prose(lines.subList(0, lines.size() - 1)));
        if (!ticks.options().isEmpty()) {
            elements.add(choices(last.isBlank() ? ticks.done().label() : last, ticks.options()));
        } else {
            prose(last);
        }
        actions(List.of(button(ticks.done())));
    }

    private ObjectNode choices(String label, List<Option> options) {
        var set = object(
                "type",
                "Input.ChoiceSet",
                // New with each version of the card, or Teams might keep the ticks of the version before.
                "id",
                TeamsPress.TICKS + version + "-" + elements.size(),
                "label",
                title(label, Integer.MAX_VALUE),
                "isMultiSelect",
                true,
                "style",
                "expanded",
                "wrap",
                true,
                "choices",
                array(options.stream().map(TeamsPage::choice).toList()));
        String ticked = options.stream()
                .filter(Option::ticked)
                .map(option -> TeamsPress.quoted(option.name()))
                .collect(Collectors.joining(","));
        return ticked.isEmpty() ? set : set.put("value", ticked);
    }

    private static ObjectNode choice(Option option) {
        return object("title", title(option.label(), LONGEST_OPTION), "value", TeamsPress.quoted(option.name()));
    }

    private ObjectNode button(Button button) {
        var press = object(new TeamsPress(cardName, version, button.deed()).data());
        var action = button.opens() == Card.Opens.FORM
                ? submit(button.label(), press.set("msteams", object("type", TeamsPressing.FETCH)))
                : execute(TeamsPress.PRESS, button.label(), press);
        return button.weight() == Card.Weight.MAIN ? main(action) : action;
    }

    /** An action, and what is to stand in its place where a client does not know it. */
    static ObjectNode execute(String verb, String title, ObjectNode data) {
        var submit = submit(title, data.deepCopy().put(TeamsPress.VERB, verb));
        return object("type", "Action.Execute", "title", label(title), "verb", verb, "data", data, "fallback", submit);
    }

    /** An action that only a dialog knows, or that opens one. */
    static ObjectNode submit(String title, ObjectNode data) {
        return object("type", "Action.Submit", "title", label(title), "data", data);
    }

    private static String label(String title) {
        return TeamsText.cut(oneLine(TeamsText.clean(title)), LONGEST_TITLE);
    }

    static ObjectNode main(ObjectNode action) {
        return action.put("style", "positive");
    }

    private void actions(List<ObjectNode> actions) {
        for (int from = 0; from < actions.size(); from += MOST_ACTIONS) {
            elements.add(actionSet(actions.subList(from, Math.min(from + MOST_ACTIONS, actions.size()))));
        }
    }

    static ObjectNode actionSet(List<ObjectNode> actions) {
        return object("type", "ActionSet", "actions", array(actions));
    }

    /** A title of which nobody says whether markdown is read in it. */
    static String title(String text, int longest) {
        return TeamsText.inert(TeamsText.cut(oneLine(TeamsText.clean(text)), longest));
    }

    static ObjectNode line(String text) {
        return block(List.of(run(text)));
    }

    static String oneLine(String text) {
        return String.join(" ", TeamsText.lines(text));
    }

    private static ObjectNode block(List<ObjectNode> runs) {
        return object("type", "RichTextBlock", "inlines", array(runs));
    }

    static ObjectNode run(String text) {
        return object("type", "TextRun", "text", TeamsText.run(text));
    }

    private interface Ink {
        ObjectNode write(String line);
    }
}

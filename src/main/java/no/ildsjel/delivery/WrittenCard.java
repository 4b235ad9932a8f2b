package no.ildsjel.delivery;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * A card with words, in the reader's language, as a channel shows it. All text is plain: the channel escapes it.
 *
 * @param name our name of the card, such as {@code review/42/<person>}
 * @param version grows each time the card is posted or replaced; a button carries it with the name
 */
public record WrittenCard(String name, long version, Language language, List<Block> blocks) {
    public WrittenCard {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a written card. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    public record Fields(List<Field> fields) implements Block {}

    public record Field(String label, String value) {}

    public record Ticks(List<Option> options, Button done) implements Block {}

    public record Option(String name, String label, boolean ticked) {}

    public record Buttons(List<Button> buttons) implements Block {}

    public record Button(String label, String deed, Card.Weight weight, Card.@Nullable Opens opens) {
        public Button(String label, String deed, Card.Weight weight) {
            this(label, deed, weight, null);
        }
    }

    /**
     * The same for a channel that cuts long labels: each of them stands whole above its buttons, or below what is ticked.
     *
     * @param button how long the label of a button may be
     * @param option how long that of an option may be
     */
    public WrittenCard spelledOut(int button, int option) {
        var spelledOut = blocks.stream()
                .flatMap(block -> spelledOut(block, button, option))
                .toList();
        return new WrittenCard(name, version, language, spelledOut);
    }

    private static Stream<Block> spelledOut(Block block, int button, int option) {
        if (block instanceof Buttons buttons) {
            return Stream.concat(longer(buttons.buttons().stream().map(Button::label), button), Stream.of(block));
        }
        return block instanceof Ticks ticks
                ? Stream.concat(
                        Stream.of(block), longer(ticks.options().stream().map(Option::label), option))
                : Stream.of(block);
    }

    private static Stream<Block> longer(Stream<String> labels, int longest) {
        var cut = labels.filter(label -> label.length() > longest).toList();
        return cut.isEmpty() ? Stream.of() : Stream.of(new Paragraph(String.join("\n", cut)));
    }

    /** The whole card as plain lines, for notifications and screen readers; buttons are left out. */
    public String plain() {
        return String.join(
                "\n",
                blocks.stream()
                        .map(WrittenCard::plain)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String plain(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Fields fields) {
            return String.join(
                    "\n",
                    fields.fields().stream()
                            .map(field -> field.label() + ": " + field.value())
                            .toList());
        }
        return "";
    }
}

package no.ildsjel.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Fields;
import no.ildsjel.delivery.WrittenCard.Heading;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;

/** How a card stands in a story. */
final class Transcript {
    private Transcript() {}

    static List<String> lines(WrittenCard card) {
        var lines = new ArrayList<String>();
        card.blocks().forEach(block -> lines.addAll(lines(block)));
        return lines.stream()
                .flatMap(String::lines)
                .map(Transcript::plain)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> lines(Block block) {
        if (block instanceof Heading heading) {
            return List.of(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        }
        if (block instanceof Fields fields) {
            return fields.fields().stream()
                    .map(field -> field.label() + ": " + field.value())
                    .toList();
        }
        if (block instanceof Ticks ticks) {
            var lines = new ArrayList<>(ticks.options().stream()
                    .map(option -> (option.ticked() ? "(x) " : "( ) ") + option.label())
                    .toList());
            lines.add("[" + ticks.done().label() + "]");
            return lines;
        }
        return List.of(((Buttons) block)
                .buttons().stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" ")));
    }

    /** What a story calls a button or an option, without the number before it. */
    static String name(String label) {
        return plain(label).replaceFirst("^\\d+ – ", "");
    }

    /** With the no-break spaces of numbers and dates as ordinary ones, which is what people type. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }
}

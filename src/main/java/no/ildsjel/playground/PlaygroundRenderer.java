package no.ildsjel.playground;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ildsjel.delivery.WrittenCard;

/** Writes a card as the page draws it. */
class PlaygroundRenderer {
    List<Map<String, Object>> render(WrittenCard card) {
        return card.blocks().stream().map(PlaygroundRenderer::block).toList();
    }

    private static Map<String, Object> block(WrittenCard.Block block) {
        if (block instanceof WrittenCard.Heading heading) {
            return Map.of("kind", "heading", "text", heading.text());
        }
        if (block instanceof WrittenCard.Paragraph paragraph) {
            return Map.of("kind", "paragraph", "text", paragraph.text());
        }
        if (block instanceof WrittenCard.Fields fields) {
            return Map.of("kind", "fields", "fields", fields.fields());
        }
        if (block instanceof WrittenCard.Ticks ticks) {
            return Map.of("kind", "ticks", "options", ticks.options(), "done", button(ticks.done()));
        }
        var buttons = (WrittenCard.Buttons) block;
        return Map.of(
                "kind",
                "buttons",
                "buttons",
                buttons.buttons().stream().map(PlaygroundRenderer::button).toList());
    }

    private static Map<String, Object> button(WrittenCard.Button button) {
        var weight = button.weight().name().toLowerCase(Locale.ROOT);
        return Map.of("label", button.label(), "deed", button.deed(), "weight", weight);
    }
}

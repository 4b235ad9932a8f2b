package no.ildsjel.ideas;

import java.util.List;
import java.util.Map;

/**
 * The submitter's own words, which nobody else changes.
 *
 * @param forWhom codes of the organisation's recipients
 * @param values codes of the organisation's values; empty when not known yet
 * @param more what else was told, by name: {@code solution}, {@code resources}, {@code evidence}, {@code stop}, {@code link} …
 * @param files what was sent along, for those who assess the idea
 */
public record Content(
        String title,
        String need,
        List<String> forWhom,
        List<String> values,
        Placement placement,
        Map<String, String> more,
        List<Attachment> files) {
    public Content {
        forWhom = List.copyOf(forWhom);
        values = List.copyOf(values);
        more = Map.copyOf(more);
        // Ideas from before any could be sent say nothing of them.
        files = files == null ? List.of() : List.copyOf(files);
    }

    public Content(
            String title,
            String need,
            List<String> forWhom,
            List<String> values,
            Placement placement,
            Map<String, String> more) {
        this(title, need, forWhom, values, placement, more, List.of());
    }

    /**
     * A picture or a document, where it lies.
     *
     * @param type as its platform names it, such as {@code image/png}
     */
    public record Attachment(String link, String name, String type) {}
}

package no.ildsjel.ideas;

import java.util.List;
import java.util.Map;

/**
 * The submitter's own words, which nobody else changes.
 *
 * @param forWhom codes of the organisation's recipients
 * @param values codes of the organisation's values; empty when not known yet
 * @param more what else was told, by name: {@code solution}, {@code resources}, {@code evidence}, {@code stop}, {@code link} …
 */
public record Content(
        String title,
        String need,
        List<String> forWhom,
        List<String> values,
        Placement placement,
        Map<String, String> more) {
    public Content {
        forWhom = List.copyOf(forWhom);
        values = List.copyOf(values);
        more = Map.copyOf(more);
    }
}

package no.ildsjel.playground;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as the page draws it.
 *
 * @param seq in the order of arrival
 * @param card the bot's name of it; null where a person typed
 * @param blocks each with its kind
 */
record Shown(
        String id,
        long seq,
        @Nullable String thread,
        String sender,
        String text,
        @Nullable String card,
        long version,
        @Nullable String language,
        List<Map<String, Object>> blocks,
        Instant createdAt,
        Instant changedAt) {}

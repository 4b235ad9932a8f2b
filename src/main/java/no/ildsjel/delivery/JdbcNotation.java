package no.ildsjel.delivery;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How cards and recipients are written in the database. */
class JdbcNotation {
    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Card.Part.class, Variant.class)
            .addMixIn(Argument.class, Variant.class)
            .addMixIn(Recipient.class, Variant.class)
            .addMixIn(Card.Button.class, Sparing.class)
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    String write(Recipient recipient) {
        return json.writeValueAsString(recipient);
    }

    Recipient readRecipient(String text) {
        return json.readValue(text, Recipient.class);
    }

    @Nullable
    String write(@Nullable Card card) {
        return card == null ? null : json.writeValueAsString(card);
    }

    @Nullable
    Card readCard(@Nullable String text) {
        return text == null ? null : json.readValue(text, Card.class);
    }

    /** Nowhere is written as well: it is not the same as not knowing. */
    String write(@Nullable Standing standing) {
        return standing == null ? "" : json.writeValueAsString(standing);
    }

    @Nullable
    Standing readStanding(@Nullable String text) {
        return text == null || text.isEmpty() ? null : json.readValue(text, Standing.class);
    }

    /** Most buttons open nothing, and so read as they did before any could. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface Sparing {}

    /** Jackson finds the variants of a sealed type by itself; it only has to write which one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Variant {}
}

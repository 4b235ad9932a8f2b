package no.ildsjel.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Socket Mode puts around everything.
 *
 * @param id to acknowledge it by; null for what is said about the connection itself
 */
record SlackEnvelope(String type, @Nullable String id) {
    /** Empty when it is none. */
    static Optional<SlackEnvelope> read(String text) {
        try {
            var envelope = JsonParser.parseString(text).getAsJsonObject();
            return string(envelope, "type")
                    .map(type -> new SlackEnvelope(
                            type, string(envelope, "envelope_id").orElse(null)));
        } catch (RuntimeException | StackOverflowError malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> string(JsonObject envelope, String name) {
        return Optional.ofNullable(envelope.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    boolean isDisconnect() {
        return type.equals("disconnect");
    }

    /** Says that Slack need not send it again, with what Slack wants to show at once. */
    static String acknowledgement(String id, Response answer) {
        var acknowledgement = SlackJson.object("envelope_id", id);
        var type = answer.getContentType();
        if (type != null && type.startsWith("application/json") && answer.getBody() != null) {
            acknowledgement.add("payload", JsonParser.parseString(answer.getBody()));
        }
        return acknowledgement.toString();
    }
}

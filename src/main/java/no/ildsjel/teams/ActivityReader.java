package no.ildsjel.teams;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an activity: first only where it comes from. */
final class ActivityReader {
    /** Jackson 2, as the Bot Framework's own classes; a name given twice could be read once here and once there. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Empty when this is no activity at all. */
    Optional<Origin> origin(byte[] body) {
        try {
            var activity = JSON.readTree(body);
            var type = text(activity.path("type"));
            return type == null || type.isBlank() ? Optional.empty() : Optional.of(origin(type, activity));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The whole of it; empty when something in it is of another kind than it should be. */
    Optional<Activity> activity(byte[] body) {
        try {
            var activity = Optional.ofNullable(Serialization.treeToValue(JSON.readTree(body), Activity.class));
            activity.filter(read -> !isWellFormed(read.getLocale())).ifPresent(read -> read.setLocale(null));
            return activity;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The Bot Framework throws at any other. */
    private static boolean isWellFormed(@Nullable String locale) {
        try {
            return locale == null || new Locale.Builder().setLanguageTag(locale) != null;
        } catch (IllformedLocaleException other) {
            return false;
        }
    }

    private static Origin origin(String type, JsonNode activity) {
        return new Origin(type, text(activity.path("channelId")), text(activity.path("serviceUrl")), tenants(activity));
    }

    private static List<String> tenants(JsonNode activity) {
        return Stream.of(
                        activity.path("channelData").path("tenant").path("id"),
                        activity.path("conversation").path("tenantId"))
                .filter(tenant -> !tenant.isMissingNode() && !tenant.isNull())
                // What is no text is nobody's tenant, but it was named.
                .map(tenant -> tenant.isTextual() ? tenant.textValue() : "")
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}

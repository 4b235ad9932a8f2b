package no.ildsjel.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The pieces that cards and activities are made of, and how many bytes they are on their way. */
final class TeamsJson {
    // Two escapes for each emoji would be three times its bytes.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private TeamsJson() {}

    static ObjectNode object(Object... namesAndValues) {
        var object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], node(namesAndValues[i + 1]));
        }
        return object;
    }

    static ObjectNode object(Map<String, ?> fields) {
        var object = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, value) -> object.set(name, node(value)));
        return object;
    }

    static ArrayNode array(List<? extends JsonNode> elements) {
        var array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Map<?, ?> fields) {
            return MAPPER.valueToTree(fields);
        }
        if (value instanceof Boolean flag) {
            return JsonNodeFactory.instance.booleanNode(flag);
        }
        return value instanceof Number number
                ? JsonNodeFactory.instance.numberNode(number.longValue())
                : JsonNodeFactory.instance.textNode((String) value);
    }

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree could not be written", impossible);
        }
    }

    /** What the text says; nothing at all where it is no JSON. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}

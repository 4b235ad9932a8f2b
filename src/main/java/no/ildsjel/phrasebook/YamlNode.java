package no.ildsjel.phrasebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A piece of a YAML file that remembers its line, or that of its key; YAML 1.2, so {@code no} is a word.
 *
 * @param isNothing whether nothing stands after the key, not even an empty list
 * @param scalar what a leaf says; null for a map, a list and nothing at all
 */
public record YamlNode(
        int line, boolean isNothing, @Nullable String scalar, Map<String, YamlNode> entries, List<YamlNode> items) {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    /** The file's root; empty when it is no YAML, which is added to the faults. */
    public static Optional<YamlNode> read(String file, String text, List<Fault> faults) {
        try (var parser = MAPPER.createParser(text)) {
            parser.nextToken();
            var root = node(line(parser), parser, file, faults);
            if (parser.nextToken() != null) {
                faults.add(new Fault(file, line(parser), "What follows a line of --- is not read: take that line out"));
            }
            return Optional.of(root);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            var trouble =
                    YamlTrouble.of(broken.getCause(), String.valueOf(broken.getOriginalMessage()), Math.max(1, line));
            faults.add(new Fault(file, trouble.line(), "Not YAML: " + trouble.advice()));
            return Optional.empty();
        }
    }

    private static YamlNode node(int line, JsonParser parser, String file, List<Fault> faults) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return new YamlNode(line, false, null, entries(parser, file, faults), List.of());
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var items = new ArrayList<YamlNode>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(line(parser), parser, file, faults));
            }
            return new YamlNode(line, false, null, Map.of(), items);
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(new Fault(file, line, "'*" + parser.getString() + "' stands for something else: write it out"));
        }
        boolean nothing = parser.currentToken() == null || parser.currentToken() == JsonToken.VALUE_NULL;
        return new YamlNode(line, nothing, nothing ? null : parser.getString(), Map.of(), List.of());
    }

    private static Map<String, YamlNode> entries(JsonParser parser, String file, List<Fault> faults) {
        var entries = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            if (entries.putIfAbsent(key, node(line, parser, file, faults)) != null) {
                faults.add(new Fault(file, line, "'" + key + "' stands twice"));
            }
        }
        return entries;
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Optional<String> text() {
        return Optional.ofNullable(scalar);
    }

    public Optional<String> text(String key) {
        return get(key).flatMap(YamlNode::text);
    }

    public boolean isList() {
        return scalar == null && entries.isEmpty();
    }

    /** The leaves of a list, or the one leaf that stands in place of a list. */
    public List<String> texts() {
        return scalar == null
                ? items.stream().flatMap(item -> item.text().stream()).toList()
                : List.of(scalar);
    }
}

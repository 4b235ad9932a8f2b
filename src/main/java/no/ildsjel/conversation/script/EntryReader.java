package no.ildsjel.conversation.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.YamlNode;

/** Reads single entries of one script, and notes what is wrong with them. */
record EntryReader(String file, List<Fault> faults) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    String name(YamlNode node, String key) {
        var name = node.text(key).orElse("");
        if (!NAME.matcher(name).matches()) {
            fault(node.line(), "'" + key + "' needs a name in kebab-case, such as focus-area; it says '" + name + "'");
        }
        return name;
    }

    boolean flag(YamlNode node, String key) {
        return oneOf(node, key, Map.of("true", true, "false", false), false);
    }

    <T> T oneOf(YamlNode node, String key, Map<String, T> values, T otherwise) {
        var text = node.text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        var value = values.get(text.get());
        if (value == null) {
            fault(node.line(), "'" + key + "' is '" + text.get() + "', but may be " + sorted(values.keySet()));
            return otherwise;
        }
        return value;
    }

    Optional<Integer> number(YamlNode node, String key) {
        var text = node.text(key);
        try {
            return text.map(Integer::valueOf);
        } catch (NumberFormatException notANumber) {
            fault(node.line(), "'" + key + "' needs a whole number");
            return Optional.empty();
        }
    }

    void map(YamlNode node, String key) {
        if (node.text().isPresent() || !node.items().isEmpty()) {
            fault(node.line(), "'" + key + "' needs names with values, such as { name: value }");
        }
    }

    void only(YamlNode node, String... keys) {
        var allowed = Set.of(keys);
        node.entries().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                fault(value.line(), "'" + key + "' is not known here; there are " + sorted(allowed));
            }
        });
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    void fault(int line, String message) {
        faults.add(new Fault(file, line, message));
    }
}

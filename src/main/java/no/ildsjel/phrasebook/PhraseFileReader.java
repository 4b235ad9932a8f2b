package no.ildsjel.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes one file apart into its keys. */
final class PhraseFileReader {
    // The underscore is for the codes of states and values, which are written so everywhere.
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([-_.][a-z0-9]+)*");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final PhraseFile file;

    private PhraseFileReader(PhraseFile file) {
        this.file = file;
    }

    /**
     * What a file holds.
     *
     * @param readable false when its YAML breaks off, so that nothing may be said of what it lacks
     */
    record Contents(List<Entry> entries, List<Fault> faults, boolean readable) {}

    static Contents read(PhraseFile file) {
        var reader = new PhraseFileReader(file);
        var root = YamlNode.read(file.source().path(), file.source().text(), reader.faults);
        root.ifPresent(reader::readRoot);
        return new Contents(reader.entries, reader.faults, root.isPresent());
    }

    private void readRoot(YamlNode root) {
        if (root.text().isPresent() || !root.items().isEmpty()) {
            fault(root, "A phrase file holds keys with sentences, nothing else");
        }
        readKeys(file.prefix(), root);
    }

    private void readKeys(String above, YamlNode node) {
        node.entries().forEach((name, value) -> {
            if (!KEY.matcher(name).matches()) {
                fault(value, "The key '" + name + "' is not in small letters and hyphens");
            }
            readValue(above + "." + name, value);
        });
    }

    private void readValue(String key, YamlNode node) {
        if (!node.entries().isEmpty()) {
            readKeys(key, node);
        } else if (node.isNothing() || !node.isList()) {
            text(key, node).ifPresent(text -> entries.add(new Entry(file, node.line(), key, false, List.of(text))));
        } else {
            entries.add(new Entry(file, node.line(), key, true, words(key, node)));
        }
    }

    private List<String> words(String key, YamlNode list) {
        return list.items().stream().flatMap(item -> text(key, item).stream()).toList();
    }

    private Optional<String> text(String key, YamlNode node) {
        var text = node.text().map(String::strip).filter(words -> !words.isEmpty());
        if (text.isEmpty()) {
            fault(node, "There is no text at " + key);
        }
        if (text.filter(words -> words.indexOf('\uFFFD') >= 0).isPresent()) {
            fault(node, "The text of " + key + " is not in UTF-8");
        }
        return text;
    }

    private void fault(YamlNode node, String message) {
        faults.add(file.fault(node.line(), message));
    }
}

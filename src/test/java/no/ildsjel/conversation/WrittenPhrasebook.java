package no.ildsjel.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.YamlNode;

/** The sentences of the conversations folder as they stand there: found, but never filled in. */
final class WrittenPhrasebook implements Phrasebook {
    private static final Pattern ARGUMENT = Pattern.compile("(?<=\\{)\\w+");
    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
    private final Map<String, Set<String>> words = new HashMap<>();

    static WrittenPhrasebook read() {
        var book = new WrittenPhrasebook();
        var root = Path.of("conversations");
        try (var files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("script.yaml"))
                    .forEach(file -> book.read(root.relativize(file), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    private void read(Path file, String text) {
        var parts = file.getFileName().toString().split("\\.", -1);
        var prefix = parts.length == 3 ? parts[0] : file.getName(0).toString();
        write(prefix, Language.of(parts[parts.length - 2]).orElseThrow(), text);
    }

    /** Adds sentences, as a file with this prefix would. */
    WrittenPhrasebook write(String prefix, Language language, String yaml) {
        var root = YamlNode.read(prefix, yaml, new ArrayList<>()).orElseThrow();
        root.entries().forEach((key, node) -> add(prefix + "." + key, language, node));
        return this;
    }

    private void add(String key, Language language, YamlNode node) {
        node.text()
                .ifPresent(text -> sentences
                        .computeIfAbsent(language, none -> new HashMap<>())
                        .put(key, text));
        node.entries().forEach((name, child) -> add(key + "." + name, language, child));
        if (!node.items().isEmpty()) {
            words.computeIfAbsent(key, none -> new HashSet<>()).addAll(node.texts());
        }
    }

    @Override
    public String say(Argument argument, Language language) {
        if (argument instanceof Argument.Text text) {
            return text.text();
        }
        if (argument instanceof Argument.Phrase phrase) {
            return sentence(phrase.key(), language).orElse(phrase.key());
        }
        return argument instanceof Argument.Several several
                ? several.parts().stream().map(part -> say(part, language)).collect(Collectors.joining(", "))
                : argument.toString();
    }

    private Optional<String> sentence(String key, Language language) {
        return Stream.concat(language.preferences().stream(), Stream.of(Language.values()))
                .flatMap(each -> Optional.ofNullable(of(each).get(key)).stream())
                .findFirst();
    }

    private Map<String, String> of(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    @Override
    public boolean knows(String key) {
        return sentence(key, Language.EN).isPresent();
    }

    @Override
    public Set<String> words(String key) {
        return words.getOrDefault(key, Set.of());
    }

    @Override
    public Set<String> lists(String prefix) {
        return words.keySet().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }

    @Override
    public Set<String> keys(Language language) {
        return Stream.concat(of(language).keySet().stream(), words.keySet().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<List<String>> arguments(String key, Language language) {
        return Optional.ofNullable(of(language).get(key)).map(WrittenPhrasebook::arguments);
    }

    private static List<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(MatchResult::group).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.ildsjel.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.UnknownPhrase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The playground's own file of each language, filled in without any grammar. */
class NoticeBook implements Phrasebook {
    private static final TypeReference<Map<String, String>> SENTENCES = new TypeReference<>() {};
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z-]+)}");

    @Override
    public String say(Argument argument, Language language) {
        if (argument instanceof Argument.Text text) {
            return text.text();
        }
        var phrase = (Argument.Phrase) argument;
        var sentence = sentence(phrase.key(), language).orElseThrow(() -> new UnknownPhrase(phrase.key()));
        for (var each : phrase.arguments().entrySet()) {
            sentence = sentence.replace("{" + each.getKey() + "}", say(each.getValue(), language));
        }
        return sentence;
    }

    @Override
    public boolean knows(String key) {
        return sentence(key, Language.NB).isPresent();
    }

    @Override
    public Set<String> words(String key) {
        return Set.of();
    }

    @Override
    public Set<String> lists(String prefix) {
        return Set.of();
    }

    @Override
    public Set<String> keys(Language language) {
        var keys = new TreeSet<String>();
        sentences(language).keySet().forEach(key -> keys.add("playground." + key));
        return keys;
    }

    @Override
    public Optional<List<String>> arguments(String key, Language language) {
        return Optional.ofNullable(sentences(language).get(key.replaceFirst("playground\\.", "")))
                .map(sentence -> ARGUMENT.matcher(sentence)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Optional<String> sentence(String key, Language language) {
        return language.preferences().stream()
                .map(each -> sentences(each).get(key.replaceFirst("playground\\.", "")))
                .filter(sentence -> sentence != null)
                .findFirst();
    }

    private static Map<String, String> sentences(Language language) {
        var file = Path.of("conversations/notices/playground." + language.code() + ".yaml");
        try {
            return Files.exists(file) ? new YAMLMapper().readValue(Files.readString(file), SENTENCES) : Map.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

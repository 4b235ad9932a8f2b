package no.ildsjel.phrasebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.ConversationsFolder.Source;

/** Reads all phrase files of a folder, and does not stop at the first fault. */
final class PhrasebookReader {
    /** Nynorsk may lack sentences and then speaks bokmål. */
    private static final List<Language> COMPLETE = List.of(Language.NB, Language.SV, Language.EN);

    private static final String MISPLACED = "Not a place for sentences; there are common.<language>.yaml,"
            + " <conversation>/<language>.yaml and notices/<module>.<language>.yaml, in nb, nn, sv and en";

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, Map<Language, Entry>> entries = new TreeMap<>();
    private final Map<Language, Map<String, Sentence>> sentences = new EnumMap<>(Language.class);
    private final Map<String, Set<String>> words = new HashMap<>();

    private PhrasebookReader() {}

    static ReadPhrasebook read(ConversationsFolder folder) {
        var reader = new PhrasebookReader();
        folder.files("{*,**/*}.{yaml,yml}").stream()
                .filter(source -> !source.path().matches("[^/]+/script\\.yaml"))
                .forEach(reader::readFile);
        reader.entries.values().forEach(reader::compare);
        return new ReadPhrasebook(new Phrases(reader.sentences, reader.words), reader.faults);
    }

    private void readFile(Source source) {
        PhraseFile.at(source)
                .ifPresentOrElse(this::readPhrases, () -> faults.add(new Fault(source.path(), 0, MISPLACED)));
    }

    private void readPhrases(PhraseFile file) {
        var contents = PhraseFileReader.read(file);
        faults.addAll(contents.faults());
        if (!contents.readable()) {
            unreadable.add(file.prefix() + " " + file.language());
        }
        contents.entries().forEach(this::add);
    }

    private void add(Entry entry) {
        var known = entries.computeIfAbsent(entry.key(), key -> new EnumMap<>(Language.class))
                .putIfAbsent(entry.language(), entry);
        if (known != null) {
            faults.add(entry.fault("The key " + entry.key() + " stands in "
                    + known.file().source().path() + " too"));
        } else if (entry.isWords()) {
            entry.texts().forEach(word -> words(entry.key()).add(plain(word)));
        } else {
            addSentence(entry);
        }
    }

    private void addSentence(Entry entry) {
        var pattern = PatternCheck.of(entry.texts().get(0), entry.language());
        pattern.faults().forEach(fault -> faults.add(entry.fault(entry.key() + ": " + fault)));
        if (pattern.faults().isEmpty()) {
            sentences
                    .computeIfAbsent(entry.language(), language -> new HashMap<>())
                    .put(entry.key(), Sentence.of(pattern, entry.language()));
        }
    }

    private Set<String> words(String key) {
        return words.computeIfAbsent(key, list -> new TreeSet<>());
    }

    /** As what people type is compared: composed, in lower case, with the apostrophe of the keyboard. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** The languages must agree on what stands under a key. */
    private void compare(Map<Language, Entry> versions) {
        var first = versions.values().iterator().next();
        var missing = (isForAll(first) ? Stream.<Language>of() : COMPLETE.stream())
                .filter(language -> !versions.containsKey(language))
                .filter(language -> !unreadable.contains(first.file().prefix() + " " + language))
                .map(Language::code)
                .collect(Collectors.joining(" and "));
        if (!missing.isEmpty()) {
            faults.add(first.fault(first.key() + " is missing in " + missing));
        }
        versions.values().forEach(other -> compare(first, other));
    }

    /** Words are heard in every language, wherever they are listed; only commands are known to be needed in each. */
    private static boolean isForAll(Entry entry) {
        return entry.isWords()
                && !entry.key().startsWith("common.words.")
                && !entry.key().endsWith(".begin");
    }

    private void compare(Entry first, Entry other) {
        if (first.isWords() != other.isWords()) {
            faults.add(other.fault(other.key() + " is a sentence in one language and a list of words in another"));
        }
        arguments(first)
                .ifPresent(expected -> arguments(other)
                        .filter(actual -> !actual.equals(expected))
                        .ifPresent(actual -> faults.add(other.fault(other.key() + " has the arguments " + actual
                                + " in " + other.language().code() + ", but " + expected + " in "
                                + first.language().code()))));
    }

    private Optional<Set<String>> arguments(Entry entry) {
        return Optional.ofNullable(
                        sentences.getOrDefault(entry.language(), Map.of()).get(entry.key()))
                .map(sentence -> new TreeSet<>(sentence.arguments()));
    }
}

package no.ildsjel.phrasebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.ConversationsFolder.Source;

/** All phrase files of one folder, read without stopping at the first fault. */
final class PhraseLayer {
    private static final String MISPLACED = "Not a place for sentences; there are common.<language>.yaml,"
            + " <conversation>/<language>.yaml and notices/<module>.<language>.yaml, in nb, nn, sv and en";

    final List<Fault> faults = new ArrayList<>();
    final Map<String, Map<Language, Entry>> entries = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<Language, Map<String, PatternCheck>> patterns = new EnumMap<>(Language.class);

    private PhraseLayer() {}

    static PhraseLayer read(ConversationsFolder folder) {
        var layer = new PhraseLayer();
        folder.files("{*,**/*}.{yaml,yml}").stream()
                .filter(source -> !source.path().matches("[^/]+/script\\.yaml"))
                .forEach(layer::readFile);
        return layer;
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
        } else if (!entry.isWords()) {
            check(entry);
        }
    }

    private void check(Entry entry) {
        var pattern = PatternCheck.of(entry.texts().get(0), entry.language());
        pattern.faults().forEach(fault -> faults.add(entry.fault(entry.key() + ": " + fault)));
        if (pattern.faults().isEmpty()) {
            patterns.computeIfAbsent(entry.language(), language -> new HashMap<>())
                    .put(entry.key(), pattern);
        }
    }

    Map<Language, Entry> versions(String key) {
        return entries.getOrDefault(key, Map.of());
    }

    Stream<Entry> all() {
        return entries.values().stream().flatMap(versions -> versions.values().stream());
    }

    /** Empty for words, for what is not there, and for a sentence with a fault. */
    Optional<PatternCheck> pattern(String key, Language language) {
        return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
    }

    Optional<Set<String>> arguments(Entry entry) {
        return pattern(entry.key(), entry.language()).map(pattern -> new TreeSet<>(pattern.arguments()));
    }

    /** Whether nothing may be said of what the file lacks that should hold this in the language. */
    boolean isUnreadable(Entry entry, Language language) {
        return unreadable.contains(entry.file().prefix() + " " + language);
    }
}

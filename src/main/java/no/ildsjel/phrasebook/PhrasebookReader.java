package no.ildsjel.phrasebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;

/** Reads all sentences, those of an organisation's own folder in place of ours, key by key. */
final class PhrasebookReader {
    /** What every question may be filled with, as numbers. */
    private static final Set<String> COUNTED = Set.of("count", "longest");

    /** Where an organisation may add keys: codes of its file, and what people ask about in between. */
    private static final Set<String> OPEN = Set.of("organisation", "about", "glossary");

    /** What is said in between is held against the facts, which we do not know. */
    private static final Set<String> FILLED_WITH_FACTS = Set.of("about", "glossary");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<Language, Map<String, Sentence>> sentences = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Sentence>> covered = new EnumMap<>(Language.class);
    private final Map<String, Set<String>> words = new HashMap<>();
    private final PhraseLayer ours;
    private final PhraseLayer own;

    private PhrasebookReader(PhraseLayer ours, PhraseLayer own) {
        this.ours = ours;
        this.own = own;
    }

    static ReadPhrasebook read(ConversationsFolder folder) {
        var reader = new PhrasebookReader(PhraseLayer.read(folder.builtIn()), PhraseLayer.read(folder.own()));
        reader.read();
        var written = reader.own.all().map(entry -> entry.written(true)).toList();
        return new ReadPhrasebook(new Phrases(reader.sentences, reader.words, written, reader.covered), reader.faults);
    }

    private void read() {
        faults.addAll(ours.faults);
        faults.addAll(own.faults);
        ours.all().forEach(entry -> add(entry, ours));
        own.all().forEach(entry -> add(entry, own));
        ours.entries.values().forEach(this::compare);
        Stream.concat(ours.entries.keySet().stream(), own.entries.keySet().stream())
                .distinct()
                .forEach(this::isMissing);
        own.all().forEach(this::fits);
        own.all().forEach(this::isCounted);
    }

    private void add(Entry entry, PhraseLayer layer) {
        if (entry.isWords()) {
            entry.texts().forEach(word -> words(entry.key()).add(plain(word)));
            return;
        }
        layer.pattern(entry.key(), entry.language()).ifPresent(pattern -> {
            var sentence = Sentence.of(pattern, entry.written(layer == own));
            var below = of(entry.language(), sentences).put(entry.key(), sentence);
            if (below != null) {
                of(entry.language(), covered).put(entry.key(), below);
            }
        });
    }

    private static Map<String, Sentence> of(Language language, Map<Language, Map<String, Sentence>> all) {
        return all.computeIfAbsent(language, none -> new HashMap<>());
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

    /** What stands in one language stands in all of them; in one's own folder, where we have not said it already. */
    private void isMissing(String key) {
        var versions = new EnumMap<Language, Entry>(Language.class);
        versions.putAll(ours.versions(key));
        versions.putAll(own.versions(key));
        var first = own.versions(key).values().stream()
                .findFirst()
                .orElseGet(() -> versions.values().iterator().next());
        boolean isForAll = isForAll(first) || isUnknown(first);
        var missing = (isForAll ? Stream.<Language>of() : Stream.of(Language.values()))
                .filter(language -> !versions.containsKey(language))
                .filter(language -> !ours.isUnreadable(first, language) && !own.isUnreadable(first, language))
                .map(Language::code)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(first.fault(first.key() + " is missing in " + listed(missing)));
        }
    }

    private static String listed(List<String> codes) {
        var last = codes.size() - 1;
        return last == 0 ? codes.get(0) : String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
    }

    /** Words are heard in every language, wherever they are listed; only commands are known to be needed in each. */
    private static boolean isForAll(Entry entry) {
        return entry.isWords()
                && !entry.key().startsWith("common.words.")
                && !entry.key().endsWith(".begin");
    }

    /** The languages must agree on what stands under a key. */
    private void compare(Map<Language, Entry> versions) {
        var first = versions.values().iterator().next();
        versions.values().forEach(other -> compare(first, other));
    }

    private void compare(Entry first, Entry other) {
        sameKind(first, other);
        ours.arguments(first)
                .ifPresent(expected -> ours.arguments(other)
                        .filter(actual -> !actual.equals(expected))
                        .ifPresent(actual -> faults.add(other.fault(other.key() + " has the arguments " + actual
                                + " in " + other.language().code() + ", but " + expected + " in "
                                + first.language().code()))));
    }

    private void sameKind(Entry first, Entry other) {
        if (first.isWords() != other.isWords()) {
            faults.add(other.fault(other.key() + " is a sentence in one language and a list of words in another"));
        }
    }

    /** Whether an own sentence has a place among ours; those of conversations are held against their scripts. */
    private void fits(Entry entry) {
        Stream.concat(ours.versions(entry.key()).values().stream(), own.versions(entry.key()).values().stream())
                .findFirst()
                .filter(first -> !first.equals(entry))
                .ifPresent(first -> sameKind(first, entry));
        if (isUnknown(entry)) {
            faults.add(entry.fault("Nothing says " + entry.key() + ", so it would never be seen"));
        } else if (!entry.file().isOfConversation()
                && !FILLED_WITH_FACTS.contains(entry.file().prefix())) {
            isFilled(entry);
        }
    }

    /** What a module can say is known beforehand, but for what it may add. */
    private boolean isUnknown(Entry entry) {
        return ours.versions(entry.key()).isEmpty()
                && !entry.file().isOfConversation()
                && !OPEN.contains(entry.file().prefix());
    }

    private void isFilled(Entry entry) {
        var known = ours.versions(entry.key()).values().stream()
                .flatMap(version -> ours.arguments(version).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        own.arguments(entry).stream()
                .flatMap(Set::stream)
                .filter(argument -> !known.contains(argument))
                .forEach(argument ->
                        faults.add(entry.fault(entry.key() + " uses {" + argument + "}; there are " + known)));
    }

    /** A plural form of something that is no number could not be said. */
    private void isCounted(Entry entry) {
        own.pattern(entry.key(), entry.language()).map(PatternCheck::numbers).stream()
                .flatMap(Set::stream)
                .filter(argument -> !COUNTED.contains(argument))
                .filter(argument -> !numbers(entry.file().prefix() + ".").contains(argument))
                .forEach(argument -> faults.add(entry.fault(entry.key() + ": {" + argument + "} is not a number")));
    }

    /** What ours take for numbers in the same place; in a conversation that we do not have, anywhere. */
    private Set<String> numbers(String prefix) {
        boolean isOurs = ours.entries.keySet().stream().anyMatch(key -> key.startsWith(prefix));
        return ours.all()
                .filter(entry -> !isOurs || entry.key().startsWith(prefix))
                .flatMap(entry -> ours.pattern(entry.key(), entry.language()).stream())
                .flatMap(pattern -> pattern.numbers().stream())
                .collect(Collectors.toSet());
    }
}

package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.Written;

/** Every conversation there is, checked against its sentences and against what the modules contribute. */
record Scripts(Map<String, Script> byName) {
    /**
     * Reads and checks them all.
     *
     * @param known what was already found wrong with the sentences
     * @throws FaultyConversations with every fault of every file
     */
    static Scripts read(
            ConversationsFolder folder, Phrasebook phrasebook, Contributions contributions, List<Fault> known) {
        var faults = new ArrayList<>(known);
        var scripts = new LinkedHashMap<String, Script>();
        for (var source : folder.files("*/script.yaml")) {
            ScriptReader.read(source.path(), source.text(), faults)
                    .ifPresent(script -> scripts.put(script.name(), script));
        }
        var all = new Scripts(scripts);
        if (faults.size() == known.size()) {
            for (var script : scripts.values()) {
                boolean isOwn = folder.isOwn(script.file());
                faults.addAll(new ScriptCheck(script, isOwn, all, phrasebook, contributions).faults());
            }
            faults.addAll(new TopicCheck(phrasebook, contributions).faults());
            faults.addAll(all.beginnings(phrasebook));
            faults.addAll(all.homeless(phrasebook));
        }
        scripts.values().stream()
                .filter(Script::hearsAnything)
                .skip(1)
                .forEach(script -> faults.add(
                        new Fault(script.file(), 1, "only one conversation can hear anything, and another does")));
        if (!faults.isEmpty()) {
            throw new FaultyConversations(faults);
        }
        return all;
    }

    /** What begins one conversation begins no other, and keeps nobody from going back or getting help. */
    private List<Fault> beginnings(Phrasebook phrasebook) {
        var faults = new ArrayList<Fault>();
        var meanings = new HashMap<String, String>();
        for (var word : Heard.Word.values()) {
            var key = "common.words." + word.code();
            phrasebook.words(key).forEach(said -> meanings.put(said, key));
        }
        for (var script : byName.values()) {
            var key = script.key("begin");
            for (var said : phrasebook.words(key)) {
                var other = meanings.putIfAbsent(said, key);
                if (other != null) {
                    faults.add(place(key, phrasebook, script).fault("'" + said + "' is both " + key + " and " + other));
                }
            }
        }
        return faults;
    }

    private static Written place(String key, Phrasebook phrasebook, Script script) {
        return phrasebook.own().stream()
                .filter(written -> written.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Written(key, Language.NB, script.file(), 1, false));
    }

    /** Sentences in a folder that has no script, most often for its name. */
    private List<Fault> homeless(Phrasebook phrasebook) {
        return phrasebook.own().stream()
                .filter(written ->
                        written.file().contains("/") && !written.file().startsWith("notices/"))
                .filter(written -> !byName.containsKey(folder(written)))
                .map(written -> written.fault("there is no conversation '" + folder(written) + "'"))
                .toList();
    }

    private static String folder(Written written) {
        return written.file().substring(0, written.file().indexOf('/'));
    }

    Optional<Script> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The one that free text begins when nothing else is open. */
    Optional<Script> hearingAnything() {
        return byName.values().stream().filter(Script::hearsAnything).findFirst();
    }

    /** The one that is begun by saying this, in any language. */
    Optional<Script> begunBy(String words, Phrasebook phrasebook) {
        return byName.values().stream()
                .filter(script -> phrasebook.words(script.key("begin")).contains(words))
                .findFirst();
    }
}

package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.phrasebook.ConversationsFolder;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.FaultyConversations;
import no.ildsjel.phrasebook.Phrasebook;

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
            scripts.values()
                    .forEach(script -> faults.addAll(new ScriptCheck(script, all, phrasebook, contributions).faults()));
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

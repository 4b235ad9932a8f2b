package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Fault;
import no.ildsjel.phrasebook.Phrasebook;
import no.ildsjel.phrasebook.Written;

/** Whether what is answered in between has all its sentences, and they say only what is known outside of a conversation. */
record TopicCheck(Phrasebook phrasebook, Contributions contributions) {
    private static final Pattern OURS = Pattern.compile("(about|glossary)\\..+");
    private static final Pattern SENTENCE =
            Pattern.compile("about\\.[^.]+\\.says|glossary\\.(all|unknown|term\\.[^.]+\\.(name|says))");
    private static final Pattern LIST = Pattern.compile(
            "about\\.(around|[^.]+\\.(asked|begins|like))|glossary\\.(asking|asking-after|meaning|listed|term\\.[^.]+\\.asked)");

    /** What some of them are filled with besides. */
    private static final Map<String, Set<String>> MORE =
            Map.of("glossary.all", Set.of("terms"), "about.another-idea.says", Set.of("draft"));

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var language : Language.values()) {
            phrasebook.keys(language).stream()
                    .filter(key -> OURS.matcher(key).matches() || key.equals("common.nav.help"))
                    .sorted()
                    .forEach(key -> faults.addAll(sentence(key, language)));
        }
        phrasebook.own().stream()
                .filter(written -> OURS.matcher(written.key()).matches())
                .forEach(written -> faults.addAll(own(written)));
        return faults;
    }

    private List<Fault> sentence(String key, Language language) {
        var known = known(key);
        return phrasebook.arguments(key, language).orElse(List.of()).stream()
                .filter(argument -> !known.contains(argument))
                .map(argument -> place(key, language)
                        .fault("'" + key + "' in " + language.code() + " uses {" + argument + "}; there are " + known))
                .toList();
    }

    private Set<String> known(String key) {
        var names = new TreeSet<>(MORE.getOrDefault(key, Set.of()));
        contributions.facts().stream()
                .filter(Facts::areAlwaysKnown)
                .flatMap(facts -> facts.names().stream())
                .map(Argument::nameOf)
                .forEach(names::add);
        return names;
    }

    private List<Fault> own(Written written) {
        var key = written.key();
        boolean isSentence = phrasebook.written(key, written.language()).isPresent();
        if (!(isSentence ? SENTENCE : LIST).matcher(key).matches()) {
            return List.of(written.fault(
                    "nothing says '" + key + "' (" + written.language().code() + ")"));
        }
        return Stream.of(".asked", ".begins", ".like")
                .filter(ending -> !isSentence && key.endsWith(ending))
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .flatMap(this::answers)
                .filter(answer -> !phrasebook.knows(answer))
                .map(answer -> written.fault("people may say this, but '" + answer + "' is written in no language"))
                .toList();
    }

    /** What is said back; help is told by the question that is open. */
    private Stream<String> answers(String topic) {
        if (topic.startsWith("glossary.")) {
            return Stream.of(topic + ".name", topic + ".says");
        }
        var says = topic + ".says";
        return says.equals(Interrupting.HELP) ? Stream.empty() : Stream.of(says);
    }

    private Written place(String key, Language language) {
        return phrasebook.written(key, language).orElseGet(() -> new Written(key, language, "conversations", 1, false));
    }
}

package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks of random words and presses over every conversation there is, on the engine alone. */
class RandomWalkTest {
    private static final WrittenPhrasebook PHRASEBOOK = WrittenPhrasebook.read();
    private static final List<String> TYPED = Stream.concat(
                    Stream.of(
                                    "back",
                                    "stop",
                                    "help",
                                    "skip",
                                    "save",
                                    "resume",
                                    "not-known",
                                    "confirm",
                                    "change",
                                    "yes",
                                    "drop")
                            .flatMap(word -> PHRASEBOOK.words("common.words." + word).stream()
                                    .sorted()
                                    .limit(3)),
                    Stream.of(
                            "",
                            "1",
                            "2, 3 og 1",
                            "99",
                            "5. mars",
                            "31.12.2030",
                            "i går",
                            "👍",
                            "\u202e",
                            "Hva er dette?",
                            "Kort",
                            "Dette er en setning som sier noe om hva vi trenger",
                            "We should buy a robot",
                            "a".repeat(3000),
                            "endre navn",
                            "endre 2",
                            "takk",
                            "e\u0301".repeat(40)))
            .toList();
    private static final int WALKS = 60;
    private static final int STEPS = 40;

    static Stream<Script> scripts() {
        try (var files = Files.list(Path.of("conversations"))) {
            return files
                    .map(folder -> folder.resolve("script.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .map(RandomWalkTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script read(Path file) {
        try {
            return Sample.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whateverIsSaidTheConversationGoesOn(Script script) {
        for (int seed = 0; seed < WALKS; seed++) {
            var walk = new ArrayList<String>();
            try {
                walk(script, seed, STEPS, walk);
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(
                        "%s, seed %d: %s\n%s".formatted(script.name(), seed, failure, shortest(script, seed)), failure);
            }
            var again = new ArrayList<String>();
            walk(script, seed, STEPS, again);
            assertThat(again)
                    .as("%s, seed %d, walked twice", script.name(), seed)
                    .isEqualTo(walk);
        }
    }

    /** The walk up to where it fails: its tail is cut until it does not. */
    private static String shortest(Script script, int seed) {
        var walk = new ArrayList<String>();
        for (int steps = 0; steps <= STEPS; steps++) {
            walk.clear();
            try {
                walk(script, seed, steps, walk);
            } catch (RuntimeException | AssertionError failure) {
                break;
            }
        }
        return String.join("\n", walk);
    }

    private static void walk(Script script, int seed, int steps, List<String> transcript) {
        var random = random(seed);
        var interview = new Interview(script, around(script, random));
        var seen = new ArrayList<>(interview.deeds());
        for (int step = 0; step < steps && interview.turn().course() == Turn.Course.OPEN; step++) {
            var before = interview.at();
            int answers = answers(interview);
            var marks = interview.session().marks();
            var said = speak(interview, seen, random);
            transcript.add(before + " > " + said + " < " + interview.says());
            seen.addAll(interview.deeds());
            if (interview.turn().course() == Turn.Course.OPEN) {
                offersAWayOut(interview);
                // What is added to an answer from before, or changed at the recap, is asked anew by going back.
                if (answered(interview).equals(before)
                        && answers(interview) == answers + 1
                        && interview.session().marks().containsAll(marks)) {
                    leadsBack(interview, before);
                }
            }
        }
    }

    /** Of seeds that follow one another, the first thing drawn would most often be the same. */
    static Random random(int seed) {
        return new Random(seed * 0x9E37_79B9_7F4A_7C15L);
    }

    private static int answers(Interview interview) {
        return (int) interview.session().marks().stream()
                .filter(no.ildsjel.conversation.Path::isOwnAnswer)
                .count();
    }

    /** The question that was answered last; empty where none was. */
    private static String answered(Interview interview) {
        return interview.session().marks().stream()
                .filter(no.ildsjel.conversation.Path::isOwnAnswer)
                .map(mark -> ((Mark.Answered) mark).slot())
                .reduce("", (earlier, later) -> later);
    }

    static String speak(Interview interview, List<String> seen, Random random) {
        boolean presses = !seen.isEmpty() && random.nextBoolean();
        if (!presses) {
            var text = TYPED.get(random.nextInt(TYPED.size()));
            interview.types(text);
            return text.length() > 60 ? text.length() + " characters" : text;
        }
        var now = interview.deeds();
        boolean stale = now.isEmpty() || random.nextInt(4) == 0;
        var deed = stale ? seen.get(random.nextInt(seen.size())) : now.get(random.nextInt(now.size()));
        if (deed.startsWith("form|")) {
            interview.hears(new Heard.Written(deed.split("\\|", -1)[2], "Skrevet i et skjema"));
        } else {
            var ticks = IntStream.range(0, random.nextInt(3))
                    .mapToObj(tick -> tick(interview, random))
                    .toList();
            interview.pressesWhatWas(deed, ticks.toArray(String[]::new));
        }
        return "[" + deed.replaceAll("\\|[0-9a-f-]{36}", "") + "]";
    }

    private static String tick(Interview interview, Random random) {
        var options = interview
                .script
                .ask(interview.at())
                .map(interview.phrasing()::options)
                .orElse(List.of());
        return options.isEmpty() || random.nextInt(8) == 0
                ? "forged"
                : options.get(random.nextInt(options.size())).name();
    }

    private static void offersAWayOut(Interview interview) {
        boolean isAsked = !interview.at().isEmpty();
        assertThat(isAsked && !interview.turn().parts().isEmpty())
                .as("something to answer at '%s'", interview.at())
                .isTrue();
        assertThat(interview.at().equals("review") && interview.buttons().isEmpty())
                .isFalse();
    }

    private static void leadsBack(Interview interview, String before) {
        var back = new Interview(interview);
        back.types("tilbake");
        boolean atStart = back.says().contains("common.nav.at-start");
        assertThat(atStart ? before : back.at()).as("back after an answer").isEqualTo(before);
    }

    static Surrounded around(Script script, Random random) {
        var actions = new LinkedHashMap<String, Action>();
        for (var step : script.steps()) {
            if (step instanceof Step.Do deed) {
                actions.put(
                        deed.action(),
                        new Sample.Doing(deed.action(), Map.of(), (name, situation) -> some(deed, random)));
            }
        }
        var facts = new Given(script.facts().stream()
                .filter(fact -> random.nextInt(4) > 0)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        var options = new LinkedHashMap<String, Options>();
        script.asks().stream()
                .map(ask -> ask.options().offeredBy())
                .flatMap(Stream::ofNullable)
                .forEach(name -> options.put(name, new Numbered(name)));
        var contributions = new Contributions(actions, List.of(facts), options, Map.of(), Map.of());
        return new Surrounded(Sample.KARI, null, contributions, PHRASEBOOK, () -> Sample.TODAY);
    }

    private static Outcome some(Step.Do deed, Random random) {
        var outcomes = deed.then().keySet().stream().sorted().toList();
        var fills = new LinkedHashMap<String, Answer>();
        deed.fills().forEach(slot -> fills.put(slot, new Answer.Choice(random.nextBoolean() ? "yes" : "no")));
        var name = outcomes.isEmpty() ? "looked" : outcomes.get(random.nextInt(outcomes.size()));
        return new Outcome(name, fills, Map.of());
    }

    private record Given(Set<String> names) implements Facts {
        @Override
        public Map<String, Argument> find(Situation situation) {
            var facts = new LinkedHashMap<String, Argument>();
            names.forEach(name -> facts.put(name, Argument.text("The " + name)));
            return facts;
        }
    }

    private record Numbered(String name) implements Options {
        @Override
        public List<Option> offered(Situation situation) {
            return IntStream.range(0, 5)
                    .mapToObj(number -> new Option(name + "-" + number, Argument.text("Option " + number)))
                    .toList();
        }
    }
}

package no.ildsjel.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.ScriptReader;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Fault;

/** A small conversation that has one of everything, and the modules it needs. It is Monday 23 November 2026. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Person KARI =
            new Person(new PersonId(new UUID(0, 1)), "Kari Nordby", "kari@exempel.example", Language.NB);
    static final String SCRIPT = """
            conversation: tell
            about: thing
            hears: anything
            draft: true
            facts: [title-from-need]
            steps:
              - ask: need
                accept: { shortest: 10 }
              - say: kept
              - do: weigh
                fills: [proposal]
              - ask: need-behind
                when: { proposal: "yes" }
                optional: true
              - ask: whom
                as: choices
                options: [users, staff]
              - ask: area
                as: choice
                options: areas
                may-be-unknown: true
              - ask: day
                as: date
                when: { area: school }
              - ask: title
                accept: { shortest: 3, longest: 80 }
                suggest: title-from-need
              - ask: extra
                offered: true
              - ask: link
                offered: true
              - ask: also
                offered: true
                takes: the-rest
              - review: [title, need, need-behind, whom, area, day, extra, link, also]
              - do: send
                then:
                  sent: [ { say: thanks } ]
                  closed: [ { say: closed }, back-to-review ]
            """;
    static final String SENTENCES = """
            welcome: Welcome, {me}
            understood: Understood
            forwarded: Taken
            forwarded-before: Taken before
            forwarded-in-part: Taken in part
            forwarded-wordless: No words
            need: { ask: What need?, help: Tell it, label: Need, too-short: More }
            kept: Kept
            need-behind: { ask: Behind?, help: Behind it, label: The need behind }
            whom: { ask: Whom?, help: Who notices, label: For whom, option: { users: Users, staff: Those who work here } }
            area: { ask: Area?, help: An area, label: Area }
            day: { ask: Day?, help: A day, label: Day }
            title: { ask: Title?, help: A title, label: Name, too-short: Longer }
            extra: { ask: Extra?, help: More, label: Extra }
            link: { ask: Link?, help: A link, label: Link }
            also: { ask: Also?, help: The rest, label: Also }
            review: { ask: Look, help: Look well, confirm: Send }
            thanks: Thanks
            closed: Closed
            """;

    final Map<String, Function<Situation, Outcome>> does = new LinkedHashMap<>();
    final List<String> areas = new ArrayList<>(List.of("school", "health"));
    final WrittenPhrasebook phrasebook = WrittenPhrasebook.read()
            .write("tell", Language.EN, SENTENCES)
            .write("areas", Language.EN, """
                    school: School and growing up
                    health: Health
                    """)
            .write("areas", Language.NB, """
                    school: Skole og oppvekst
                    health: Helse
                    """);

    Sample() {
        does.put("weigh", situation -> {
            boolean proposal = situation.answers().text("need").orElseThrow().startsWith("We should");
            return new Outcome("weighed", Map.of("proposal", new Answer.Choice(proposal ? "yes" : "no")), Map.of());
        });
        does.put("send", situation -> Outcome.of("sent"));
    }

    static Script script() {
        return read(SCRIPT);
    }

    static Script read(String yaml) {
        var faults = new ArrayList<Fault>();
        var script = ScriptReader.read("script.yaml", yaml, faults);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.toString());
        }
        return script.orElseThrow();
    }

    Surrounded around() {
        return new Surrounded(KARI, null, contributions(), phrasebook, () -> TODAY);
    }

    Contributions contributions() {
        return Contributions.of(
                List.of(
                        new Doing("weigh", Map.of("weighed", Set.of()), this::act),
                        new Doing("send", Map.of("sent", Set.of(), "closed", Set.of()), this::act)),
                List.of(new Titles()),
                List.of(new Areas(areas)),
                List.of(new Things()),
                List.of());
    }

    private Outcome act(String action, Situation situation) {
        return does.getOrDefault(action, none -> Outcome.of("none")).apply(situation);
    }

    /** An action that the test decides. */
    record Doing(
            String name,
            Set<String> needs,
            Map<String, Set<String>> outcomes,
            BiFunction<String, Situation, Outcome> act)
            implements Action {
        Doing(String name, Map<String, Set<String>> outcomes, BiFunction<String, Situation, Outcome> act) {
            this(name, Set.of(), outcomes, act);
        }

        @Override
        public Outcome perform(Situation situation) {
            return act.apply(name, situation);
        }
    }

    private record Titles() implements Facts {
        @Override
        public Set<String> names() {
            return Set.of("title-from-need");
        }

        @Override
        public Map<String, Argument> find(Situation situation) {
            return situation
                    .answers()
                    .text("need")
                    .<Map<String, Argument>>map(need -> Map.of("title-from-need", Argument.text("About " + need)))
                    .orElse(Map.of());
        }
    }

    static final class Things implements Drafts {
        private int begun;

        @Override
        public String conversation() {
            return "tell";
        }

        @Override
        public Subject begin(PersonId person) {
            return new Subject("thing", String.valueOf(++begun));
        }

        @Override
        public void drop(Subject subject) {}
    }

    private record Areas(List<String> open) implements Options {
        @Override
        public String name() {
            return "areas";
        }

        @Override
        public List<Option> offered(Situation situation) {
            return open.stream()
                    .map(area -> new Option(area, Argument.phrase("areas." + area)))
                    .toList();
        }
    }
}

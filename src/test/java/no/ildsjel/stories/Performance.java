package no.ildsjel.stories;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.Canaries;
import no.ildsjel.FixedClock;
import no.ildsjel.RingingTimers;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.people.Account;
import no.ildsjel.people.People;
import no.ildsjel.people.Profile;
import no.ildsjel.playground.Enclosed;
import no.ildsjel.playground.Story;
import no.ildsjel.playground.Story.Does;
import no.ildsjel.playground.Story.Fills;
import no.ildsjel.playground.Story.Forwards;
import no.ildsjel.playground.Story.Hears;
import no.ildsjel.playground.Story.Line;
import no.ildsjel.playground.Story.Mark;
import no.ildsjel.playground.Story.Participant;
import no.ildsjel.playground.Story.Presses;
import no.ildsjel.playground.Story.Rewords;
import no.ildsjel.playground.Story.Says;
import no.ildsjel.playground.Story.Waits;
import org.jspecify.annotations.Nullable;

/** Plays one story on the real modules and writes down what the bot said and did. */
final class Performance {
    private final Theatre theatre;
    private final Story story;
    private final List<Line> played = new ArrayList<>();
    private final Map<String, Deque<Does>> expected = new HashMap<>();
    private final List<Map.Entry<String, String>> said = new ArrayList<>();
    private int events;

    /** The modules, and the things around them that a test may touch. */
    record Theatre(
            Conversations conversations,
            Dispatcher dispatcher,
            StoryChannel channel,
            RingingTimers timers,
            FixedClock clock,
            Organisation organisation,
            People people,
            Visits visits) {}

    Performance(Theatre theatre, Story story) {
        this.theatre = theatre;
        this.story = story;
    }

    /** The story as it goes now. */
    Story play() {
        for (var line : story.lines()) {
            if (line instanceof Does does) {
                expected.computeIfAbsent(does.action(), action -> new ArrayDeque<>())
                        .add(does);
            }
        }
        story.people().stream().filter(person -> !person.isElsewhere()).forEach(this::letChoose);
        for (var line : story.lines()) {
            play(line);
        }
        return story.with(played);
    }

    /** The language of the first line is the person's own choice, whatever the sample says. */
    private void letChoose(Participant person) {
        var people = theatre.people();
        people.speak(people.named(member(person.name()).email()).id(), person.language());
    }

    private void play(Line line) {
        if (line instanceof Hears || line instanceof Does) {
            return;
        }
        played.add(line);
        if (line instanceof Says says) {
            hear(says.who(), what(says));
        } else if (line instanceof Rewords rewords) {
            hear(rewords.who(), what(rewords));
        } else if (line instanceof Forwards forwards) {
            hear(forwards.who(), new Utterance.Forwarded(forwards.text(), linkTo(forwards.text())));
        } else if (line instanceof Presses presses) {
            press(presses.number(), presses.who(), presses.ticks(), presses.button());
        } else if (line instanceof Fills fills) {
            fill(fills);
        } else if (line instanceof Waits waits) {
            pass(waits);
        }
        theatre.dispatcher().dispatchDue();
        write(line.number());
    }

    private Utterance.What what(Says says) {
        var name = "story/message-" + events;
        said.add(Map.entry(says.text(), name));
        var enclosed = Enclosed.in(says.text());
        return says.room() == null
                ? new Utterance.Said(enclosed.words(), name, null, enclosed.files())
                : new Utterance.Mentioned(says.text().replaceFirst("^@\\S+\\s*", ""), says.room(), "thread");
    }

    private Utterance.What what(Rewords rewords) {
        var message = said.stream()
                .filter(each -> each.getKey().startsWith(rewords.before()))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(story.name() + ":" + rewords.number() + ": " + rewords.who()
                        + " has not written '" + rewords.before() + "'"));
        var text = rewords.text();
        return text == null ? new Utterance.Unsaid(message) : new Utterance.Edited(message, text);
    }

    /** The same for the same message. */
    private static String linkTo(String text) {
        return "https://chat.example/p" + Integer.toUnsignedString(text.hashCode());
    }

    private Immediate press(int number, String who, List<String> ticks, String label) {
        var found = theatre.channel()
                .button(address(who), label)
                .orElseThrow(() -> new AssertionError(
                        story.name() + ":" + number + ": " + who + " has no button [" + label + "]\n" + soFar()));
        return hear(
                who,
                new Utterance.Pressed(
                        found.card().name(),
                        found.card().version(),
                        found.button().deed(),
                        found.ticked(ticks)));
    }

    private void fill(Fills fills) {
        var immediate = press(fills.number(), fills.who(), List.of(), fills.button());
        if (!(immediate instanceof Immediate.Form form)) {
            throw new AssertionError(
                    story.name() + ":" + fills.number() + ": [" + fills.button() + "] opens no form\n" + soFar());
        }
        var answer = hear(fills.who(), new Utterance.Filled(form.deed(), filled(fills, form)));
        if (answer instanceof Immediate.Fault fault) {
            played.add(story.hears(fills.number(), fills.who(), Mark.COMES, complaints(form, fault)));
        }
    }

    /** What stands in the form already, but where the story puts something else. */
    private Map<String, List<String>> filled(Fills fills, Immediate.Form form) {
        var only = fills.bySlot().get("");
        var filled = new LinkedHashMap<String, List<String>>();
        for (var field : form.fields()) {
            var words = only != null ? only : fills.bySlot().get(field.slot());
            filled.put(field.slot(), words == null ? standing(field) : filled(fills, field, words));
        }
        if (only != null
                ? form.fields().size() != 1
                : !filled.keySet().containsAll(fills.bySlot().keySet())) {
            throw new AssertionError(story.name() + ":" + fills.number() + ": the form has " + filled.keySet());
        }
        return filled;
    }

    private static List<String> standing(Immediate.Field field) {
        var chosen = field.options().stream().filter(WrittenCard.Option::ticked).map(WrittenCard.Option::name);
        return field.isChoice() ? chosen.toList() : List.of(field.text());
    }

    private List<String> filled(Fills fills, Immediate.Field field, String words) {
        if (!field.isChoice()) {
            return List.of(words);
        }
        return Arrays.stream(words.split(";", -1))
                .map(label -> field.options().stream()
                        .filter(option -> option.label().equals(label.strip()))
                        .map(WrittenCard.Option::name)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                story.name() + ":" + fills.number() + ": " + field.slot() + " has no " + label)))
                .toList();
    }

    /** Each sentence by its field, where there are several. */
    private static List<String> complaints(Immediate.Form form, Immediate.Fault fault) {
        return form.fields().stream()
                .filter(field -> fault.bySlot().containsKey(field.slot()))
                .map(field -> (form.fields().size() == 1 ? "" : field.label() + ": ")
                        + fault.bySlot().get(field.slot()))
                .toList();
    }

    private void pass(Waits waits) {
        var zone = theatre.organisation().zone();
        var today = LocalDate.ofInstant(theatre.clock().instant(), zone);
        var day = waits.from(today, theatre.organisation().calendar());
        theatre.clock().set(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant());
        theatre.timers().ringDue(theatre.clock().instant());
    }

    private Immediate hear(String who, Utterance.What what) {
        if (story.people().stream().anyMatch(Participant::isElsewhere)) {
            // So that it can be told where somebody spoke last.
            theatre.clock().tick(Duration.ofSeconds(1));
        }
        var utterance = Utterance.of("story/" + ++events, profile(who), what);
        Canaries.remember(utterance);
        return theatre.conversations().hear(utterance);
    }

    private Profile profile(String who) {
        var person = story.people().stream()
                .filter(each -> each.name().equals(who))
                .findFirst()
                .orElseThrow();
        var channel = person.isElsewhere() ? who.split("@", 2)[1] : StoryChannel.NAME;
        var email = person.isElsewhere() ? null : member(who).email();
        return new Profile(new Account(channel, address(who)), member(who).name(), email, person.language());
    }

    private void write(int number) {
        for (var effect : theatre.visits().takeEffects()) {
            played.add(does(number, effect));
        }
        for (var seen : theatre.channel().takeSeen()) {
            var lines = Transcript.lines(seen.card());
            boolean isSettled = seen.mark() == Mark.CHANGES
                    && seen.card().name().startsWith("session/")
                    && lines.stream().noneMatch(line -> line.startsWith("["));
            var who = name(seen.who());
            if (who != null && !isSettled) {
                played.add(
                        story.hears(number, who, seen.mark(), seen.mark() == Mark.GOES ? lines.subList(0, 1) : lines));
            }
        }
    }

    /** The answers that the story's author chose to show are shown again, as they are now. */
    private Does does(int number, Visits.Effect effect) {
        var before = expected.getOrDefault(effect.action(), new ArrayDeque<>()).poll();
        var answers = new LinkedHashMap<String, String>();
        if (before != null) {
            before.answers().keySet().forEach(slot -> answers.put(slot, shown(effect, slot)));
        }
        var text = new StringBuilder("! " + effect.action() + " → " + effect.outcome());
        answers.forEach((slot, answer) ->
                text.append(" ").append(slot).append("=\"").append(answer).append('"'));
        return new Does(number, List.of(text.toString()), effect.action(), effect.outcome(), answers);
    }

    private static String shown(Visits.Effect effect, String slot) {
        return effect.situation()
                .answers()
                .find(slot)
                .map(Answer::values)
                .map(values -> String.join(", ", values).replace("\n", " ⏎ "))
                .orElse("");
    }

    private @Nullable String name(String who) {
        if (who.startsWith("#")) {
            return who;
        }
        return story.people().stream()
                .map(Participant::name)
                .filter(name -> address(name).equals(who))
                .findFirst()
                .orElse(null);
    }

    /** Where somebody sees what is for them. */
    private String address(String name) {
        var email = member(name).email();
        return name.contains("@") ? name + " who is " + email : email;
    }

    private Member member(String name) {
        return theatre.organisation().members().stream()
                .filter(member ->
                        member.name() != null && member.name().split(" ", 2)[0].equals(name.split("@", 2)[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(story.name() + ": nobody in the sample is called " + name));
    }

    private String soFar() {
        return story.with(played).text();
    }
}

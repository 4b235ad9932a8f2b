package no.ildsjel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.FixedClock;
import no.ildsjel.SomeTexts;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.InMemorySessions;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What whoever wants to break something would send, to every question of every conversation there is. */
class HardTextsTest {
    /** What takes longer keeps others waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int WALKS = 60;
    private static final int STEPS = 25;
    private static final WrittenPhrasebook PHRASEBOOK = WrittenPhrasebook.read();
    private static final Map<String, Script> SCRIPTS =
            RandomWalkTest.scripts().collect(Collectors.toMap(Script::name, script -> script, (one, other) -> one));
    private static final Map<String, Map<String, Session>> PLACES = new HashMap<>();

    private static Stream<String> names() {
        return SCRIPTS.values().stream()
                .filter(script -> !script.asks().isEmpty())
                .map(Script::name)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whateverIsTypedIsKeptOrShownAgain(String conversation) {
        var script = Objects.requireNonNull(SCRIPTS.get(conversation));
        inEachPlace(
                script,
                (place, session, room) -> SomeTexts.hard().forEach((name, text) -> {
                    var at = script.name() + ", " + place + ", " + name;
                    keeps(room, at, text, session, new Utterance.Said(text));
                }));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whateverComesInAFormIsKeptOrShownAgain(String conversation) {
        var script = Objects.requireNonNull(SCRIPTS.get(conversation));
        inEachPlace(
                script,
                (place, session, room) -> formed().forEach((name, text) -> {
                    var slot = place.startsWith("review") ? script.asks().get(0).slot() : place;
                    var at = script.name() + ", a form at " + place + ", " + name;
                    var deed = "form|" + session.id() + "|" + slot;
                    keeps(room, at, text, session, new Utterance.Filled(deed, Map.of(slot, List.of(text))));
                }));
    }

    /** On all processors: it is by far the longest of the tests that need no database. */
    private static void inEachPlace(Script script, Visit visit) {
        everywhere(script).entrySet().parallelStream()
                .forEach(place -> visit.at(place.getKey(), place.getValue(), new Room()));
    }

    private interface Visit {
        void at(String place, Session session, Room room);
    }

    /** No platform's form holds more. */
    private static Map<String, String> formed() {
        var formed = SomeTexts.hard();
        formed.values().removeIf(text -> text.length() > 40_000);
        return formed;
    }

    /** Some question of each kind is enough. */
    @Test
    void aMegabyteOfAnythingIsReadInTime() {
        var kinds = new HashSet<Step.Kind>();
        var tries = new ArrayList<Runnable>();
        SCRIPTS.values().stream()
                .filter(script -> !script.asks().isEmpty())
                .sorted(Comparator.comparing(script -> !script.hearsAnything()))
                .forEach(script -> everywhere(script).forEach((place, session) -> {
                    boolean isNew = script.ask(place)
                            .filter(ask -> kinds.add(ask.kind()))
                            .isPresent();
                    if (isNew || (place.equals("review") && script.hearsAnything())) {
                        SomeTexts.megabytes().forEach((name, text) -> {
                            var at = script.name() + ", " + place + ", " + name;
                            tries.add(() -> keeps(new Room(), at, text, session, new Utterance.Said(text)));
                        });
                    }
                }));

        tries.parallelStream().forEach(Runnable::run);

        assertThat(kinds).containsExactlyInAnyOrder(Step.Kind.values());
    }

    private static void keeps(Room room, String at, String text, Session session, Utterance.What what) {
        room.begin(session);
        var begun = System.nanoTime();

        var answer = room.hears(what);

        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(took).as(at).isLessThan(PATIENCE);
        assertThat(room.sent.isEmpty() && answer.equals(Immediate.NOTHING))
                .as("%s: an answer", at)
                .isFalse();
        if (Reading.hasWords(text)) {
            assertThat(answer instanceof Immediate.Fault || room.holds(text))
                    .as("%s: is kept", at)
                    .isTrue();
        }
    }

    /** A session for each question and for the recap, as somebody comes to them. */
    private static Map<String, Session> everywhere(Script script) {
        return PLACES.computeIfAbsent(script.name(), name -> walkedThrough(script));
    }

    private static Map<String, Session> walkedThrough(Script script) {
        var places = new LinkedHashMap<String, Session>();
        for (int seed = 0; seed < WALKS; seed++) {
            var random = RandomWalkTest.random(seed);
            var interview = new Interview(script, RandomWalkTest.around(script, random));
            for (int step = 0; step < STEPS && !interview.at().isEmpty(); step++) {
                places.putIfAbsent(interview.at(), interview.session());
                goOn(interview, random);
            }
        }
        var asked = script.asks().stream().map(Step.Ask::slot).toList();
        assertThat(places.keySet()).as("every question of %s", script.name()).containsAll(asked);
        return places;
    }

    private static void goOn(Interview interview, Random random) {
        var asks = interview.script.asks();
        var ask = interview.script.ask(interview.at());
        if (ask.isEmpty()) {
            interview.hears(
                    random.nextInt(4) == 0
                            ? new Heard.Told(Heard.Word.CONFIRM, "review")
                            : new Heard.Change(
                                    asks.get(random.nextInt(asks.size())).slot()));
        } else if (ask.get().kind() == Step.Kind.FILES || (ask.get().isOptional() && random.nextBoolean())) {
            interview.hears(new Heard.Told(Heard.Word.SKIP, ask.get().slot()));
        } else if (ask.get().kind() == Step.Kind.TEXT) {
            interview.hears(new Heard.Written(ask.get().slot(), "Nøklene blir borte"));
        } else if (ask.get().kind() == Step.Kind.DATE) {
            interview.types("5. mars");
        } else {
            var options = interview.phrasing().options(ask.get());
            var option = options.get(random.nextInt(options.size())).name();
            interview.hears(new Heard.Picked(ask.get().slot(), List.of(option)));
        }
    }

    /** Kari, alone with everything that can be talked about. */
    private static final class Room {
        final InMemorySessions sessions = new InMemorySessions();
        final List<Parcel> sent = new ArrayList<>();
        private final List<Answers> done = new ArrayList<>();
        private final Contributions contributions = contributions();
        private final AtomicLong count = new AtomicLong();
        private final Parlour.Townspeople people = new Parlour.Townspeople();
        private final Conversations conversations;

        Room() {
            var version = new LiveRepertoire.Version(new Scripts(SCRIPTS), PHRASEBOOK);
            var room = new TalkRoom(
                    () -> version,
                    sessions,
                    people,
                    sent::add,
                    contributions,
                    new FixedClock(Instant.parse("2026-11-23T08:00:00Z")),
                    () -> Sample.TODAY,
                    () -> new UUID(7, count.incrementAndGet()),
                    event -> {},
                    Parlour::mask);
            var renewing = new Renewing(new NoCards(), people::meet, id -> Optional.empty(), fault -> {});
            conversations = new Talks(new Parlour.Keys(), room, renewing);
        }

        /** What is carried out has the words from then on. */
        private Contributions contributions() {
            var actions = new LinkedHashMap<String, Action>();
            var options = new LinkedHashMap<String, Options>();
            var facts = new ArrayList<Facts>();
            var drafts = new LinkedHashMap<String, Drafts>();
            for (var script : SCRIPTS.values()) {
                var some = RandomWalkTest.around(script, new Random(0)).contributions();
                some.actions().forEach((name, action) -> actions.put(name, recorded(action)));
                options.putAll(some.options());
                facts.addAll(some.facts());
                drafts.put(script.name(), new Numbered(script.name()));
            }
            return new Contributions(actions, facts, options, drafts, Map.of());
        }

        private Action recorded(Action action) {
            return new Sample.Doing(action.name(), Map.of(), (name, situation) -> {
                done.add(situation.answers());
                return action.perform(situation);
            });
        }

        Immediate hears(Utterance.What what) {
            return conversations.hear(Utterance.of("event-" + count.incrementAndGet(), Parlour.profile("kari"), what));
        }

        /** As if nothing else had ever been said. */
        void begin(Session session) {
            var kari = people.called("kari").id();
            sessions.openOf(kari).forEach(earlier -> sessions.save(earlier.with(Attention.ENDED)));
            sessions.save(session.of(kari));
            sent.clear();
            done.clear();
        }

        boolean holds(String text) {
            var wanted = comparable(text);
            return Stream.of(
                            sessions.openOf(people.called("kari").id()).stream().flatMap(Room::texts),
                            sent.stream().flatMap(Room::texts),
                            done.stream()
                                    .flatMap(answers -> answers.bySlot().values().stream()
                                            .flatMap(answer -> answer.values().stream())))
                    .flatMap(texts -> texts)
                    .map(Room::comparable)
                    // Or added to what was answered before.
                    .anyMatch(kept -> kept.equals(wanted) || kept.endsWith(" " + wanted));
        }

        private static Stream<String> texts(Session session) {
            var answers = session.answers().bySlot().values().stream().flatMap(answer -> answer.values().stream());
            var words = session.marks().stream()
                    .flatMap(mark -> mark.words().stream())
                    .map(Piece::text);
            return Stream.concat(answers, words);
        }

        private static Stream<String> texts(Parcel parcel) {
            return parcel.card() == null
                    ? Stream.of()
                    : parcel.card().parts().stream()
                            .filter(Card.Say.class::isInstance)
                            .map(part -> ((Card.Say) part).what())
                            .flatMap(Room::texts);
        }

        private static Stream<String> texts(Argument argument) {
            if (argument instanceof Argument.Phrase phrase) {
                return phrase.arguments().values().stream().flatMap(Room::texts);
            }
            return argument instanceof Argument.Text text ? Stream.of(text.text()) : Stream.of();
        }

        /** A name is one line, and nobody keeps NUL or halves of characters. */
        private static String comparable(String text) {
            return text.replaceAll("[\\p{Cs}\u0000]", "").strip().replaceAll("\\s+", " ");
        }
    }

    private static final class NoCards implements PresentCards {
        @Override
        public Optional<Present> of(PersonId reader, String name, long version) {
            return Optional.empty();
        }

        @Override
        public boolean wasSent(String name, long version) {
            return true;
        }

        @Override
        public Optional<String> standingIn(PersonId reader, String message, List<String> names) {
            return Optional.empty();
        }
    }

    private record Numbered(String conversation) implements Drafts {
        @Override
        public Subject begin(PersonId person) {
            return new Subject("thing", "1");
        }

        @Override
        public void drop(Subject subject) {}
    }
}

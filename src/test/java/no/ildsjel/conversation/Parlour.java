package no.ildsjel.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.Canaries;
import no.ildsjel.FixedClock;
import no.ildsjel.conversation.Action.Outcome;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.session.InMemorySessions;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.conversation.session.Session.Attention;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.PresentCards;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** People who talk to Ildsjel, with everything around it in memory. */
final class Parlour {
    static final String JUDGE = """
            conversation: judge
            about: thing
            steps:
              - do: may-judge
                then: { open: go-on, refused: [ { say: refused } ] }
              - ask: verdict
                as: choice
                options: [good, bad]
              - ask: reason
              - do: judge
                then: { judged: [ { say: judged } ] }
            """;
    static final String LANGUAGE = """
            conversation: choose-language
            steps:
              - ask: language
                as: choice
                options: [nb, nn, sv, en]
              - do: choose-language
                then: { chosen: [ { say: changed } ] }
            """;

    private static final Pattern FIGURES = Pattern.compile("\\b(?:\\d{11}|\\d{8})\\b");

    /** No card of the parlour has been changed so often. */
    static final long NEVER_SENT = 1000;

    final Sample sample = new Sample();
    final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    final InMemorySessions sessions = new InMemorySessions();
    final List<Parcel> sent = new ArrayList<>();
    final List<Object> events = new ArrayList<>();
    final List<Subject> dropped = new ArrayList<>();
    final Set<String> mayJudge = new HashSet<>(Set.of("ola"));
    final Map<String, Script> scripts = new LinkedHashMap<>();
    final Townspeople people = new Townspeople();
    final TalkRoom room;
    final Renewing renewing;
    final List<RuntimeException> unread = new ArrayList<>();
    LocalDate today = Sample.TODAY;
    boolean isDeaf;
    boolean isBlind;
    private final Conversations conversations;
    private final AtomicLong count = new AtomicLong();

    Parlour() {
        Stream.of(Sample.SCRIPT, JUDGE, LANGUAGE)
                .map(Sample::read)
                .forEach(script -> scripts.put(script.name(), script));
        room = new TalkRoom(
                () -> new LiveRepertoire.Version(new Scripts(scripts), sample.phrasebook),
                sessions,
                people,
                sent::add,
                contributions(),
                clock,
                () -> today,
                () -> new UUID(7, count.incrementAndGet()),
                this::publish,
                Parlour::mask);
        renewing = new Renewing(new Shown(), people::meet, id -> Optional.empty(), unread::add);
        conversations = new Talks(new Keys(), room, renewing);
    }

    /** In the parlour, a person has eleven figures and a telephone eight. */
    static Masking.Result mask(String text, Profile writer, Set<Masking.Trace> trusted) {
        var traces = new HashSet<Masking.Trace>();
        var masked = FIGURES.matcher(text).replaceAll(found -> {
            var kind = found.group().length() == 8 ? Masking.Kind.PHONE_NUMBER : Masking.Kind.IDENTITY_NUMBER;
            var trace = Masking.Trace.of(kind, found.group());
            if (!trusted.contains(trace)) {
                traces.add(trace);
            }
            return trusted.contains(trace) ? found.group() : "•••";
        });
        return new Masking.Result(masked, traces);
    }

    private void publish(Object event) {
        if (isDeaf) {
            throw new IllegalStateException("Whoever listens is broken");
        }
        events.add(event);
    }

    /** A question that is pressed shows its name by now, and the version after the one that was pressed. */
    private final class Shown implements PresentCards {
        @Override
        public Optional<Present> of(PersonId reader, String name, long version) {
            if (isBlind) {
                throw new IllegalStateException("Nothing can be read");
            }
            var words = List.<WrittenCard.Block>of(new WrittenCard.Paragraph(name));
            return Optional.<Present>of(language -> new WrittenCard(name, version + 1, language, words))
                    .filter(card -> name.startsWith("session/"));
        }

        @Override
        public boolean wasSent(String name, long version) {
            return version < NEVER_SENT;
        }

        /** The message of a card is called by its place among all that was sent. */
        @Override
        public Optional<String> standingIn(PersonId reader, String message, List<String> names) {
            return message.startsWith("test/cards/")
                    ? Optional.of(sent.get(Integer.parseInt(message.substring(11)))
                                    .name())
                            .filter(names::contains)
                    : Optional.empty();
        }
    }

    private Contributions contributions() {
        var before = sample.contributions();
        var actions = new ArrayList<>(before.actions().values());
        actions.add(new ChooseLanguage(people));
        actions.add(doing("may-judge", "open", "refused"));
        actions.add(doing("judge", "judged"));
        sample.does.put(
                "may-judge",
                situation -> Outcome.of(mayJudge.contains(situation.person().name()) ? "open" : "refused"));
        sample.does.put("judge", situation -> Outcome.of("judged"));
        return Contributions.of(
                actions,
                before.facts(),
                List.copyOf(before.options().values()),
                List.of(new Things()),
                List.of(new Standings()));
    }

    private Action doing(String name, String... outcomes) {
        var all = new LinkedHashMap<String, Set<String>>();
        Arrays.asList(outcomes).forEach(outcome -> all.put(outcome, Set.of()));
        return new Sample.Doing(
                name,
                all,
                (action, situation) ->
                        Objects.requireNonNull(sample.does.get(action)).apply(situation));
    }

    Immediate says(String who, String text) {
        return hears(who, new Utterance.Said(text));
    }

    /** Presses the newest button that does this, whatever session it belongs to. */
    Immediate presses(String who, String deed, String... ticked) {
        var found = cards(who)
                .flatMap(parcel -> deeds(parcel)
                        .filter(each -> brief(each).equals(deed))
                        .map(each -> new Utterance.Pressed(parcel.name(), 1, each, List.of(ticked))))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(who + " has no button that does '" + deed + "'"));
        return hears(who, found);
    }

    Immediate pressesDeed(String who, String deed) {
        return hears(who, new Utterance.Pressed("some/card", 1, deed, List.of()));
    }

    Immediate hears(String who, Utterance.What what) {
        return hears(who, "event-" + count.incrementAndGet(), what);
    }

    Immediate hears(String who, String key, Utterance.What what) {
        clock.tick(Duration.ofSeconds(1));
        var utterance = Utterance.of(key, profile(who), what);
        Canaries.remember(utterance);
        return conversations.hear(utterance);
    }

    static Profile profile(String who) {
        return new Profile(new Account("test", who), who, null, Language.NB);
    }

    /** The keys of the sentences on the newest card. */
    List<String> sees(String who) {
        return cards(who)
                .map(parcel -> Objects.requireNonNull(parcel.card()).parts())
                .reduce((earlier, later) -> later)
                .orElse(List.of())
                .stream()
                .flatMap(part -> part instanceof Card.Say say
                        ? Stream.of(say.what())
                        : part instanceof Card.Heading heading ? Stream.of(heading.what()) : Stream.empty())
                .map(what -> ((Argument.Phrase) what).key())
                .toList();
    }

    /** The keys of the labels on the newest card. */
    List<String> fields(String who) {
        return cards(who)
                .map(parcel -> Objects.requireNonNull(parcel.card()).parts())
                .reduce((earlier, later) -> later)
                .orElse(List.of())
                .stream()
                .flatMap(part -> part instanceof Card.Fields fields ? fields.fields().stream() : Stream.empty())
                .map(field -> ((Argument.Phrase) field.label()).key())
                .toList();
    }

    private Stream<Parcel> cards(String who) {
        var to = new ToPerson(people.called(who).id());
        return sent.stream().filter(parcel -> parcel.to().equals(to) && parcel.deed() == Parcel.Deed.POST);
    }

    Session session(String who, Attention attention) {
        return find(who, attention).orElseThrow(() -> new AssertionError(who + " has no session " + attention));
    }

    Optional<Session> find(String who, Attention attention) {
        return sessions.openOf(people.called(who).id()).stream()
                .filter(session -> session.attention() == attention)
                .findFirst();
    }

    private static Stream<String> deeds(Parcel parcel) {
        return Objects.requireNonNull(parcel.card()).parts().stream()
                .flatMap(part -> part instanceof Card.Buttons buttons
                        ? buttons.buttons().stream()
                        : part instanceof Card.Ticks ticks ? Stream.of(ticks.done()) : Stream.empty())
                .map(Card.Button::deed);
    }

    private static String brief(String deed) {
        var parts = deed.split("\\|", -1);
        return String.join(
                " ",
                Stream.concat(Stream.of(parts[0]), Arrays.stream(parts).skip(2)).toList());
    }

    /** Keys in memory; work that fails leaves none. */
    static final class Keys implements Once {
        private final Set<String> kept = new HashSet<>();

        @Override
        public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
            if (kept.contains(eventKey) || kept.contains(alias)) {
                return false;
            }
            work.run();
            kept.add(eventKey);
            if (alias != null) {
                kept.add(alias);
            }
            return true;
        }
    }

    /** People by the name of their account. */
    static final class Townspeople implements People {
        private final Map<String, Person> byName = new HashMap<>();
        private final Map<PersonId, Person> became = new HashMap<>();
        boolean isLost;

        /** The first is the second from now on. */
        void become(String who, String other) {
            var into = called(other);
            became.put(called(who).id(), into);
            byName.put(who, into);
        }

        Person called(String who) {
            return meet(profile(who));
        }

        @Override
        public Person meet(Profile profile) {
            if (isLost) {
                throw new IllegalStateException("Nobody is found");
            }
            var name = profile.account().user();
            return byName.computeIfAbsent(
                    name, none -> new Person(new PersonId(new UUID(5, name.hashCode())), name, null, Language.NB));
        }

        @Override
        public Person named(String email) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Person> hold(PersonId id) {
            return find(id);
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return Stream.concat(
                            Stream.ofNullable(became.get(id)),
                            byName.values().stream()
                                    .filter(person -> person.id().equals(id)))
                    .findFirst();
        }

        @Override
        public List<Account> accounts(PersonId id) {
            return List.of();
        }

        @Override
        public List<Account> accountsByUse(PersonId id) {
            return List.of();
        }

        @Override
        public void reachable(PersonId id, Account account) {}

        @Override
        public void close(Account account, String reason, Instant since) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void prefer(PersonId id, @Nullable String channel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void speak(PersonId id, Language language) {
            byName.replaceAll((name, person) ->
                    person.id().equals(id) ? new Person(id, person.name(), person.email(), language) : person);
        }
    }

    private final class Things implements Drafts {
        @Override
        public String conversation() {
            return "tell";
        }

        @Override
        public Subject begin(PersonId person) {
            return new Subject("thing", String.valueOf(count.incrementAndGet()));
        }

        @Override
        public void drop(Subject subject) {
            dropped.add(subject);
        }
    }

    private record Standings() implements Standing {
        @Override
        public String about() {
            return "thing";
        }

        @Override
        public Argument.Phrase now(Subject subject, Person reader) {
            return Argument.phrase("thing.standing");
        }
    }
}

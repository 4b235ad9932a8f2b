package no.ildsjel.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.FixedClock;
import no.ildsjel.TestDatabase;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Timers;
import no.ildsjel.delivery.Undelivered;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;

/** The whole upkeep, with what is undelivered and unheard in the hands of the test. It is Monday morning. */
class Workshop {
    static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    final FixedClock clock = new FixedClock(MONDAY);
    final Phrasebook phrasebook = DeliveredPhrasebook.read();
    final Map<UUID, Undelivered.Item> undelivered = new LinkedHashMap<>();
    final Map<UUID, Unheard.Item> unheard = new LinkedHashMap<>();
    final List<Parcel> sent = new ArrayList<>();
    final Map<String, Instant> timers = new HashMap<>();
    final Staff people = new Staff();
    final Logbook logbook = new JdbcLogbook(TestDatabase.fresh().jdbc());
    final Operators operators;
    final Wording wording;
    final Cases cases = new Cases(new Letters(), Voices::new);
    final LookingAfter looking;
    final MorningRound round;
    final Standings standings;
    private long ids;

    Workshop(Organisation organisation) {
        operators = new Operators(organisation, people);
        wording = new Wording(organisation, phrasebook::knows);
        var telling = new Telling(operators, cases, logbook, new MessageCard(organisation, wording), sent::add, clock);
        looking = new LookingAfter(cases, logbook, telling, () -> new UUID(9, ++ids), clock);
        round = new MorningRound(telling, logbook, organisation, new Clocks(), clock);
        standings = new Standings(operators, cases, logbook, wording);
    }

    Ref fails(String to, String reason) {
        return parcel(Undelivered.State.FAILED, to, reason);
    }

    Ref isHeld(String to) {
        return parcel(Undelivered.State.HELD, to, "timeout");
    }

    private Ref parcel(Undelivered.State state, String to, String reason) {
        return parcel(new UUID(1, undelivered.size() + 1L), state, to, reason, 3);
    }

    private Ref parcel(UUID id, Undelivered.State state, String to, String reason, int attempts) {
        undelivered.put(id, new Undelivered.Item(id, state, to, "card", reason, attempts, MONDAY));
        return new Ref(Ref.Kind.PARCEL, id, attempts);
    }

    /** What was sent again has come to nothing again. */
    Ref failsAgain(Ref failed, String to, String reason) {
        return parcel(failed.id(), Undelivered.State.FAILED, to, reason, 4);
    }

    Ref isNotHeard(Unheard.State state) {
        var id = new UUID(2, unheard.size() + 1L);
        unheard.put(id, new Unheard.Item(id, "teams", "said", "java.lang.IllegalStateException", 4, MONDAY, state));
        return new Ref(Ref.Kind.EVENT, id, 4);
    }

    /** What stands on the newest card of this person. */
    String reads(String email) {
        var name = MessageCard.name(people.named(email).id());
        return sent.stream()
                .filter(parcel -> parcel.name().equals(name))
                .map(parcel -> words(Objects.requireNonNull(parcel.card())))
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private String words(Card card) {
        var lines = new ArrayList<String>();
        for (var part : card.parts()) {
            if (part instanceof Card.Say say) {
                lines.add(says(say.what()));
            } else if (part instanceof Card.Heading heading) {
                lines.add(says(heading.what()));
            } else if (part instanceof Card.Buttons row) {
                row.buttons().forEach(button -> lines.add("[" + says(button.label()) + "]"));
            }
        }
        return String.join("\n", lines);
    }

    String says(Argument argument) {
        return phrasebook.say(argument, Language.NB);
    }

    private class Letters implements Undelivered {
        @Override
        public List<Undelivered.Item> all() {
            return List.copyOf(undelivered.values());
        }

        @Override
        public int count() {
            return undelivered.size();
        }

        @Override
        public boolean sendAgain(UUID parcel) {
            var item = undelivered.get(parcel);
            return item != null && !item.reason().equals("blank") && drop(parcel);
        }

        @Override
        public boolean drop(UUID parcel) {
            return undelivered.remove(parcel) != null;
        }
    }

    private class Voices implements Unheard {
        @Override
        public List<Unheard.Item> all() {
            return List.copyOf(unheard.values());
        }

        @Override
        public boolean tryAgain(UUID id) {
            return drop(id);
        }

        @Override
        public boolean drop(UUID id) {
            return unheard.remove(id) != null;
        }
    }

    private class Clocks implements Timers {
        @Override
        public void at(String name, String subject, Instant due) {
            timers.put(name + "/" + subject, due);
        }

        @Override
        public void unlessSet(String name, String subject, Instant due) {
            timers.putIfAbsent(name + "/" + subject, due);
        }

        @Override
        public void cancel(String name, String subject) {
            timers.remove(name + "/" + subject);
        }
    }

    /** People by e-mail. */
    static final class Staff implements People {
        private final Map<String, Person> byEmail = new LinkedHashMap<>();

        @Override
        public Person named(String email) {
            return byEmail.computeIfAbsent(
                    email,
                    unknown -> new Person(new PersonId(new UUID(0, byEmail.size() + 1L)), email, email, Language.NB));
        }

        @Override
        public Optional<Person> hold(PersonId id) {
            return find(id);
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return byEmail.values().stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst();
        }

        @Override
        public Person meet(Profile profile) {
            throw new UnsupportedOperationException();
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
        public void reachable(PersonId id, Account account) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close(Account account, String reason, Instant since) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void speak(PersonId id, Language language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void prefer(PersonId id, @Nullable String channel) {
            throw new UnsupportedOperationException();
        }
    }
}

package no.ildsjel.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;

/** The people of the sample organisation, who do not come by themselves. */
final class Cast implements People {
    static final Person KARI = person(1, "Kari Nordby", Language.NB);
    static final Person OLA = person(2, "Ola Tveit", Language.NN);
    static final Person PER = person(3, "Per Myhre", Language.NB);
    static final Person LIV = person(4, "Liv Bakke", Language.NB);

    private final List<Person> everyone = new ArrayList<>(List.of(KARI, OLA, PER, LIV));

    void leaves(Person person) {
        everyone.remove(person);
    }

    @Override
    public Optional<Person> hold(PersonId id) {
        return find(id);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return everyone.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Person named(String email) {
        return everyone.stream()
                .filter(person -> email.equals(person.email()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Person meet(Profile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Account> accounts(PersonId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Account> accountsByUse(PersonId id) {
        throw new UnsupportedOperationException();
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
    public void prefer(PersonId id, @Nullable String channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void speak(PersonId id, Language language) {
        throw new UnsupportedOperationException();
    }

    private static Person person(int number, String name, Language language) {
        var first = name.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        return new Person(new PersonId(new UUID(0, number)), name, first + "@eksempelkommunen.example", language);
    }
}

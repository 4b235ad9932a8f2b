package no.ildsjel.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;

/** People by e-mail, all in memory. */
class Neighbours implements People {
    private final Map<String, Person> byEmail = new LinkedHashMap<>();

    @Override
    public Person named(String email) {
        return byEmail.computeIfAbsent(email, unknown -> {
            var id = new PersonId(new UUID(0, byEmail.size() + 1));
            return new Person(id, email, email, Language.NB);
        });
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
        throw new UnsupportedOperationException("Nobody speaks here");
    }

    @Override
    public void reachable(PersonId id, Account account) {
        throw new UnsupportedOperationException("Nobody is looked up here");
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
    public void close(Account account, String reason, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prefer(PersonId id, @Nullable String channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void speak(PersonId id, Language language) {
        throw new UnsupportedOperationException("Nobody speaks here");
    }
}

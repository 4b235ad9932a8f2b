package no.ildsjel.phrasebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;

/** People who can be found, and nothing more. */
public record FewPeople(List<Person> everyone) implements People {
    @Override
    public Optional<Person> hold(PersonId id) {
        return find(id);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return everyone.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Person meet(Profile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Person named(String email) {
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
}

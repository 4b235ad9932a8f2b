package no.ildsjel.people;

import java.util.List;
import java.util.Optional;

/** Everyone Ildsjel has met or been told of. */
public interface People {
    /**
     * The person behind the profile, made on first sight and joined by e-mail to the person whom the organisation
     * named. Their row stays locked until the transaction ends, so that one person has one turn at a time.
     */
    Person meet(Profile profile);

    /** The person with this e-mail, made when nobody has it yet: a reviewer who never wrote must be reachable. */
    Person named(String email);

    Optional<Person> find(PersonId id);

    /** Where the person can be reached: on the channel they chose first, then where they wrote last. */
    List<Account> accounts(PersonId id);

    /** Where the person can be reached, the account used last first: an answer goes where somebody has just spoken. */
    List<Account> accountsByUse(PersonId id);

    /** Remembers that the person has this account, found out while reaching them; no sign that they use it. */
    void reachable(PersonId id, Account account);

    void speak(PersonId id, Language language);
}

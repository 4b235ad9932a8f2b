package no.ildsjel.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everyone Ildsjel has met or been told of. */
public interface People {
    /**
     * The person behind the profile, made on first sight and joined by e-mail to the person whom the organisation
     * named. Their row stays locked until the transaction ends, so that one person has one turn at a time.
     */
    Person meet(Profile profile);

    /** The person with this e-mail, made when nobody has it yet: a reviewer who never wrote must be reachable. */
    Person named(String email);

    /** Whoever has this id, or has become one with the person who had it. */
    Optional<Person> find(PersonId id);

    /** As {@link #find}; and the person has no turn until this transaction ends. */
    Optional<Person> hold(PersonId id);

    /** Where the person can be reached: on the channel they chose first, then where they wrote last. */
    List<Account> accounts(PersonId id);

    /** Where the person can be reached, the account used last first: an answer goes where somebody has just spoken. */
    List<Account> accountsByUse(PersonId id);

    /** Both at once, for whoever sends one message after the other. */
    default Optional<Contact> contact(PersonId id) {
        return find(id).map(person -> new Contact(person, accounts(id), accountsByUse(id)));
    }

    /** Remembers that the person has this account, found out while reaching them; no sign that they use it. */
    void reachable(PersonId id, Account account);

    /**
     * The platform does not let us reach anybody at this account, until they speak there again or turn out to be
     * reachable. Whoever has spoken there after this was found out stays reachable.
     *
     * @param reason the platform's code, for an operator; never words that somebody wrote
     * @param since when the attempt began that failed
     */
    void close(Account account, String reason, Instant since);

    void speak(PersonId id, Language language);

    /**
     * Writes to the person there from now on.
     *
     * @param channel null for wherever they wrote last
     */
    void prefer(PersonId id, @Nullable String channel);
}

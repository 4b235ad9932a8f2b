package no.ildsjel.people;

import java.util.List;

/**
 * A person and where they can be reached.
 *
 * @param accounts on the channel they chose first, then where they wrote last
 * @param accountsByUse the same, the one used last first
 */
public record Contact(Person person, List<Account> accounts, List<Account> accountsByUse) {
    public Contact {
        accounts = List.copyOf(accounts);
        accountsByUse = List.copyOf(accountsByUse);
    }
}

package no.ildsjel.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one person of two. */
class JoiningPeople {
    private static final Logger log = LoggerFactory.getLogger(JoiningPeople.class);

    private final JdbcRegister register;
    private final JdbcAccounts accounts;
    private final Directory directory;
    private final Consumer<Object> listeners;

    JoiningPeople(JdbcRegister register, JdbcAccounts accounts, Directory directory, Consumer<Object> listeners) {
        this.register = register;
        this.accounts = accounts;
        this.directory = directory;
        this.listeners = listeners;
    }

    /**
     * Joins two whom an e-mail leads to: only where one of them is hardly known, or the organisation says that they are
     * one. With an address, or accounts, of both it is for people to sort out.
     */
    Known vouchedFor(Known holder, Known other) {
        boolean may = isHardlyKnown(holder) || isHardlyKnown(other) || areListedAsOne(holder, other);
        if (may && !areListedApart(holder, other)) {
            return join(holder, other);
        }
        log.warn("Person {} now has the e-mail of person {}; both are kept, look into it", holder.id(), other.id());
        return holder;
    }

    private boolean isHardlyKnown(Known known) {
        return known.person().email() == null || !accounts.hasAny(known.id());
    }

    private boolean areListedAsOne(Known one, Known other) {
        var entries = entries(other);
        return entries(one).stream().anyMatch(entries::contains);
    }

    /** Whether the organisation says that they are two people. */
    boolean areListedApart(Known one, Known other) {
        return isListed(one) && isListed(other) && !areListedAsOne(one, other);
    }

    private boolean isListed(Known known) {
        return !entries(known).isEmpty();
    }

    private Set<String> entries(Known known) {
        return register.emails(known.id()).stream()
                .flatMap(email -> directory.find(email).stream())
                .map(Directory.Entry::email)
                .collect(Collectors.toSet());
    }

    /** The one whom the organisation lists, else the one with an e-mail, else the one met first. */
    Known senior(List<Known> several) {
        return several.size() == 1
                ? several.get(0)
                : several.stream()
                        .min(Comparator.<Known, Boolean>comparing(known -> !isListed(known))
                                .thenComparing(known -> known.person().email() == null)
                                .thenComparing(Known::metAt)
                                .thenComparing(known -> known.id().value()))
                        .orElseThrow();
    }

    /** One of them stays; everything of the other is theirs. Both are locked. */
    Known join(Known one, Known other) {
        var into = senior(List.of(one, other));
        var from = into.id().equals(one.id()) ? other : one;
        var moved = accounts.openOf(from.id());
        accounts.move(from.id(), into.id());
        register.absorb(from.id(), into.id());
        register.keep(heir(into, from));
        listeners.accept(new PeopleJoined(from.id(), into.id()));
        moved.forEach(account -> listeners.accept(new AccountOpened(into.id(), account)));
        log.info("Person {} turned out to be person {}", from.id(), into.id());
        return register.locked(into.id());
    }

    /** With what only the other has said. */
    private static Known heir(Known into, Known from) {
        var speaking = from.tongue().compareTo(into.tongue()) > 0
                ? into.speaking(from.person().language(), from.tongue())
                : into;
        var named = speaking.person().name().isEmpty()
                ? speaking.named(from.person().name())
                : speaking;
        return named.preferring(Stream.of(into, from)
                .flatMap(known -> Stream.ofNullable(known.channel()))
                .findFirst()
                .orElse(null));
    }
}

package no.ildsjel.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.ildsjel.people.Known.Tongue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People in the database. */
class JdbcPeople implements People {
    private static final Logger log = LoggerFactory.getLogger(JdbcPeople.class);

    private final JdbcRegister register;
    private final JdbcAccounts accounts;
    private final JoiningPeople joining;
    private final Addresses addresses;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Consumer<Object> listeners;

    JdbcPeople(JdbcClient jdbc, Clock clock, Supplier<UUID> ids, Directory directory, Consumer<Object> listeners) {
        this.register = new JdbcRegister(jdbc);
        this.accounts = new JdbcAccounts(jdbc);
        this.joining = new JoiningPeople(register, accounts, directory, listeners);
        this.addresses = new Addresses(directory);
        this.clock = clock;
        this.ids = ids;
        this.listeners = listeners;
    }

    @Override
    public Person meet(Profile profile) {
        var account = profile.account();
        var emails = addresses.of(profile);
        var holder = register.holder(account);
        var who = holder.map(found -> vouchedFor(found, emails)).orElseGet(() -> firstSight(account, emails));
        var person = refreshed(who, profile).person();
        if (isOpened(account) || holder.isEmpty()) {
            listeners.accept(new AccountOpened(person.id(), account));
        }
        return person;
    }

    /** Whoever speaks there can be reached there. */
    private boolean isOpened(Account account) {
        return !accounts.use(account, now()) && accounts.open(account) && accounts.use(account, now());
    }

    @Override
    public Person named(String email) {
        var normalised = Addresses.normalised(email);
        if (normalised == null) {
            throw new IllegalArgumentException("A person cannot be named by an empty e-mail address");
        }
        return owner(List.of(normalised)).person();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return register.find(id).map(Known::person);
    }

    @Override
    public Optional<Person> hold(PersonId id) {
        return register.find(id).map(known -> register.locked(known.id()).person());
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return contact(id).map(Contact::accounts).orElse(List.of());
    }

    @Override
    public List<Account> accountsByUse(PersonId id) {
        return contact(id).map(Contact::accountsByUse).orElse(List.of());
    }

    @Override
    public Optional<Contact> contact(PersonId id) {
        return register.reached(id)
                .map(reached -> new Contact(
                        reached.known().person(),
                        chosenFirst(reached.known(), reached.accounts()),
                        reached.accounts()));
    }

    private static List<Account> chosenFirst(Known known, List<Account> byUse) {
        return byUse.stream()
                .sorted(Comparator.comparing(account -> !account.channel().equals(known.channel())))
                .toList();
    }

    @Override
    public void reachable(PersonId id, Account account) {
        var who = register.find(id).map(Known::id).orElse(id);
        boolean isNew = accounts.add(account, who, Instant.EPOCH);
        if (isNew || accounts.open(account)) {
            accounts.holder(account).ifPresent(holder -> listeners.accept(new AccountOpened(holder, account)));
        }
    }

    @Override
    public void close(Account account, String reason, Instant since) {
        if (accounts.close(account, reason, since.truncatedTo(ChronoUnit.MICROS), now())) {
            var holder = accounts.holder(account).orElseThrow();
            log.warn("Person {} cannot be reached on {} until they come back: {}", holder, account.channel(), reason);
        }
    }

    @Override
    public void speak(PersonId id, Language language) {
        register.find(id).ifPresent(known -> register.keep(known.speaking(language, Tongue.CHOSEN)));
    }

    @Override
    public void prefer(PersonId id, @Nullable String channel) {
        register.find(id).ifPresent(known -> register.keep(known.preferring(channel)));
    }

    /** Two first messages at the same moment make one person: the second finds the account taken and uses its holder. */
    private Known firstSight(Account account, List<String> emails) {
        var newcomer = emails.isEmpty() ? made(null) : owner(emails);
        if (!accounts.add(account, newcomer.id(), now()) && emails.isEmpty()) {
            register.forget(newcomer.id());
        }
        return vouchedFor(register.locked(accounts.holder(account).orElseThrow()), emails);
    }

    /** Whom one of these e-mails leads to, made where nobody has any of them. */
    private Known owner(List<String> emails) {
        var owners = register.owners(addresses.withOthers(emails));
        return owners.isEmpty()
                ? made(addresses.main(emails).orElseThrow())
                : underTheirMainEmail(joining.senior(owners), emails);
    }

    private Known vouchedFor(JdbcRegister.Holder holder, List<String> emails) {
        var known = holder.known();
        boolean isNothingNew = holder.isKnownBy(addresses.withOthers(emails))
                && mainEmail(known, emails)
                        .equals(Optional.ofNullable(known.person().email()));
        return isNothingNew ? known : vouchedFor(known, emails);
    }

    /** The holder, one with everyone else whom these e-mails lead to, where they are the same person. */
    private Known vouchedFor(Known holder, List<String> emails) {
        var leading = addresses.withOthers(emails);
        if (leading.isEmpty()
                || leading.equals(List.of(String.valueOf(holder.person().email())))) {
            return holder;
        }
        var who = holder;
        for (var owner : register.owners(leading)) {
            var other = owner.id().equals(who.id()) ? who : register.locked(owner.id());
            who = other.id().equals(who.id()) ? who : joining.vouchedFor(who, other);
        }
        var found = underTheirMainEmail(who, emails);
        var known = register.emails(found.id());
        emails.stream().filter(email -> !known.contains(email)).forEach(email -> register.remember(found.id(), email));
        return found;
    }

    /** Under the e-mail that roles hang on, where one of theirs is listed, and otherwise as before. */
    private Known underTheirMainEmail(Known known, List<String> emails) {
        var before = known.person().email();
        var email = mainEmail(known, emails).orElseGet(() -> emails.get(0));
        return email.equals(before) || isOfSomebodyElse(email, known.id()) ? known : renamed(known, email);
    }

    private Optional<String> mainEmail(Known known, List<String> emails) {
        var before = Optional.ofNullable(known.person().email());
        return before.filter(email -> addresses.listed(List.of(email)).isPresent())
                .flatMap(email -> addresses.main(List.of(email)))
                .or(() -> addresses.listed(emails).map(Directory.Entry::email))
                .or(() -> before);
    }

    private boolean isOfSomebodyElse(String email, PersonId id) {
        return register.owners(List.of(email)).stream()
                .anyMatch(owner -> !owner.id().equals(id));
    }

    private Known renamed(Known known, String email) {
        register.rename(known, email);
        var named = known.person().name().isEmpty() ? known.named(Addresses.localPart(email)) : known;
        register.keep(named);
        return named.at(email);
    }

    private Known refreshed(Known known, Profile profile) {
        var name = profile.name();
        var named = name == null || name.isBlank() ? known : known.named(name.strip());
        var told = known.isSupposedToSpeak() ? told(known, profile) : Optional.<Language>empty();
        var now = told.map(language -> named.speaking(language, Tongue.TOLD)).orElse(named);
        if (!now.equals(known)) {
            register.keep(now);
        }
        return now;
    }

    /** What the organisation or the platform says the person speaks; the organisation knows them. */
    private Optional<Language> told(Known known, Profile profile) {
        return Optional.ofNullable(known.person().email())
                .flatMap(email -> addresses.listed(List.of(email)))
                .map(Directory.Entry::language)
                .or(() -> Optional.ofNullable(profile.language()));
    }

    private Known made(@Nullable String email) {
        var id = new PersonId(ids.get());
        var entry = Optional.ofNullable(email).flatMap(addresses.directory()::find);
        var name = entry.map(Directory.Entry::name).orElseGet(() -> email == null ? "" : Addresses.localPart(email));
        var told = entry.map(Directory.Entry::language);
        var person = new Person(id, name, email, told.orElseGet(addresses.directory()::language));
        register.add(new Known(person, told.isPresent() ? Tongue.TOLD : Tongue.SUPPOSED, null, null, now()));
        return email == null
                ? register.locked(id)
                : register.owners(List.of(email)).get(0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

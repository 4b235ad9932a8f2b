package no.ildsjel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People in the database. */
class JdbcPeople implements People {
    private static final Logger log = LoggerFactory.getLogger(JdbcPeople.class);

    private static final OffsetDateTime NEVER_USED = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Directory directory;
    private final Consumer<PeopleJoined> listeners;

    JdbcPeople(
            JdbcClient jdbc, Clock clock, Supplier<UUID> ids, Directory directory, Consumer<PeopleJoined> listeners) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.directory = directory;
        this.listeners = listeners;
    }

    @Override
    public Person meet(Profile profile) {
        var email = normalised(profile.email());
        var holder = lockedHolder(profile.account()).orElseGet(() -> firstSight(profile.account(), email));
        var who = email == null ? holder : vouchedFor(holder, email);
        use(profile.account());
        return refreshed(who, profile);
    }

    @Override
    public Person named(String email) {
        var normalised = normalised(email);
        if (normalised == null) {
            throw new IllegalArgumentException("A person cannot be named by an empty e-mail address");
        }
        return owner(normalised).orElseGet(() -> made(normalised)).person();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("SELECT * FROM people WHERE id = :id")
                .param("id", id.value())
                .query(JdbcPeople::row)
                .optional()
                .map(Row::person);
    }

    @Override
    public List<Account> accounts(PersonId id) {
        return accountsByUse(id);
    }

    @Override
    public List<Account> accountsByUse(PersonId id) {
        return jdbc.sql("""
                SELECT channel, user_id
                FROM accounts
                WHERE person_id = :id
                ORDER BY last_used_at DESC, channel, user_id
                """)
                .param("id", id.value())
                .query((row, number) -> new Account(row.getString("channel"), row.getString("user_id")))
                .list();
    }

    @Override
    public void reachable(PersonId id, Account account) {
        opened(account, id, NEVER_USED);
    }

    @Override
    public void speak(PersonId id, Language language) {
        jdbc.sql("UPDATE people SET language = :language, language_chosen = TRUE WHERE id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    /** Two first messages at the same moment make one person: the second finds the account taken and uses its holder. */
    private Row firstSight(Account account, @Nullable String email) {
        var newcomer = email == null ? made(null) : owner(email).orElseGet(() -> made(email));
        if (!opened(account, newcomer) && email == null) {
            forget(newcomer);
        }
        return lockedHolder(account).orElseThrow();
    }

    /** The holder under this e-mail, or the one who had it before, when they are the same person. */
    private Row vouchedFor(Row holder, String email) {
        if (email.equals(holder.person().email())) {
            return holder;
        }
        var other = owner(email);
        if (other.isEmpty()) {
            return withEmail(holder, email);
        }
        return joined(holder, locked(other.get().id()));
    }

    /** Joins only where one of the two is hardly known: with an address, or accounts, of both it is for people to sort out. */
    private Row joined(Row holder, Row other) {
        if (holder.person().email() != null && !accounts(other.id()).isEmpty()) {
            log.warn("Person {} now has the e-mail of person {}; both are kept, look into it", holder.id(), other.id());
            return holder;
        }
        handOver(holder, other);
        listeners.accept(new PeopleJoined(holder.id(), other.id()));
        log.info("Person {} turned out to be person {}", holder.id(), other.id());
        return locked(other.id());
    }

    /** Whom the account was stays behind without one, since anything may still refer to them. */
    private void handOver(Row holder, Row other) {
        jdbc.sql("UPDATE accounts SET person_id = :into WHERE person_id = :from")
                .param("into", other.id().value())
                .param("from", holder.id().value())
                .update();
        if (holder.languageChosen() && !other.languageChosen()) {
            speak(other.id(), holder.person().language());
        }
    }

    private Person refreshed(Row row, Profile profile) {
        var known = row.person();
        var name = profile.name() == null || profile.name().isBlank()
                ? known.name()
                : profile.name().strip();
        var language = profile.language() == null || row.languageChosen() ? known.language() : profile.language();
        var person = new Person(known.id(), name, known.email(), language);
        if (!person.equals(known)) {
            update(person);
        }
        return person;
    }

    private Row withEmail(Row row, String email) {
        var known = row.person();
        var name = known.name().isEmpty() ? localPart(email) : known.name();
        var person = new Person(known.id(), name, email, known.language());
        update(person);
        return new Row(person, row.languageChosen());
    }

    private void update(Person person) {
        jdbc.sql("UPDATE people SET name = :name, email = :email, language = :language WHERE id = :id")
                .param("name", person.name())
                .param("email", person.email())
                .param("language", person.language().code())
                .param("id", person.id().value())
                .update();
    }

    private Row made(@Nullable String email) {
        var id = new PersonId(ids.get());
        var entry = Optional.ofNullable(email).flatMap(directory::find);
        var name = entry.map(Directory.Entry::name).orElseGet(() -> email == null ? "" : localPart(email));
        var language = entry.map(Directory.Entry::language).orElseGet(directory::language);
        jdbc.sql("""
                INSERT INTO people (id, name, email, language, language_chosen, met_at)
                VALUES (:id, :name, :email, :language, FALSE, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("id", id.value())
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .param("now", now())
                .update();
        return email == null ? locked(id) : owner(email).orElseThrow();
    }

    private void forget(Row nobody) {
        jdbc.sql("DELETE FROM people WHERE id = :id")
                .param("id", nobody.id().value())
                .update();
    }

    private boolean opened(Account account, Row holder) {
        return opened(account, holder.id(), now());
    }

    private boolean opened(Account account, PersonId holder, OffsetDateTime usedAt) {
        return jdbc.sql("""
                INSERT INTO accounts (channel, user_id, person_id, last_used_at)
                VALUES (:channel, :user, :person, :usedAt)
                ON CONFLICT DO NOTHING
                """)
                        .param("channel", account.channel())
                        .param("user", account.user())
                        .param("person", holder.value())
                        .param("usedAt", usedAt)
                        .update()
                == 1;
    }

    private void use(Account account) {
        jdbc.sql("UPDATE accounts SET last_used_at = :now WHERE channel = :channel AND user_id = :user")
                .param("now", now())
                .param("channel", account.channel())
                .param("user", account.user())
                .update();
    }

    private Optional<Row> lockedHolder(Account account) {
        return jdbc.sql("""
                SELECT *
                FROM people
                WHERE id = (SELECT person_id FROM accounts WHERE channel = :channel AND user_id = :user)
                FOR UPDATE
                """)
                .param("channel", account.channel())
                .param("user", account.user())
                .query(JdbcPeople::row)
                .optional();
    }

    private Row locked(PersonId id) {
        return jdbc.sql("SELECT * FROM people WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcPeople::row)
                .single();
    }

    private Optional<Row> owner(String email) {
        return jdbc.sql("SELECT * FROM people WHERE email = :email")
                .param("email", email)
                .query(JdbcPeople::row)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String normalised(@Nullable String email) {
        return email == null || email.isBlank()
                ? null
                : Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String localPart(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var person = new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElseThrow());
        return new Row(person, row.getBoolean("language_chosen"));
    }

    /** A person, and whether their language is their own choice. */
    private record Row(Person person, boolean languageChosen) {
        PersonId id() {
            return person.id();
        }
    }
}

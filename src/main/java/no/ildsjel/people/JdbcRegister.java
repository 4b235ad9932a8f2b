package no.ildsjel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ildsjel.memory.Memory;
import no.ildsjel.people.Known.Tongue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everyone by id, and by the e-mails that lead to them. */
class JdbcRegister {
    private static final String PERSON =
            "people.id, people.name, people.email, people.language, people.language_chosen, "
                    + "people.met_at, people.language_settled, people.channel, people.joined_into";

    // Shared by all who write here.
    private static final Memory<PersonId, Optional<Known>> KNOWN = new Memory<>();
    private static final Memory<Set<String>, List<Known>> OWNERS = new Memory<>();

    private final JdbcClient jdbc;

    JdbcRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one with this id, or the one who they turned out to be. */
    Optional<Known> find(PersonId id) {
        return KNOWN.of(
                id,
                () -> jdbc.sql("""
                SELECT %s
                FROM people
                WHERE id = (SELECT COALESCE(joined_into, id) FROM people WHERE id = :id)
                """.formatted(PERSON))
                        .param("id", id.value())
                        .query(JdbcRegister::known)
                        .optional());
    }

    /** Whose account it is, held as by {@link #locked}; empty while it is nobody's. */
    Optional<Holder> holder(Account account) {
        return jdbc.sql("""
                SELECT %s,
                    (SELECT STRING_AGG(email, ' ') FROM other_emails WHERE person_id = people.id) AS other_emails
                FROM people
                WHERE id = (SELECT person_id FROM accounts WHERE channel = :channel AND user_id = :user)
                FOR UPDATE
                """.formatted(PERSON))
                .param("channel", account.channel())
                .param("user", account.user())
                .query((row, number) -> new Holder(known(row, number), emails(row)))
                .optional()
                .map(this::present);
    }

    /** Who became another while we waited is the other. */
    private Holder present(Holder holder) {
        var into = holder.known().into();
        var present = into == null ? holder : new Holder(locked(into), Set.of());
        KNOWN.remember(present.known().id(), Optional.of(present.known()));
        return present;
    }

    /** The same, with the accounts that are open, those used last first. */
    Optional<Reached> reached(PersonId id) {
        var rows = jdbc.sql("""
                SELECT %s, account.channel AS account_channel, account.user_id AS account_user
                FROM people
                LEFT JOIN accounts account ON account.person_id = people.id AND account.closed_at IS NULL
                WHERE people.id = (SELECT COALESCE(joined_into, id) FROM people WHERE id = :id)
                ORDER BY account.last_used_at DESC, account.channel, account.user_id
                """.formatted(PERSON))
                .param("id", id.value())
                .query(JdbcRegister::row)
                .list();
        var accounts = rows.stream().map(Row::account).flatMap(Optional::stream).toList();
        return rows.stream().findFirst().map(row -> new Reached(row.known(), accounts));
    }

    /** Held until the transaction ends; who became another while we waited is the other. */
    Known locked(PersonId id) {
        var known = jdbc.sql("SELECT " + PERSON + " FROM people WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(JdbcRegister::known)
                .single();
        var into = known.into();
        if (into != null) {
            return locked(into);
        }
        KNOWN.remember(id, Optional.of(known));
        return known;
    }

    /** Whom these e-mails lead to, the one met first first. With OR, PostgreSQL would look at everybody. */
    List<Known> owners(Collection<String> emails) {
        return emails.isEmpty()
                ? List.of()
                : OWNERS.of(
                        Set.copyOf(emails),
                        () -> jdbc.sql("""
                SELECT %s
                FROM people
                WHERE id IN (
                    SELECT id FROM people WHERE email IN (:emails)
                    UNION ALL
                    SELECT person_id FROM other_emails WHERE email IN (:emails))
                ORDER BY met_at, id
                """.formatted(PERSON))
                                .param("emails", emails)
                                .query(JdbcRegister::known)
                                .list());
    }

    /** Every e-mail that leads to the person. */
    List<String> emails(PersonId id) {
        return jdbc.sql("""
                SELECT email FROM people WHERE id = :id AND email IS NOT NULL
                UNION ALL
                SELECT email FROM other_emails WHERE person_id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> row.getString("email"))
                .list();
    }

    /** Adds someone; nobody, where another transaction has just given the e-mail to somebody else. */
    void add(Known newcomer) {
        forget();
        var person = newcomer.person();
        jdbc.sql("""
                INSERT INTO people (id, name, email, language, language_settled, language_chosen, met_at)
                VALUES (:id, :name, :email, :language, :settled, FALSE, :metAt)
                ON CONFLICT DO NOTHING
                """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", person.email())
                .param("language", person.language().code())
                .param("settled", newcomer.tongue() != Tongue.SUPPOSED)
                .param("metAt", stored(newcomer.metAt()))
                .update();
    }

    void forget(PersonId nobody) {
        forget();
        jdbc.sql("DELETE FROM people WHERE id = :id")
                .param("id", nobody.value())
                .update();
    }

    void keep(Known known) {
        forget();
        var person = known.person();
        jdbc.sql("""
                UPDATE people
                SET name = :name, language = :language, language_settled = :settled, language_chosen = :chosen,
                    channel = :channel
                WHERE id = :id
                """)
                .param("name", person.name())
                .param("language", person.language().code())
                .param("settled", known.tongue() != Tongue.SUPPOSED)
                .param("chosen", known.tongue() == Tongue.CHOSEN)
                .param("channel", known.channel())
                .param("id", person.id().value())
                .update();
    }

    /** One more e-mail that leads to the person, unless somebody has it. */
    void remember(PersonId id, String email) {
        if (owners(List.of(email)).isEmpty()) {
            forget();
            jdbc.sql("INSERT INTO other_emails (email, person_id) VALUES (:email, :id) ON CONFLICT DO NOTHING")
                    .param("email", email)
                    .param("id", id.value())
                    .update();
        }
    }

    /** The organisation knows the person by this e-mail from now on; the one before still leads to them. */
    void rename(Known known, String email) {
        forget();
        jdbc.sql("DELETE FROM other_emails WHERE email = :email")
                .param("email", email)
                .update();
        jdbc.sql("UPDATE people SET email = :email WHERE id = :id")
                .param("email", email)
                .param("id", known.id().value())
                .update();
        var before = known.person().email();
        if (before != null) {
            remember(known.id(), before);
        }
    }

    /** Whatever led to the first leads to the second; the first stays, since anything may still refer to them. */
    void absorb(PersonId from, PersonId into) {
        forget();
        var emails = emails(from);
        jdbc.sql("DELETE FROM other_emails WHERE person_id = :from")
                .param("from", from.value())
                .update();
        jdbc.sql("UPDATE people SET email = NULL, joined_into = :into WHERE id = :from OR joined_into = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        emails.forEach(email -> remember(into, email));
    }

    private static void forget() {
        KNOWN.forget();
        OWNERS.forget();
    }

    static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var person = new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")).orElseThrow());
        var told = row.getBoolean("language_settled") ? Tongue.TOLD : Tongue.SUPPOSED;
        return new Known(
                person,
                row.getBoolean("language_chosen") ? Tongue.CHOSEN : told,
                row.getString("channel"),
                id(row, "joined_into"),
                row.getObject("met_at", OffsetDateTime.class).toInstant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var user = Optional.ofNullable(row.getString("account_user"));
        var channel = row.getString("account_channel");
        return new Row(known(row, number), user.map(known -> new Account(channel, known)));
    }

    /** Somebody and where they are reached. */
    record Reached(Known known, List<Account> accounts) {}

    private record Row(Known known, Optional<Account> account) {}

    private static Set<String> emails(ResultSet row) throws SQLException {
        var others = row.getString("other_emails");
        return others == null ? Set.of() : Set.of(others.split(" "));
    }

    private static @Nullable PersonId id(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    /**
     * Somebody with an account.
     *
     * @param otherEmails that lead to them besides their main one
     */
    record Holder(Known known, Set<String> otherEmails) {
        boolean isKnownBy(Collection<String> emails) {
            return emails.stream()
                    .allMatch(email -> email.equals(known.person().email()) || otherEmails.contains(email));
        }
    }
}

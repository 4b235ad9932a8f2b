package no.ildsjel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joining by codes of which the database has only the hash. */
class JdbcJoining implements Joining {
    private static final String OFFER = "person_id, channel, user_id, expires_at, taken_by, link, typed_in";

    private static final int MOST_WRONG_TRIES = 5;
    private static final Duration TRIES_REMEMBERED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final RandomGenerator chance;
    private final JdbcRegister register;
    private final JdbcAccounts accounts;
    private final JoiningPeople joining;

    JdbcJoining(
            JdbcClient jdbc,
            Clock clock,
            Supplier<UUID> ids,
            RandomGenerator chance,
            Directory directory,
            Consumer<Object> listeners) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.chance = chance;
        this.register = new JdbcRegister(jdbc);
        this.accounts = new JdbcAccounts(jdbc);
        this.joining = new JoiningPeople(register, accounts, directory, listeners);
    }

    @Override
    public String newCode(PersonId person) {
        var code = OneTimeCode.random(chance);
        var account = accountInUse(person);
        forget(person);
        jdbc.sql("""
                INSERT INTO joining_codes (person_id, channel, user_id, hash, expires_at)
                VALUES (:person, :channel, :user, :hash, :expires)
                """)
                .param("person", person.value())
                .param("channel", account.channel())
                .param("user", account.user())
                .param("hash", code.hash())
                .param("expires", JdbcRegister.stored(now().plus(VALIDITY)))
                .update();
        return code.toString();
    }

    @Override
    public Taking take(PersonId person, String typed) {
        if (wrongTries(person) >= MOST_WRONG_TRIES) {
            return Taking.TOO_MANY;
        }
        var code = OneTimeCode.typed(typed);
        // What cannot be a code is no guess, but somebody who has misunderstood.
        return code.isEmpty() ? Taking.WRONG : take(person, code.get());
    }

    private Taking take(PersonId person, OneTimeCode code) {
        var found = jdbc.sql(
                        "SELECT " + OFFER + " FROM joining_codes WHERE hash = :hash AND taken_by IS NULL FOR UPDATE")
                .param("hash", code.hash())
                .query(JdbcJoining::offer)
                .optional();
        if (found.isEmpty()) {
            rememberWrong(person);
            return Taking.WRONG;
        }
        var offer = found.get();
        if (isOver(offer)) {
            return Taking.EXPIRED;
        }
        var maker = register.find(offer.maker()).orElseThrow();
        var taker = register.find(person).orElseThrow();
        if (maker.id().equals(taker.id())) {
            return offer.madeAt().equals(accountInUse(person)) ? Taking.OWN : Taking.ALREADY_ONE;
        }
        var taking = taking(maker, taker);
        if (taking == Taking.FOUND) {
            spend(offer, person);
        }
        return taking;
    }

    /** Whether anything says that they are two. */
    private Taking taking(Known one, Known other) {
        if (joining.areListedApart(one, other)) {
            return Taking.LISTED_APART;
        }
        return shareAChannel(one.id(), other.id()) ? Taking.SAME_CHANNEL : Taking.FOUND;
    }

    private boolean shareAChannel(PersonId one, PersonId other) {
        var channels = accounts.openOf(one).stream().map(Account::channel).collect(Collectors.toSet());
        return accounts.openOf(other).stream().map(Account::channel).anyMatch(channels::contains);
    }

    @Override
    public Optional<Origin> taken(PersonId person) {
        return offerTakenBy(person)
                .flatMap(
                        offer -> register.find(offer.maker()).map(maker -> new Origin(maker.person(), offer.madeAt())));
    }

    @Override
    public Optional<Link> ask(PersonId taker) {
        var offer = offerTakenBy(taker).filter(found -> !isOver(found));
        var link = ids.get();
        return offer.filter(found -> asks(found, link, taker))
                .flatMap(found -> find(link))
                .flatMap(this::link);
    }

    private boolean asks(Offer offer, UUID link, PersonId taker) {
        return jdbc.sql("""
                UPDATE joining_codes
                SET link = :link, typed_in = :channel, expires_at = :expires
                WHERE person_id = :maker AND taken_by = :taker AND link IS NULL
                """)
                        .param("link", link)
                        .param("channel", accountInUse(taker).channel())
                        .param("expires", JdbcRegister.stored(now().plus(VALIDITY)))
                        .param("maker", offer.maker().value())
                        .param("taker", taker.value())
                        .update()
                == 1;
    }

    @Override
    public Optional<Link> asked(UUID link, PersonId maker) {
        // Only the one who made the code may answer, whoever they have become since.
        return find(link)
                .filter(offer -> !isOver(offer))
                .filter(offer -> register.find(offer.maker())
                        .filter(known -> known.id().equals(maker))
                        .isPresent())
                .flatMap(this::link);
    }

    @Override
    public boolean join(UUID link, PersonId maker) {
        var asked = asked(link, maker);
        if (asked.isEmpty()) {
            return false;
        }
        var one = register.locked(maker);
        var other = register.locked(asked.get().typist().id());
        // Whoever answers second finds it gone.
        return drop(link) && areOne(one, other);
    }

    /** Whether they are one now; what said nothing against it when the code was typed may do so by now. */
    private boolean areOne(Known one, Known other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        boolean may = taking(one, other) == Taking.FOUND;
        if (may) {
            joining.join(one, other);
        }
        return may;
    }

    @Override
    public boolean drop(UUID link) {
        return jdbc.sql("DELETE FROM joining_codes WHERE link = :link")
                        .param("link", link)
                        .update()
                == 1;
    }

    @Override
    public Optional<Link> unanswered(UUID link) {
        return find(link).filter(this::isOver).flatMap(this::link);
    }

    private Optional<Offer> find(UUID link) {
        return jdbc.sql("SELECT " + OFFER + " FROM joining_codes WHERE link = :link")
                .param("link", link)
                .query(JdbcJoining::offer)
                .optional();
    }

    private Optional<Link> link(Offer offer) {
        var id = offer.link();
        var taker = offer.taker();
        var channel = offer.typedIn();
        return id == null || taker == null || channel == null
                ? Optional.empty()
                : register.find(taker)
                        .map(typist -> new Link(
                                id, offer.maker(), offer.madeAt(), typist.person(), channel, offer.expiresAt()));
    }

    private boolean isOver(Offer offer) {
        return !now().isBefore(offer.expiresAt());
    }

    /** The one somebody is speaking from is the one they used last. */
    private Account accountInUse(PersonId person) {
        return accounts.openOf(person).stream().findFirst().orElseThrow();
    }

    private void spend(Offer offer, PersonId taker) {
        jdbc.sql("DELETE FROM joining_codes WHERE taken_by = :taker")
                .param("taker", taker.value())
                .update();
        jdbc.sql("UPDATE joining_codes SET taken_by = :taker WHERE person_id = :person")
                .param("taker", taker.value())
                .param("person", offer.maker().value())
                .update();
    }

    private Optional<Offer> offerTakenBy(PersonId person) {
        return jdbc.sql("SELECT " + OFFER + " FROM joining_codes WHERE taken_by = :person")
                .param("person", person.value())
                .query(JdbcJoining::offer)
                .optional();
    }

    private void forget(PersonId person) {
        jdbc.sql("DELETE FROM joining_codes WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    private int wrongTries(PersonId person) {
        jdbc.sql("DELETE FROM wrong_codes WHERE tried_at <= :before")
                .param("before", JdbcRegister.stored(now().minus(TRIES_REMEMBERED)))
                .update();
        return jdbc.sql("SELECT COUNT(*) FROM wrong_codes WHERE person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    private void rememberWrong(PersonId person) {
        jdbc.sql("INSERT INTO wrong_codes (person_id, tried_at) VALUES (:person, :at)")
                .param("person", person.value())
                .param("at", JdbcRegister.stored(now()))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        var taker = row.getObject("taken_by", UUID.class);
        return new Offer(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Account(row.getString("channel"), row.getString("user_id")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                taker == null ? null : new PersonId(taker),
                row.getObject("link", UUID.class),
                row.getString("typed_in"));
    }

    private record Offer(
            PersonId maker,
            Account madeAt,
            Instant expiresAt,
            @Nullable PersonId taker,
            @Nullable UUID link,
            @Nullable String typedIn) {}
}

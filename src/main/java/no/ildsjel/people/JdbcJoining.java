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
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joining by codes of which the database has only the hash. */
class JdbcJoining implements Joining {
    private static final int MOST_WRONG_TRIES = 5;
    private static final Duration TRIES_REMEMBERED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator chance;
    private final JdbcRegister register;
    private final JdbcAccounts accounts;
    private final JoiningPeople joining;

    JdbcJoining(JdbcClient jdbc, Clock clock, RandomGenerator chance, Directory directory, Consumer<Object> listeners) {
        this.jdbc = jdbc;
        this.clock = clock;
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
        var found = jdbc.sql("SELECT * FROM joining_codes WHERE hash = :hash AND taken_by IS NULL FOR UPDATE")
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
        if (register.find(offer.origin().person())
                .filter(known -> known.id().equals(person))
                .isPresent()) {
            return offer.origin().account().equals(accountInUse(person)) ? Taking.OWN : Taking.ALREADY_ONE;
        }
        spend(offer, person);
        return Taking.FOUND;
    }

    @Override
    public Optional<Origin> taken(PersonId person) {
        return offerTakenBy(person).map(Offer::origin);
    }

    @Override
    public Result join(PersonId person) {
        var offer = offerTakenBy(person).filter(found -> !isOver(found));
        if (offer.isEmpty()) {
            return Result.EXPIRED;
        }
        var one = register.locked(person);
        var other = register.locked(offer.get().origin().person());
        forget(offer.get().origin().person());
        if (joining.areListedApart(one, other)) {
            return Result.LISTED_APART;
        }
        if (!one.id().equals(other.id())) {
            joining.join(one, other);
        }
        return Result.JOINED;
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
                .param("person", offer.origin().person().value())
                .update();
    }

    private Optional<Offer> offerTakenBy(PersonId person) {
        return jdbc.sql("SELECT * FROM joining_codes WHERE taken_by = :person")
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
        var account = new Account(row.getString("channel"), row.getString("user_id"));
        return new Offer(
                new Origin(new PersonId(row.getObject("person_id", UUID.class)), account),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private record Offer(Origin origin, Instant expiresAt) {}
}

package no.ildsjel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where people are reached; a closed account is still theirs. */
class JdbcAccounts {
    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonId> holder(Account account) {
        return jdbc.sql("SELECT person_id FROM accounts WHERE channel = :channel AND user_id = :user")
                .param("channel", account.channel())
                .param("user", account.user())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The open ones, those used last first. */
    List<Account> openOf(PersonId id) {
        return jdbc.sql("""
                SELECT channel, user_id
                FROM accounts
                WHERE person_id = :id AND closed_at IS NULL
                ORDER BY last_used_at DESC, channel, user_id
                """)
                .param("id", id.value())
                .query(JdbcAccounts::account)
                .list();
    }

    boolean hasAny(PersonId id) {
        return jdbc.sql("SELECT COUNT(*) FROM accounts WHERE person_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Gives the account to the person; false when somebody has it. */
    boolean add(Account account, PersonId holder, Instant usedAt) {
        return jdbc.sql("""
                INSERT INTO accounts (channel, user_id, person_id, last_used_at)
                VALUES (:channel, :user, :person, :usedAt)
                ON CONFLICT DO NOTHING
                """)
                        .param("channel", account.channel())
                        .param("user", account.user())
                        .param("person", holder.value())
                        .param("usedAt", JdbcRegister.stored(usedAt))
                        .update()
                == 1;
    }

    /** False when it is closed. */
    boolean use(Account account, Instant at) {
        return jdbc.sql("""
                UPDATE accounts
                SET last_used_at = :at
                WHERE channel = :channel AND user_id = :user AND closed_at IS NULL
                """)
                        .param("at", JdbcRegister.stored(at))
                        .param("channel", account.channel())
                        .param("user", account.user())
                        .update()
                == 1;
    }

    /** False when it was used since, closed already, or never heard of. */
    boolean close(Account account, String reason, Instant since, Instant at) {
        return jdbc.sql("""
                UPDATE accounts
                SET closed_at = :at, closed_reason = :reason
                WHERE channel = :channel AND user_id = :user AND closed_at IS NULL AND last_used_at <= :since
                """)
                        .param("at", JdbcRegister.stored(at))
                        .param("since", JdbcRegister.stored(since))
                        .param("reason", reason)
                        .param("channel", account.channel())
                        .param("user", account.user())
                        .update()
                == 1;
    }

    /** False when it was open. */
    boolean open(Account account) {
        return jdbc.sql("""
                UPDATE accounts
                SET closed_at = NULL, closed_reason = NULL
                WHERE channel = :channel AND user_id = :user AND closed_at IS NOT NULL
                """)
                        .param("channel", account.channel())
                        .param("user", account.user())
                        .update()
                == 1;
    }

    void move(PersonId from, PersonId into) {
        jdbc.sql("UPDATE accounts SET person_id = :into WHERE person_id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(row.getString("channel"), row.getString("user_id"));
    }
}

package no.ildsjel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** Hands out the parcels of the table {@code parcels}; all its times are the database's. */
class JdbcParcels implements Parcels {
    private static final Logger log = LoggerFactory.getLogger(JdbcParcels.class);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JdbcNotation notation;
    private final JdbcCards cards;

    JdbcParcels(JdbcClient jdbc, TransactionTemplate transaction, JdbcNotation notation, JdbcCards cards) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.notation = notation;
        this.cards = cards;
    }

    @Override
    public Optional<Claim> claim() {
        var row = next();
        while (row.isPresent()) {
            try {
                return Optional.of(read(row.get()));
            } catch (JacksonException unreadable) {
                fail(row.get().id(), row.get().attempts(), "unreadable");
                row = next();
            }
        }
        return Optional.empty();
    }

    @Override
    public void reclaim() {
        int lost = jdbc.sql("""
                UPDATE parcels
                SET state = 'due'
                WHERE state = 'sending' AND due_at <= CURRENT_TIMESTAMP
                """).update();
        if (lost > 0) {
            log.warn("{} parcels were claimed and not answered for; they may be sent twice", lost);
        }
    }

    @Override
    public void sent(Claim claim, @Nullable Standing standing) {
        transaction.executeWithoutResult(status -> {
            boolean isOurs = mark(claim.id(), claim.attempts(), claim.isRemembered() ? """
                    UPDATE parcels
                    SET state = 'sent', sent_at = CURRENT_TIMESTAMP
                    WHERE id = :id AND state = 'sending' AND attempts = :attempts
                    """ : """
                    UPDATE parcels
                    SET state = 'sent', content = NULL, sent_at = CURRENT_TIMESTAMP
                    WHERE id = :id AND state = 'sending' AND attempts = :attempts
                    """);
            if (isOurs && !Objects.equals(standing, claim.standing())) {
                cards.stand(claim.id(), standing);
            }
        });
    }

    @Override
    public void misplaced(Claim claim) {
        transaction.executeWithoutResult(status -> {
            boolean isOurs = mark(claim.id(), claim.attempts(), """
                    UPDATE parcels
                    SET state = 'due', due_at = CURRENT_TIMESTAMP
                    WHERE id = :id AND state = 'sending' AND attempts = :attempts
                    """);
            if (isOurs) {
                cards.stand(claim.id(), null);
            }
        });
    }

    @Override
    public void later(Claim claim, Duration after, String reason) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due', due_at = :due, reason = :reason
                WHERE id = :id AND state = 'sending' AND attempts = :attempts
                """)
                .param("due", now().plus(after))
                .param("reason", reason)
                .param("id", claim.id())
                .param("attempts", claim.attempts())
                .update();
    }

    @Override
    public void unreachable(Claim claim, String reason) {
        log.warn("Parcel {} waits until it is let in, after attempt {}: {}", claim.id(), claim.attempts(), reason);
        leave("unreachable", claim.id(), claim.attempts(), reason);
    }

    @Override
    public void failed(Claim claim, String reason) {
        fail(claim.id(), claim.attempts(), reason);
    }

    private void fail(UUID id, int attempts, String reason) {
        log.error("Parcel {} failed for good at attempt {}: {}", id, attempts, reason);
        leave("failed", id, attempts, reason);
    }

    private void leave(String state, UUID id, int attempts, String reason) {
        jdbc.sql("""
                UPDATE parcels
                SET state = :state, reason = :reason
                WHERE id = :id AND state = 'sending' AND attempts = :attempts
                """)
                .param("state", state)
                .param("reason", reason)
                .param("id", id)
                .param("attempts", attempts)
                .update();
    }

    /** Whoever lost their claim to another must not write over what the other did. */
    private boolean mark(UUID id, int attempts, String update) {
        boolean isOurs =
                jdbc.sql(update).param("id", id).param("attempts", attempts).update() == 1;
        if (!isOurs) {
            log.warn("Parcel {} took longer than its lease at attempt {}", id, attempts);
        }
        return isOurs;
    }

    private Optional<Row> next() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var row = head();
            row.ifPresent(this::lease);
            return row;
        }));
    }

    private Optional<Row> head() {
        return jdbc.sql("""
                SELECT id, recipient, destination, name, deed, version, content, urgency, attempts,
                    COALESCE(reopened_at, created_at) AS tried_since, CURRENT_TIMESTAMP AS claimed_at,
                    EXISTS (
                        SELECT 1
                        FROM parcels shut
                        WHERE shut.name = parcel.name AND shut.recipient = parcel.recipient
                          AND shut.state = 'unreachable' AND shut.seq < parcel.seq) AS is_behind
                FROM parcels parcel
                WHERE state = 'due' AND due_at <= CURRENT_TIMESTAMP AND NOT EXISTS (
                    SELECT 1
                    FROM parcels earlier
                    WHERE earlier.recipient = parcel.recipient
                      AND earlier.state IN ('due', 'sending')
                      AND earlier.seq < parcel.seq)
                ORDER BY urgency, seq
                LIMIT 1
                FOR UPDATE SKIP LOCKED
                """).query(JdbcParcels::row).optional();
    }

    private void lease(Row row) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'sending', attempts = :attempts, due_at = :due
                WHERE id = :id
                """)
                .param("attempts", row.attempts())
                .param("due", row.claimedAt().plus(LEASE))
                .param("id", row.id())
                .update();
    }

    private Claim read(Row row) {
        return new Claim(
                row.id(),
                notation.readRecipient(row.destination()),
                row.name(),
                row.deed(),
                row.version(),
                notation.readCard(row.content()),
                row.urgency(),
                row.attempts(),
                Duration.between(row.triedSince(), row.claimedAt()),
                cards.standing(row.name(), row.recipient()).orElse(null),
                row.isBehind());
    }

    private OffsetDateTime now() {
        return jdbc.sql("SELECT CURRENT_TIMESTAMP").query(OffsetDateTime.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("destination"),
                row.getString("name"),
                Deed.valueOf(row.getString("deed")),
                row.getLong("version"),
                row.getString("content"),
                JdbcOutbox.urgency(row.getInt("urgency")),
                row.getInt("attempts") + 1,
                row.getObject("tried_since", OffsetDateTime.class),
                row.getObject("claimed_at", OffsetDateTime.class),
                row.getBoolean("is_behind"));
    }

    private record Row(
            UUID id,
            String recipient,
            String destination,
            String name,
            Deed deed,
            long version,
            @Nullable String content,
            Urgency urgency,
            int attempts,
            OffsetDateTime triedSince,
            OffsetDateTime claimedAt,
            boolean isBehind) {}
}

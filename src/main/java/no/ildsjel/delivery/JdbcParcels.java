package no.ildsjel.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes on the rows of {@code parcels} what became of them; each is one statement. */
class JdbcParcels implements Parcels {
    private static final Logger log = LoggerFactory.getLogger(JdbcParcels.class);

    private static final String SENDING = "'sending'";
    private static final int MOST_READINGS = 120;

    /** Well within the lease. What is not marked as sent is sent again, or looked up. */
    private static final RetryTemplate PERSISTENT = new RetryTemplate(RetryPolicy.builder()
            .includes(DataAccessException.class)
            .maxRetries(3)
            .delay(Duration.ofMillis(200))
            .multiplier(2)
            .build());

    private final JdbcClient jdbc;
    private final JdbcNotation notation;
    private final JdbcQueues queues;

    JdbcParcels(JdbcClient jdbc, JdbcNotation notation, JdbcQueues queues) {
        this.jdbc = jdbc;
        this.notation = notation;
        this.queues = queues;
    }

    @Override
    public void sent(Claim claim, @Nullable Standing standing) {
        var isOurs = mark(
                claim,
                claim.isRemembered()
                        ? "state = 'sent', sent_at = CURRENT_TIMESTAMP, standing = :standing"
                        : "state = 'sent', sent_at = CURRENT_TIMESTAMP, standing = :standing, content = NULL",
                Map.of("standing", notation.write(standing)));
        if (!isOurs) {
            log.warn("Parcel {} took longer than its lease at attempt {}", claim.id(), claim.attempts());
        }
        queues.goOn(claim.to());
    }

    /** Nowhere, and claiming it does not change that. */
    @Override
    public void misplaced(Claim claim) {
        mark(claim, "state = 'due', due_at = CURRENT_TIMESTAMP, standing = ''", Map.of());
    }

    @Override
    public void later(Claim claim, Duration after, String reason) {
        mark(claim, """
                state = :state, due_at = CURRENT_TIMESTAMP + CAST(:micros AS BIGINT) * INTERVAL '0.000001' SECOND,
                has_slot = TRUE, reason = :reason, lane = NULL
                """, waiting(after, Map.of("reason", reason)));
    }

    @Override
    public void postponed(Claim claim, Duration after, boolean hasSlot, @Nullable String lane) {
        // Nothing was tried. Whose lease is over has nothing to say: the next claim may have the number that is given
        // back.
        mark(
                claim.id(),
                claim.attempts(),
                SENDING,
                """
                state = :state, due_at = CURRENT_TIMESTAMP + CAST(:micros AS BIGINT) * INTERVAL '0.000001' SECOND,
                has_slot = :hasSlot, attempts = attempts - 1, lane = NULLIF(:lane, '')
                """,
                waiting(after, Map.of("hasSlot", hasSlot, "lane", orEmpty(lane))));
    }

    @Override
    public void unknown(Claim claim, @Nullable String channel, Duration after, String reason) {
        log.warn("Parcel {} may have been sent at attempt {}: {}", claim.id(), claim.attempts(), reason);
        mark(claim, """
                state = 'unknown', due_at = CURRENT_TIMESTAMP + CAST(:micros AS BIGINT) * INTERVAL '0.000001' SECOND,
                lost_at = COALESCE(lost_at, tried_at), channel = COALESCE(NULLIF(:channel, ''), channel),
                reason = :reason
                """, Map.of("micros", JdbcTime.micros(after), "channel", orEmpty(channel), "reason", reason));
    }

    @Override
    public void again(Claim claim, boolean isRepeat) {
        mark(
                claim,
                "state = 'due', due_at = CURRENT_TIMESTAMP, has_slot = TRUE, repeats = repeats + :more",
                Map.of("more", isRepeat ? 1 : 0));
    }

    @Override
    public void held(Claim claim, String reason) {
        log.error("Parcel {} may have been posted and waits for an operator: {}", claim.id(), reason);
        mark(claim, "state = 'held', reason = :reason", Map.of("reason", reason));
        queues.goOn(claim.to());
    }

    @Override
    public void unreachable(Claim claim, String reason) {
        log.warn("Parcel {} waits until it is let in, after attempt {}: {}", claim.id(), claim.attempts(), reason);
        mark(claim, "state = 'unreachable', reason = :reason", Map.of("reason", reason));
        queues.goOn(claim.to());
    }

    @Override
    public void failed(Claim claim, @Nullable String channel, String reason) {
        failed(claim.id(), claim.attempts(), channel, reason);
        queues.goOn(claim.to());
    }

    void failed(UUID id, int attempts, @Nullable String channel, String reason) {
        log.error("Parcel {} failed for good at attempt {}: {}", id, attempts, reason);
        mark(
                id,
                attempts,
                "state = 'failed', reason = :reason, channel = COALESCE(NULLIF(:channel, ''), channel)",
                Map.of("reason", reason, "channel", orEmpty(channel)));
    }

    /** To be looked at again by whoever claims it then, or up where it was lost; there are some hours in which nodes are replaced. */
    void unreadable(UUID id, int attempts, int tries) {
        if (tries >= MOST_READINGS) {
            failed(id, attempts, null, "unreadable");
            return;
        }
        log.warn("Parcel {} cannot be read, for the time {}", id, tries);
        mark(id, attempts, """
                state = CASE
                        WHEN state <> 'unknown' THEN 'waiting'
                        WHEN lost_at < CURRENT_TIMESTAMP - INTERVAL '2' HOUR THEN 'held'
                        ELSE 'unknown'
                    END,
                due_at = CURRENT_TIMESTAMP + INTERVAL '60' SECOND, lane = NULL
                """, Map.of());
    }

    private static String orEmpty(@Nullable String channel) {
        return channel == null ? "" : channel;
    }

    private static Map<String, Object> waiting(Duration after, Map<String, Object> more) {
        var params = new HashMap<>(more);
        params.put("state", after.isZero() || after.isNegative() ? "due" : "waiting");
        params.put("micros", JdbcTime.micros(after));
        return params;
    }

    private boolean mark(Claim claim, String changes, Map<String, Object> params) {
        return mark(claim.id(), claim.attempts(), changes, params);
    }

    /** Whoever lost their claim to another must not write over what the other did. */
    private boolean mark(UUID id, int attempts, String changes, Map<String, Object> params) {
        return mark(id, attempts, SENDING + ", 'unknown'", changes, params);
    }

    private boolean mark(UUID id, int attempts, String states, String changes, Map<String, Object> params) {
        Supplier<Integer> marking = () -> jdbc.sql("""
                UPDATE parcels
                SET %s
                WHERE id = :id AND state IN (%s) AND attempts = :attempts
                """.formatted(changes, states))
                .params(params)
                .param("id", id)
                .param("attempts", attempts)
                .update();
        return PERSISTENT.invoke(marking) == 1;
    }
}

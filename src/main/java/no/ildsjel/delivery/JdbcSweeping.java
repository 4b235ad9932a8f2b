package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what is old; nothing is right or wrong because of it. */
class JdbcSweeping {
    private static final Logger log = LoggerFactory.getLogger(JdbcSweeping.class);

    /** Somebody may want to mend and send what failed, but people's words do not wait for that for long. */
    private static final Duration WORDS_OF_FAILED_KEPT = Duration.ofDays(7);

    /** A platform shows a message with its old buttons for a while, and sends a press again. */
    private static final Duration WORDS_OF_SETTLED_KEPT = Duration.ofDays(1);

    /** Until it has failed, and its row again from then on: long after an operator was told, whatever else is forgotten. */
    private static final Duration UNDELIVERED_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final DeliveryProperties properties;

    JdbcSweeping(JdbcClient jdbc, DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    void sweep(Instant now) {
        blankFailed(now.minus(WORDS_OF_FAILED_KEPT).atOffset(ZoneOffset.UTC));
        blankSent(now.minus(WORDS_OF_SETTLED_KEPT).atOffset(ZoneOffset.UTC));
        var before = now.minus(properties.kept()).atOffset(ZoneOffset.UTC);
        rememberStandings(before);
        delete("DELETE FROM parcels WHERE state IN ('sent', 'dropped') AND created_at < :before", before);
        var undelivered = now.minus(UNDELIVERED_KEPT).atOffset(ZoneOffset.UTC);
        delete("DELETE FROM parcels WHERE state = 'failed' AND due_at < :before", undelivered);
        delete("DELETE FROM cards WHERE NOT stands AND changed_at < :before", before);
        delete(
                "DELETE FROM cards WHERE name LIKE '%s%%' AND content IS NULL AND changed_at < :before"
                        .formatted(Parcel.ONCE),
                before);
        delete("DELETE FROM events WHERE happened_at < :before", before);
        delete("""
                DELETE FROM lanes
                WHERE GREATEST(taken_until, answers_until, notices_until, broadcasts_until, shut_until, doubted_until)
                    < :before
                """, before);
        giveUp(undelivered, now.atOffset(ZoneOffset.UTC));
    }

    /** Writes on the cards where they stand, before the parcels are swept that said so. */
    private void rememberStandings(OffsetDateTime before) {
        jdbc.sql("""
                UPDATE cards
                SET standing = (
                    SELECT newest.standing
                    FROM parcels newest
                    WHERE newest.name = cards.name AND newest.recipient = cards.recipient
                      AND newest.state = 'sent' AND newest.standing IS NOT NULL
                    ORDER BY newest.seq DESC
                    LIMIT 1)
                WHERE EXISTS (
                    SELECT 1
                    FROM parcels old
                    WHERE old.name = cards.name AND old.recipient = cards.recipient
                      AND old.state = 'sent' AND old.standing IS NOT NULL AND old.created_at < :before)
                """).param("before", before).update();
    }

    private void giveUp(OffsetDateTime before, OffsetDateTime now) {
        var waiting = jdbc.sql("""
                SELECT id, attempts, reason
                FROM parcels
                WHERE state IN ('unreachable', 'held') AND created_at < :before
                """)
                .param("before", before)
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), row.getInt("attempts"), row.getString("reason")))
                .list();
        for (var parcel : waiting) {
            log.error("Parcel {} failed for good at attempt {}: {}", parcel.id(), parcel.attempts(), parcel.reason());
            jdbc.sql("""
                    UPDATE parcels
                    SET state = 'failed', due_at = :now
                    WHERE id = :id AND state IN ('unreachable', 'held')
                    """).param("id", parcel.id()).param("now", now).update();
        }
        // What waited behind them; where something else is before it still, it will be found behind that.
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due', due_at = CURRENT_TIMESTAMP, reopened_at = CURRENT_TIMESTAMP
                WHERE state = 'unreachable' AND is_behind AND NOT EXISTS (
                    SELECT 1
                    FROM parcels earlier
                    WHERE earlier.name = parcels.name AND earlier.recipient = parcels.recipient
                      AND earlier.state IN ('unreachable', 'held') AND earlier.seq < parcels.seq)
                """).update();
    }

    private void blankSent(OffsetDateTime before) {
        jdbc.sql("""
                UPDATE parcels
                SET content = NULL
                WHERE state = 'sent' AND content IS NOT NULL AND sent_at < :before
                """).param("before", before).update();
    }

    private void blankFailed(OffsetDateTime before) {
        jdbc.sql("""
                UPDATE parcels
                SET content = NULL
                WHERE state = 'failed' AND content IS NOT NULL AND due_at < :before
                """).param("before", before).update();
    }

    private void delete(String statement, OffsetDateTime before) {
        jdbc.sql(statement).param("before", before).update();
    }

    private record Waiting(UUID id, int attempts, String reason) {}
}

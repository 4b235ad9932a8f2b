package no.ildsjel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ildsjel.delivery.Claim.Loss;
import no.ildsjel.delivery.Parcel.Deed;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.core.JacksonException;

/** Hands out the parcels of the table {@code parcels}; all its times are the database's. */
class JdbcClaims implements Claims {
    private static final Logger log = LoggerFactory.getLogger(JdbcClaims.class);

    /** With what it takes to notice, to look up and to send again, well within half a minute; SQL below says it too. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** What an adapter may take for an attempt, and something for marking it. */
    private static final Duration LONGEST_ATTEMPT =
            Channel.LONGEST_PREPARATION.plus(Channel.LONGEST_CALL).plusSeconds(1);

    private static final String[] COLUMNS = {
        "id",
        "seq",
        "destination",
        "name",
        "deed",
        "version",
        "content",
        "urgency",
        "attempts",
        "attempts_before",
        "due_at",
        "created_at",
        "reopened_at",
        "tried_at",
        "standing",
        "is_behind",
        "has_slot",
        "lost_at",
        "channel",
        "repeats",
        "reason"
    };

    private final JdbcClient jdbc;
    private final JdbcNotation notation;
    private final JdbcParcels parcels;
    private final JdbcQueues queues;
    private final JdbcFlush flush;
    private final Clock clock;

    JdbcClaims(
            JdbcClient jdbc,
            JdbcNotation notation,
            JdbcParcels parcels,
            JdbcQueues queues,
            JdbcFlush flush,
            Clock clock) {
        this.jdbc = jdbc;
        this.notation = notation;
        this.parcels = parcels;
        this.queues = queues;
        this.flush = flush;
        this.clock = clock;
    }

    /**
     * One statement: it finds, locks, leases and reads. An array and not {@code IN}: PostgreSQL may run what is after
     * {@code IN} several times, and would lease more than was asked for. What somebody else was quicker to lease is not due
     * any longer when its row is locked.
     */
    @Override
    public List<Claim> claim(int most, Urgency least) {
        return claimed(JdbcOutbox.rank(least), most, """
                UPDATE parcels AS parcel
                SET state = 'sending', attempts = attempts + 1, tried_at = CURRENT_TIMESTAMP,
                    due_at = CURRENT_TIMESTAMP + INTERVAL '20' SECOND,
                    is_behind = EXISTS (
                        SELECT 1
                        FROM parcels shut
                        WHERE shut.name = parcel.name AND shut.recipient = parcel.recipient
                          AND shut.state IN ('unreachable', 'held') AND shut.seq < parcel.seq),
                    standing = CASE WHEN standing = '' THEN '' ELSE COALESCE(
                        (SELECT before.standing
                         FROM parcels before
                         WHERE before.name = parcel.name AND before.recipient = parcel.recipient
                           AND before.state = 'sent' AND before.standing IS NOT NULL
                         ORDER BY before.seq DESC
                         LIMIT 1),
                        (SELECT card.standing
                         FROM cards card
                         WHERE card.name = parcel.name AND card.recipient = parcel.recipient)) END
                WHERE state = 'due' AND id = ANY (ARRAY(
                    SELECT id
                    FROM parcels head
                    WHERE state = 'due' AND urgency <= :urgency AND NOT EXISTS (
                        SELECT 1
                        FROM parcels earlier
                        WHERE earlier.recipient = head.recipient
                          AND earlier.state IN ('due', 'queued', 'waiting', 'sending', 'unknown')
                          AND earlier.seq < head.seq)
                    ORDER BY state, urgency, seq
                    LIMIT :most
                    %s))
                """.formatted(flush.isNeeded() ? "" : "FOR UPDATE SKIP LOCKED"));
    }

    @Override
    public Optional<Claim> claimLost() {
        return claimed(Integer.MAX_VALUE, 1, """
                UPDATE parcels
                SET due_at = CURRENT_TIMESTAMP + INTERVAL '20' SECOND
                WHERE id = ANY (ARRAY(
                    SELECT id
                    FROM parcels
                    WHERE state = 'unknown' AND due_at <= CURRENT_TIMESTAMP AND urgency <= :urgency
                    ORDER BY due_at
                    LIMIT :most
                    FOR UPDATE SKIP LOCKED))
                """).stream().findFirst();
    }

    @Override
    public Optional<Duration> promote() {
        jdbc.sql("UPDATE parcels SET state = 'due' WHERE state = 'waiting' AND due_at <= CURRENT_TIMESTAMP")
                .update();
        return jdbc.sql("""
                SELECT due_at, CURRENT_TIMESTAMP AS now
                FROM parcels
                WHERE state = 'waiting'
                ORDER BY due_at
                LIMIT 1
                """)
                .query((row, number) -> Duration.between(
                        row.getObject("now", OffsetDateTime.class), row.getObject("due_at", OffsetDateTime.class)))
                .optional();
    }

    @Override
    public void arrange() {
        queues.arrange();
    }

    /**
     * For who knows that nobody else can be at work: what is claimed was claimed by one that is no more, and its lease need
     * not be waited for. A platform may still be busy with what it was sent last, so it is not looked up at once.
     */
    void takeOver() {
        jdbc.sql("""
                UPDATE parcels
                SET due_at = LEAST(due_at, CURRENT_TIMESTAMP + INTERVAL '5' SECOND)
                WHERE state = 'sending'
                """).update();
    }

    /** What may simply be repeated is due again; of a new message nobody knows whether it was sent. */
    @Override
    public void reclaim() {
        int lost = jdbc.sql("""
                UPDATE parcels
                SET state = CASE
                        WHEN recipient NOT LIKE 'home/%'
                            AND (deed = 'POST' OR (deed = 'REPLACE' AND COALESCE(standing, '') = '')) THEN 'unknown'
                        ELSE 'due'
                    END,
                    lost_at = COALESCE(lost_at, tried_at, due_at), reason = 'lease over'
                WHERE state = 'sending' AND due_at <= CURRENT_TIMESTAMP
                """).update();
        if (lost > 0) {
            log.warn("{} parcels were claimed and not answered for; what may have been posted is looked up", lost);
        }
    }

    private List<Claim> claimed(int urgency, int most, String statement) {
        var begunBefore = clock.instant().plus(LEASE).minus(LONGEST_ATTEMPT);
        var rows = new GeneratedKeyHolder();
        jdbc.sql(statement).param("urgency", urgency).param("most", most).update(rows, COLUMNS);
        if (!rows.getKeyList().isEmpty()) {
            // Or whoever comes after us would send what has been sent.
            flush.flush();
        }
        return rows.getKeyList().stream()
                .map(Row::new)
                .sorted(Comparator.comparingInt(Row::urgency).thenComparingLong(Row::seq))
                .flatMap(row -> read(row, begunBefore).stream())
                .toList();
    }

    private Optional<Claim> read(Row row, Instant begunBefore) {
        try {
            return Optional.of(claim(row, begunBefore));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // A newer node beside us may be able to: it must not hold up the others of the same claim either.
            parcels.unreadable(row.id(), row.attempts(), row.tries());
            return Optional.empty();
        }
    }

    private Claim claim(Row row, Instant begunBefore) {
        return new Claim(
                row.id(),
                notation.readRecipient(row.text("destination")),
                row.text("name"),
                Deed.valueOf(row.text("deed")),
                row.number("version"),
                notation.readCard(row.optional("content")),
                JdbcOutbox.urgency(row.urgency()),
                row.attempts(),
                row.tries(),
                Duration.between(row.since(), row.claimedAt()),
                notation.readStanding(row.optional("standing")),
                row.is("is_behind"),
                row.is("has_slot"),
                row.loss(),
                begunBefore);
    }

    /** What the statement returned. */
    private record Row(Map<String, Object> columns) {
        UUID id() {
            return (UUID) Objects.requireNonNull(columns.get("id"));
        }

        long seq() {
            return number("seq");
        }

        int urgency() {
            return (int) number("urgency");
        }

        int attempts() {
            return (int) number("attempts");
        }

        int tries() {
            return attempts() - (int) number("attempts_before");
        }

        Instant claimedAt() {
            return time("due_at").orElseThrow().minus(LEASE);
        }

        Instant since() {
            return time("reopened_at").or(() -> time("created_at")).orElseThrow();
        }

        @Nullable
        Loss loss() {
            return time("lost_at")
                    .map(lost -> new Loss(
                            optional("channel"),
                            Duration.between(lost, claimedAt()),
                            Duration.between(time("tried_at").orElse(lost), claimedAt()),
                            (int) number("repeats"),
                            Optional.ofNullable(optional("reason")).orElse("")))
                    .orElse(null);
        }

        Optional<Instant> time(String column) {
            return Optional.ofNullable(JdbcTime.instant(columns.get(column)));
        }

        long number(String column) {
            return ((Number) Objects.requireNonNull(columns.get(column))).longValue();
        }

        boolean is(String column) {
            return Boolean.TRUE.equals(columns.get(column));
        }

        String text(String column) {
            return Objects.requireNonNull(optional(column));
        }

        @Nullable
        String optional(String column) {
            var value = columns.get(column);
            return value == null ? null : value.toString();
        }
    }
}

package no.ildsjel.delivery;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what stands behind something else to the same recipient out of the way of whoever looks for what is due: in the
 * state {@code queued}. It decides nothing, since every claim asks itself who is first.
 */
class JdbcQueues {
    private static final String BEHIND = """
            state = 'due' AND EXISTS (
                SELECT 1
                FROM parcels earlier
                WHERE earlier.recipient = behind.recipient
                  AND earlier.state IN ('due', 'waiting', 'unknown', 'queued')
                  AND earlier.seq < behind.seq)
            """;

    /** What takes longer was planned for a table of another size. */
    private static final Duration TOO_SLOW = Duration.ofMillis(250);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final JdbcFlush flush;
    private final Duration tooSlow;
    private volatile boolean isSomethingQueued;
    private volatile long lookedAt = System.nanoTime() - BETWEEN_LOOKS.toNanos();

    @Autowired
    JdbcQueues(JdbcClient jdbc, JdbcFlush flush) {
        this(jdbc, flush, TOO_SLOW);
    }

    JdbcQueues(JdbcClient jdbc, JdbcFlush flush, Duration tooSlow) {
        this.jdbc = jdbc;
        this.flush = flush;
        this.tooSlow = tooSlow;
    }

    /** Whoever is behind is put aside, and whoever is first by now is brought forward. */
    void arrange() {
        long begun = System.nanoTime();
        putAside();
        isSomethingQueued = jdbc.sql("SELECT EXISTS (SELECT 1 FROM parcels WHERE state = 'queued')")
                .query(Boolean.class)
                .single();
        if (isSomethingQueued) {
            bringForward();
        }
        if (System.nanoTime() - begun > tooSlow.toNanos()) {
            lookAtTheSize();
        }
    }

    /** PostgreSQL does so by itself once a minute: thousands that come at once would cost it many seconds each time. */
    private void lookAtTheSize() {
        long now = System.nanoTime();
        if (!flush.isNeeded() && now - lookedAt >= BETWEEN_LOOKS.toNanos()) {
            lookedAt = now;
            jdbc.sql("ANALYZE parcels").update();
        }
    }

    /** The recipient's next one need not wait until somebody arranges. */
    void goOn(Recipient to) {
        if (isSomethingQueued) {
            bringForward(to.toString());
        }
    }

    /** Not what is behind nothing but something being sent: it is next in a moment. */
    private void putAside() {
        jdbc.sql(flush.isNeeded() ? alone() : besideOthers()).update();
    }

    /** H2 would look for all of them anew at each that it finds. */
    private static String alone() {
        return "UPDATE parcels AS behind SET state = 'queued' WHERE %s".formatted(BEHIND);
    }

    /**
     * Neither waits for another node nor lets it wait; what is left has its turn a second later. Locked when all are found:
     * whoever changes meanwhile would be looked for anew, among all that is due, and all the rest be locked for so long.
     */
    private static String besideOthers() {
        return """
                WITH found AS MATERIALIZED (
                    SELECT id
                    FROM parcels behind
                    WHERE %s
                    ORDER BY urgency, seq
                    LIMIT 2000)
                UPDATE parcels
                SET state = 'queued'
                WHERE id = ANY (ARRAY(
                    SELECT parcel.id
                    FROM parcels parcel JOIN found ON found.id = parcel.id
                    WHERE parcel.state = 'due'
                    FOR UPDATE OF parcel SKIP LOCKED))
                """.formatted(BEHIND);
    }

    private void bringForward() {
        jdbc.sql("""
                SELECT recipient
                FROM (
                    SELECT recipient, MIN(seq) AS seq
                    FROM parcels
                    WHERE state = 'queued'
                    GROUP BY recipient) AS next
                WHERE NOT EXISTS (
                    SELECT 1
                    FROM parcels earlier
                    WHERE earlier.recipient = next.recipient
                      AND earlier.state IN ('due', 'waiting', 'sending', 'unknown')
                      AND earlier.seq < next.seq)
                """).query(String.class).list().forEach(this::bringForward);
    }

    /** Not where another node is at it. */
    private void bringForward(String recipient) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due'
                WHERE state = 'queued' AND id = ANY (ARRAY(
                    SELECT id
                    FROM parcels
                    WHERE recipient = :recipient AND state = 'queued' AND seq = (
                        SELECT MIN(seq)
                        FROM parcels
                        WHERE recipient = :recipient AND state = 'queued')
                    %s))
                """.formatted(flush.isNeeded() ? "" : "FOR UPDATE SKIP LOCKED"))
                .param("recipient", recipient)
                .update();
    }
}

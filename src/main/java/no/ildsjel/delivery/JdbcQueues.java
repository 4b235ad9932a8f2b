package no.ildsjel.delivery;

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

    /** Neither waits for another node nor lets it wait; what is left has its turn a second later. */
    private static final String BESIDE_OTHERS = """
            UPDATE parcels
            SET state = 'queued'
            WHERE id = ANY (ARRAY(
                SELECT id
                FROM parcels behind
                WHERE %s
                ORDER BY urgency, seq
                LIMIT 2000
                FOR UPDATE SKIP LOCKED))
            """;

    /** H2 would look for all of them anew at each that it finds. */
    private static final String ALONE = "UPDATE parcels AS behind SET state = 'queued' WHERE %s";

    private final JdbcClient jdbc;
    private final JdbcFlush flush;
    private volatile boolean isSomethingQueued;

    JdbcQueues(JdbcClient jdbc, JdbcFlush flush) {
        this.jdbc = jdbc;
        this.flush = flush;
    }

    /** Whoever is behind is put aside, and whoever is first by now is brought forward. */
    void arrange() {
        putAside();
        isSomethingQueued = jdbc.sql("SELECT EXISTS (SELECT 1 FROM parcels WHERE state = 'queued')")
                .query(Boolean.class)
                .single();
        if (isSomethingQueued) {
            bringForward();
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
        jdbc.sql(flush.isNeeded() ? ALONE.formatted(BEHIND) : BESIDE_OTHERS.formatted(BEHIND))
                .update();
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

    private void bringForward(String recipient) {
        jdbc.sql("""
                UPDATE parcels
                SET state = 'due'
                WHERE recipient = :recipient AND state = 'queued' AND seq = (
                    SELECT MIN(seq)
                    FROM parcels
                    WHERE recipient = :recipient AND state = 'queued')
                """).param("recipient", recipient).update();
    }
}

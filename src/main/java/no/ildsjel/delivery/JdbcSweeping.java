package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what is old; nothing is right or wrong because of it. */
class JdbcSweeping {
    /** Somebody may want to mend and send what failed, but people's words do not wait for that for long. */
    private static final Duration WORDS_OF_FAILED_KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final DeliveryProperties properties;

    JdbcSweeping(JdbcClient jdbc, DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    void sweep(Instant now) {
        blankFailed(now.minus(WORDS_OF_FAILED_KEPT).atOffset(ZoneOffset.UTC));
        var before = now.minus(properties.kept()).atOffset(ZoneOffset.UTC);
        delete("DELETE FROM parcels WHERE state IN ('sent', 'failed') AND created_at < :before", before);
        delete("DELETE FROM cards WHERE NOT stands AND changed_at < :before", before);
        delete("DELETE FROM events WHERE happened_at < :before", before);
    }

    private void blankFailed(OffsetDateTime before) {
        jdbc.sql("""
                UPDATE parcels
                SET content = NULL
                WHERE state = 'failed' AND content IS NOT NULL AND created_at < :before
                """).param("before", before).update();
    }

    private void delete(String statement, OffsetDateTime before) {
        jdbc.sql(statement).param("before", before).update();
    }
}

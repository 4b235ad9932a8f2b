package no.ildsjel.delivery;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the keys of events in the table {@code events}. */
class JdbcOnce implements Once {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean flushes;

    /** Flushing is for H2: see {@code RATIONALE.md}. */
    JdbcOnce(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, boolean flushes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.flushes = flushes;
    }

    @Override
    public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
        Cause.current().ifPresent(outer -> {
            throw new IllegalStateException("'%s' cannot have its effect inside '%s'".formatted(eventKey, outer));
        });
        boolean isNew = Boolean.TRUE.equals(transaction.execute(status -> performNew(eventKey, alias, work)));
        if (flushes) {
            jdbc.sql("CHECKPOINT").update();
        }
        return isNew;
    }

    private boolean performNew(String eventKey, @Nullable String alias, Runnable work) {
        // Sorted, so that two copies with their keys the other way round never wait for each other.
        boolean isNew = Stream.of(eventKey, alias == null ? eventKey : alias)
                .distinct()
                .sorted()
                .allMatch(this::keep);
        if (isNew) {
            Cause.during(eventKey, work);
        }
        return isNew;
    }

    private boolean keep(String key) {
        return jdbc.sql("""
                INSERT INTO events (event_key, happened_at)
                VALUES (:key, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("key", key)
                        .param(
                                "now",
                                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}

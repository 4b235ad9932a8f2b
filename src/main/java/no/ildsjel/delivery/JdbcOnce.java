package no.ildsjel.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the keys of events in the table {@code events}. */
class JdbcOnce implements Once {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JdbcFlush flush;

    JdbcOnce(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, JdbcFlush flush) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.flush = flush;
    }

    @Override
    public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
        Cause.current().ifPresent(outer -> {
            throw new IllegalStateException("'%s' cannot have its effect inside '%s'".formatted(eventKey, outer));
        });
        boolean isNew = Boolean.TRUE.equals(transaction.execute(status -> performNew(eventKey, alias, work)));
        flush.flush();
        return isNew;
    }

    private boolean performNew(String eventKey, @Nullable String alias, Runnable work) {
        boolean isNew = (alias == null || alias.equals(eventKey)) ? keep(eventKey) : keep(eventKey, alias);
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
                """).param("key", key).param("now", now()).update() == 1;
    }

    private boolean keep(String key, String alias) {
        boolean isSorted = key.compareTo(alias) < 0;
        // Sorted, so that two copies with their keys the other way round never wait for each other.
        return jdbc.sql("""
                INSERT INTO events (event_key, happened_at)
                VALUES (:first, :now), (:second, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("first", isSorted ? key : alias)
                        .param("second", isSorted ? alias : key)
                        .param("now", now())
                        .update()
                == 2;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}

package no.ildsjel.delivery;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database's time, for whoever asks too often to ask the database: looked at now and then, and counted on from there. */
class JdbcClock implements Clock, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(JdbcClock.class);
    /** Counting goes wrong by far less than a millisecond meanwhile, unless the machine slept. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    /** An answer that took longer does not say when it was true. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(JdbcClock::thread);
    private volatile Moment known;

    JdbcClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.known = look();
        long pause = BETWEEN_LOOKS.toMillis();
        var unused = looking.scheduleWithFixedDelay(this::lookAgain, pause, pause, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "database-clock");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Instant now() {
        return known.plusNow();
    }

    void lookAgain() {
        try {
            var moment = look();
            if (moment.took().compareTo(LONGEST_LOOK) < 0) {
                known = moment;
            }
        } catch (DataAccessException away) {
            log.debug("The database does not tell the time: {}", away.getClass().getName());
        }
    }

    /** It was that time in the middle of our asking. */
    private Moment look() {
        long before = System.nanoTime();
        var time =
                jdbc.sql("SELECT CURRENT_TIMESTAMP").query(OffsetDateTime.class).single();
        var took = Duration.ofNanos(System.nanoTime() - before);
        return new Moment(time.toInstant(), before + took.toNanos() / 2, took);
    }

    @Override
    public void close() {
        looking.shutdown();
    }

    private record Moment(Instant time, long nanos, Duration took) {
        Instant plusNow() {
            return time.plusNanos(System.nanoTime() - nanos);
        }
    }
}

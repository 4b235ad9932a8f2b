package no.ildsjel.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is to ring in the table {@code timers}; db-scheduler sees to it that somebody looks there in time. */
class JdbcTimers implements Timers {
    static final TaskDescriptor<Due> TASK = TaskDescriptor.of("timer", Due.class);
    private static final Logger log = LoggerFactory.getLogger(JdbcTimers.class);
    private static final String INSERT = "INSERT INTO timers (name, subject, due_at) VALUES (:name, :subject, :due)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SchedulerClient scheduler;

    JdbcTimers(JdbcClient jdbc, TransactionTemplate transaction, SchedulerClient scheduler) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scheduler = scheduler;
    }

    @Override
    public void at(String name, String subject, Instant due) {
        var timer = new Due(name, subject, due.truncatedTo(ChronoUnit.MICROS));
        transaction.executeWithoutResult(status -> {
            var present = find(name, subject);
            if (present.isPresent() && present.get().equals(timer)) {
                return;
            }
            present.ifPresent(this::forget);
            keep(timer);
        });
    }

    /** Several nodes may start at the same moment, and one of them sets it. */
    @Override
    public void unlessSet(String name, String subject, Instant due) {
        var timer = new Due(name, subject, due.truncatedTo(ChronoUnit.MICROS));
        transaction.executeWithoutResult(status -> {
            if (insert(timer, INSERT + " ON CONFLICT DO NOTHING") == 1) {
                schedule(timer);
            }
        });
    }

    @Override
    public void cancel(String name, String subject) {
        transaction.executeWithoutResult(status -> find(name, subject).ifPresent(this::forget));
    }

    private Optional<Due> find(String name, String subject) {
        return jdbc.sql("SELECT due_at FROM timers WHERE name = :name AND subject = :subject FOR UPDATE")
                .param("name", name)
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .optional()
                .map(due -> new Due(name, subject, due.toInstant()));
    }

    private void keep(Due timer) {
        insert(timer, INSERT);
        schedule(timer);
    }

    private int insert(Due timer, String statement) {
        return jdbc.sql(statement)
                .param("name", timer.name())
                .param("subject", timer.subject())
                .param("due", timer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void schedule(Due timer) {
        scheduler.scheduleIfNotExists(TASK.instance(timer.key()).data(timer).build(), timer.at());
    }

    private void forget(Due timer) {
        jdbc.sql("DELETE FROM timers WHERE name = :name AND subject = :subject")
                .param("name", timer.name())
                .param("subject", timer.subject())
                .update();
        try {
            scheduler.cancel(TASK.instanceId(timer.key()));
        } catch (TaskInstanceException underWay) {
            // It is about to ring, and will find nothing in the table.
            log.debug("{} is left to ring for nothing", timer.key());
        }
    }
}

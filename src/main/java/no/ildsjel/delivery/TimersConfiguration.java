package no.ildsjel.delivery;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers that db-scheduler wakes; a node that dies leaves its work to another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
@Import({JdbcTimers.class, JdbcRinging.class})
class TimersConfiguration {
    @Bean
    Supplier<List<Alarm>> alarms(ObjectProvider<Alarm> alarms) {
        return () -> alarms.stream().toList();
    }

    @Bean
    CustomTask<Due> ringing(JdbcRinging ringing, Clock clock) {
        return Tasks.custom(JdbcTimers.TASK)
                .onFailure(TimersConfiguration::ringAgain)
                // db-scheduler's own way to go on with what a dead node left takes the time from this machine.
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, dead.getTimeDone()))
                .execute((instance, context) -> ring(ringing, instance.getData(), clock));
    }

    /** An alarm looks at our clock: before its time there too, it would find nothing to do. */
    private static CompletionHandler<Due> ring(JdbcRinging ringing, Due due, Clock clock) {
        var early = Duration.between(clock.instant(), due.at());
        if (early.compareTo(Duration.ZERO) > 0) {
            return (complete, operations) ->
                    operations.reschedule(complete, complete.getTimeDone().plus(early));
        }
        ringing.ring(due);
        return new OnCompleteRemove<>();
    }

    @Bean
    RecurringTask<Void> sweeping(JdbcSweeping sweeping, Clock clock) {
        return Tasks.recurring("delivery-sweep", FixedDelay.ofHours(24))
                .execute((instance, context) -> sweeping.sweep(clock.instant()));
    }

    /** The scheduler goes by the database's clock; that of H2, which has one node, is ours. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock, JdbcClient jdbc, JdbcFlush flush) {
        return flush.isNeeded() ? clock::instant : new JdbcClock(jdbc);
    }

    @Bean
    DbSchedulerCustomizer schedulerCustomizer() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                // Java's own serialisation would tie rows that wait for weeks to today's classes.
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    private static void ringAgain(ExecutionComplete complete, ExecutionOperations<Due> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        operations.reschedule(complete, complete.getTimeDone().plus(Patience.doubled(failures)));
    }
}

package no.ildsjel.delivery;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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
    OneTimeTask<Due> ringing(JdbcRinging ringing) {
        return Tasks.oneTime(JdbcTimers.TASK)
                .onFailure(TimersConfiguration::ringAgain)
                .execute((instance, context) -> ringing.ring(instance.getData()));
    }

    @Bean
    RecurringTask<Void> sweeping(JdbcSweeping sweeping, Clock clock) {
        return Tasks.recurring("delivery-sweep", FixedDelay.ofHours(24))
                .execute((instance, context) -> sweeping.sweep(clock.instant()));
    }

    /** The scheduler goes by our clock. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
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

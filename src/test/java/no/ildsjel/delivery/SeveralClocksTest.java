package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener.SchedulerEventType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Nodes whose clocks are minutes apart have one time for their timers, the database's. */
class SeveralClocksTest {
    private static final Duration MINUTES = Duration.ofMinutes(5);
    private static final Duration BEAT = Duration.ofMillis(100);

    private final PostOffice office = new PostOffice(Vendor.POSTGRESQL);
    private final TransactionAwareDataSourceProxy source =
            new TransactionAwareDataSourceProxy(office.database.dataSource());
    private final JdbcTimers timers = new JdbcTimers(
            office.database.jdbc(),
            office.database.transaction(),
            SchedulerClient.Builder.create(source)
                    .serializer(new Jackson3Serializer())
                    .build());
    private final BlockingQueue<String> rung = new LinkedBlockingQueue<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final CountDownLatch lookedForTheDead = new CountDownLatch(3);
    private final JdbcRinging ringing =
            new JdbcRinging(office.database.jdbc(), office.once, () -> List.of(new Reminder()));
    private final List<Scheduler> nodes = new ArrayList<>();
    private final List<JdbcClock> times = new ArrayList<>();

    @AfterEach
    void stop() {
        finished.countDown();
        nodes.forEach(Scheduler::stop);
        times.forEach(JdbcClock::close);
    }

    @Test
    void aNodeWhoseClockIsAheadRingsNothingTooEarly() throws InterruptedException {
        timers.at("remind", "in two minutes", office.databaseTime().plusSeconds(120));
        timers.at("remind", "a minute ago", office.databaseTime().minusSeconds(60));

        node("ahead", MINUTES);

        assertThat(rung.poll(10, TimeUnit.SECONDS)).isEqualTo("a minute ago");
        assertThat(lookedForTheDead.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(rung).isEmpty();
        assertThat(office.column("subject", "timers")).containsExactly("in two minutes");
    }

    /** An alarm looks at the node's clock, and would do something else before its time. */
    @Test
    void aNodeWhoseClockIsBehindRingsNothingBeforeItsOwnTimeEither() throws InterruptedException {
        var due = office.databaseTime().minusSeconds(60);
        timers.at("remind", "a minute ago", due);

        node("behind", MINUTES.negated());

        assertThat(lookedForTheDead.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(rung).isEmpty();
        assertThat(office.column("subject", "timers")).containsExactly("a minute ago");
        assertThat(executionTime())
                .isBetween(due.plus(MINUTES), office.databaseTime().plus(MINUTES));
    }

    @Test
    void whatAnotherNodeIsAtIsNotTakenForDead() throws InterruptedException {
        timers.at("remind", "slow", office.databaseTime().minusSeconds(600));
        node("here", Duration.ZERO);
        assertThat(rung.poll(10, TimeUnit.SECONDS)).isEqualTo("slow");

        node("ahead", MINUTES);

        assertThat(lookedForTheDead.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(column("picked_by")).isEqualTo("here");
        assertThat(rung).isEmpty();
    }

    private void node(String name, Duration ahead) {
        var clock = Clock.offset(Clock.systemUTC(), ahead);
        var configuration = new TimersConfiguration();
        var time = (JdbcClock) configuration.schedulerClock(clock, office.database.jdbc(), office.flush);
        times.add(time);
        var node = Scheduler.create(source, configuration.ringing(ringing, clock))
                .serializer(new Jackson3Serializer())
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(time)
                .pollingInterval(Duration.ofMillis(50))
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(20)
                .addSchedulerListener(new Looking(name))
                .threads(1)
                .build();
        nodes.add(node);
        node.start();
    }

    private Instant executionTime() {
        return office.database
                .jdbc()
                .sql("SELECT execution_time FROM scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private String column(String name) {
        return office.database
                .jdbc()
                .sql("SELECT " + name + " FROM scheduled_tasks")
                .query(String.class)
                .single();
    }

    /** Counts how often a node that is not right has looked for what others left. */
    private final class Looking extends AbstractSchedulerListener {
        private final String name;

        Looking(String name) {
            this.name = name;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.RAN_DETECT_DEAD && !name.equals("here")) {
                lookedForTheDead.countDown();
            }
        }
    }

    private final class Reminder implements Alarm {
        @Override
        public String name() {
            return "remind";
        }

        @Override
        public void ring(String subject, Instant due) {
            rung.add(subject);
            if (subject.equals("slow")) {
                awaitEnd();
            }
        }

        private void awaitEnd() {
            try {
                assertThat(finished.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

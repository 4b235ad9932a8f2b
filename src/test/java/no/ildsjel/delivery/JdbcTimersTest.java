package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@OnEachDatabase
class JdbcTimersTest {
    private static final Instant PAST = Instant.parse("2026-11-21T08:00:00.123456789Z");
    private static final Instant FUTURE = Instant.parse("2126-11-21T08:00:00Z");

    private final PostOffice office;
    private final TransactionAwareDataSourceProxy source;
    private final SchedulerClient client;
    private final JdbcTimers timers;
    private final BlockingQueue<String> rung = new LinkedBlockingQueue<>();
    private final List<Alarm> alarms = new ArrayList<>(List.of(new Reminder()));
    private final JdbcRinging ringing;

    JdbcTimersTest(Vendor vendor) {
        office = new PostOffice(vendor);
        source = new TransactionAwareDataSourceProxy(office.database.dataSource());
        client = SchedulerClient.Builder.create(source)
                .serializer(new Jackson3Serializer())
                .build();
        timers = new JdbcTimers(office.database.jdbc(), office.database.transaction(), client);
        ringing = new JdbcRinging(office.database.jdbc(), office.once, () -> alarms);
    }

    @Test
    void whatIsDueRings() throws InterruptedException {
        timers.at("remind", "42", PAST);
        var scheduler = scheduler();

        scheduler.start();
        var first = rung.poll(10, TimeUnit.SECONDS);
        scheduler.stop();

        assertThat(first).isEqualTo("42 at 2026-11-21T08:00:00.123456Z");
        assertThat(set()).isEmpty();
    }

    @Test
    void whatIsNotDueDoesNotRing() throws InterruptedException {
        timers.at("remind", "1", FUTURE);
        timers.at("remind", "2", PAST);
        var scheduler = scheduler();

        scheduler.start();
        var first = rung.poll(10, TimeUnit.SECONDS);
        scheduler.stop();

        assertThat(first).startsWith("2 at");
        assertThat(rung).isEmpty();
        assertThat(set()).containsExactly("1");
    }

    @Test
    void aTimerThatIsSetAlreadyStays() throws InterruptedException {
        timers.unlessSet("remind", "42", PAST);
        timers.unlessSet("remind", "42", FUTURE);
        var scheduler = scheduler();

        scheduler.start();
        var first = rung.poll(10, TimeUnit.SECONDS);
        scheduler.stop();

        assertThat(first).isEqualTo("42 at 2026-11-21T08:00:00.123456Z");
        assertThat(set()).isEmpty();
    }

    @Test
    void aTimerSetInWorkThatFailsIsNotSet() {
        assertThatThrownBy(() -> office.once.perform("e1", () -> {
                    timers.at("remind", "42", FUTURE);
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(set()).isEmpty();
        assertThat(scheduled()).isZero();
    }

    @Test
    void aTimerRingsOnceHoweverOftenSomebodyTries() {
        timers.at("remind", "42", PAST);
        var due = new Due("remind", "42", Instant.parse("2026-11-21T08:00:00.123456Z"));

        ringing.ring(due);
        ringing.ring(due);

        assertThat(rung).hasSize(1);
    }

    @Test
    void aTimerThatWasCancelledDoesNotRing() {
        timers.at("remind", "42", PAST);
        timers.cancel("remind", "42");

        ringing.ring(new Due("remind", "42", Instant.parse("2026-11-21T08:00:00.123456Z")));

        assertThat(rung).isEmpty();
        assertThat(scheduled()).isZero();
    }

    @Test
    void settingATimerAnewMovesIt() {
        timers.at("remind", "42", PAST);
        timers.at("remind", "42", FUTURE);

        ringing.ring(new Due("remind", "42", Instant.parse("2026-11-21T08:00:00.123456Z")));

        assertThat(rung).isEmpty();
        assertThat(set()).containsExactly("42");
        assertThat(scheduled()).isEqualTo(1);
    }

    @Test
    void anAlarmMaySetItsOwnTimerAnew() throws InterruptedException {
        timers.at("remind", "again", PAST);
        var scheduler = scheduler();

        scheduler.start();
        var first = rung.poll(10, TimeUnit.SECONDS);
        var second = rung.poll(10, TimeUnit.SECONDS);
        scheduler.stop();

        assertThat(first).isEqualTo("again at 2026-11-21T08:00:00.123456Z");
        assertThat(second).isEqualTo("again at 2026-11-21T08:00:01.123456Z");
        assertThat(set()).containsExactly("again");
    }

    @Test
    void aTimerWhoseAlarmIsMissingIsKept() {
        alarms.clear();
        timers.at("remind", "42", PAST);

        assertThatThrownBy(() -> ringing.ring(new Due("remind", "42", PAST))).hasMessageContaining("remind");

        assertThat(set()).containsExactly("42");
    }

    private Scheduler scheduler() {
        return Scheduler.create(source, new TimersConfiguration().ringing(ringing, Clock.systemUTC()))
                .serializer(new Jackson3Serializer())
                .pollingInterval(Duration.ofMillis(50))
                .threads(1)
                .build();
    }

    private List<String> set() {
        return office.column("subject", "timers");
    }

    private long scheduled() {
        return office.database
                .jdbc()
                .sql("SELECT COUNT(*) FROM scheduled_tasks")
                .query(Long.class)
                .single();
    }

    /** Rings "again" a second later, and then in a hundred years. */
    private final class Reminder implements Alarm {
        @Override
        public String name() {
            return "remind";
        }

        @Override
        public void ring(String subject, Instant due) {
            rung.add(subject + " at " + due);
            if (subject.equals("again")) {
                timers.at("remind", subject, due.isBefore(PAST) ? due.plusSeconds(1) : FUTURE);
            }
        }
    }
}

package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.OffsetDateTime;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.watching.Backlog.Heap;
import no.ildsjel.watching.Backlog.Pile;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class JdbcBacklogTest {
    private final JdbcClient jdbc;
    private final JdbcBacklog backlog;

    JdbcBacklogTest(Vendor vendor) {
        this.jdbc = TestDatabase.fresh(vendor).jdbc();
        this.backlog = new JdbcBacklog(jdbc);
    }

    @Test
    void countsWhatIsNotSentByRecipientUrgencyAndState() {
        parcel("person/1", 0, "due", 300);
        parcel("person/2", 0, "due", 60);
        parcel("room/recognition/slack", 2, "held", 3600);
        parcel("person/1", 0, "sent", 9000);

        var counted = backlog.count();

        assertThat(counted.parcels()).hasSize(2);
        assertThat(counted.of(new Pile("person", Urgency.ANSWER, "due")).count())
                .isEqualTo(2);
        assertThat(counted.of(new Pile("person", Urgency.ANSWER, "due")).seconds())
                .isCloseTo(300, within(30.0));
        assertThat(counted.of(new Pile("room", Urgency.BROADCAST, "held")).seconds())
                .isCloseTo(3600, within(30.0));
        assertThat(counted.of(new Pile("home", Urgency.NOTICE, "due"))).isEqualTo(Heap.NONE);
    }

    @Test
    void countsParkedEventsAndThoseGivenUp() {
        parked("slack/1", false);
        parked("slack/2", true);
        parked("slack/3", true);

        var counted = backlog.count();

        assertThat(counted.parked().count()).isEqualTo(1);
        assertThat(counted.givenUp().count()).isEqualTo(2);
    }

    @Test
    void countsTimersThatShouldHaveRung() {
        timer("late", -120);
        timer("later", 120);

        var late = backlog.count().late();

        assertThat(late.count()).isEqualTo(1);
        assertThat(late.seconds()).isCloseTo(120, within(30.0));
    }

    @Test
    void theFiguresAreTheSameInNumberWhateverWaits() {
        parcel("person/1", 0, "due", 300);
        var meters = new SimpleMeterRegistry();

        new BacklogGauges(backlog::count).bindTo(meters);

        assertThat(meters.get("ildsjel.outbox")
                        .tags("to", "person", "urgency", "answer", "state", "due")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.getMeters()).hasSize(2 * (4 * 3 * 7 + 3));
    }

    @Test
    void withoutADatabaseTheFiguresAreUnknownRatherThanZero() {
        var meters = new SimpleMeterRegistry();

        new BacklogGauges(() -> Backlog.UNKNOWN).bindTo(meters);

        assertThat(meters.getMeters())
                .allSatisfy(meter ->
                        assertThat(meter.measure().iterator().next().getValue()).isNaN());
    }

    private void parcel(String recipient, int urgency, String state, int age) {
        jdbc.sql("""
                INSERT INTO parcels (id, recipient, destination, name, deed, version, urgency, state, attempts,
                    due_at, created_at)
                VALUES (:id, :recipient, '{}', 'card', 'POST', 1, :urgency, :state, 0, CURRENT_TIMESTAMP, :createdAt)
                """)
                .param("id", UUID.randomUUID())
                .param("recipient", recipient)
                .param("urgency", urgency)
                .param("state", state)
                .param("createdAt", now().minusSeconds(age))
                .update();
    }

    private void parked(String key, boolean isGivenUp) {
        jdbc.sql("""
                INSERT INTO parked_events (id, event_key, utterance, attempts, fault, parked_at, given_up_at)
                VALUES (:id, :key, '{}', 1, 'fault', CURRENT_TIMESTAMP,
                    CASE WHEN :givenUp THEN CURRENT_TIMESTAMP END)
                """)
                .param("id", UUID.randomUUID())
                .param("key", key)
                .param("givenUp", isGivenUp)
                .update();
    }

    private void timer(String instance, int seconds) {
        jdbc.sql("""
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                VALUES ('timer', :instance, :at, FALSE, 1)
                """)
                .param("instance", instance)
                .param("at", now().plusSeconds(seconds))
                .update();
    }

    private OffsetDateTime now() {
        return jdbc.sql("SELECT CURRENT_TIMESTAMP").query(OffsetDateTime.class).single();
    }
}

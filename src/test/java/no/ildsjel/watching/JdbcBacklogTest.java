package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.watching.Backlog.Heap;
import no.ildsjel.watching.Backlog.Pile;
import org.jspecify.annotations.Nullable;
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
    void countsWhatIsNotSentByChannelUrgencyAndState() {
        parcel(null, 0, "due", 300);
        parcel(null, 0, "due", 60);
        parcel("slack", 2, "held", 3600);
        parcel("slack", 0, "sent", 9000);

        var counted = backlog.count();

        assertThat(counted.parcels()).hasSize(2);
        assertThat(counted.of(new Pile("none", Urgency.ANSWER, "due")).count()).isEqualTo(2);
        assertThat(counted.of(new Pile("none", Urgency.ANSWER, "due")).seconds())
                .isCloseTo(300, within(30.0));
        assertThat(counted.of(new Pile("slack", Urgency.BROADCAST, "held")).seconds())
                .isCloseTo(3600, within(30.0));
        assertThat(counted.of(new Pile("slack", Urgency.NOTICE, "due"))).isEqualTo(Heap.NONE);
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
        parcel(null, 0, "due", 300);
        var meters = new SimpleMeterRegistry();

        new BacklogGauges(backlog::count, List.of("slack", "teams")).bindTo(meters);

        assertThat(meters.get("ildsjel.outbox")
                        .tags("channel", "none", "urgency", "answer", "state", "due")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.getMeters()).hasSize(2 * (3 * 3 * 7 + 2 + 3));
    }

    @Test
    void countsWhatFindsNoRoomByKindOfLaneAndUrgency() {
        parcel("slack", 2, "waiting", 600);
        parcel("slack", 2, "waiting", 60);
        parcel("slack", 0, "waiting", 30);
        jdbc.sql("UPDATE parcels SET lane = 'slack/chat.postMessage/conversation' WHERE urgency = 2")
                .update();
        var meters = new SimpleMeterRegistry();
        new BacklogGauges(backlog::count, List.of("slack")).bindTo(meters);

        meters.get("ildsjel.timers.late").gauge().value();

        var broadcasts = Tags.of("lane", "slack/chat.postMessage/conversation", "urgency", "broadcast");
        assertThat(meters.get("ildsjel.lanes.waiting").tags(broadcasts).gauge().value())
                .isEqualTo(2);
        assertThat(meters.get("ildsjel.lanes.waiting.oldest")
                        .tags(broadcasts)
                        .gauge()
                        .value())
                .isCloseTo(600, within(30.0));
        assertThat(meters.find("ildsjel.lanes.waiting").gauges()).hasSize(1);
        jdbc.sql("UPDATE parcels SET state = 'sent'").update();
        assertThat(meters.get("ildsjel.lanes.waiting").tags(broadcasts).gauge().value())
                .isZero();
    }

    @Test
    void withoutADatabaseTheFiguresAreUnknownRatherThanZero() {
        var meters = new SimpleMeterRegistry();

        new BacklogGauges(() -> Backlog.UNKNOWN, List.of("slack")).bindTo(meters);

        assertThat(meters.getMeters())
                .allSatisfy(meter ->
                        assertThat(meter.measure().iterator().next().getValue()).isNaN());
    }

    @Test
    void countsLanesThatAreShutByChannelAndForHowLong() {
        lane("slack/T1/chat.postMessage/C1", 20, -5);
        lane("slack/T1/chat.postMessage/C2", -5, 60);
        lane("slack/T1/chat.update", -5, -5);

        var counted = backlog.count();

        assertThat(counted.shut("slack").count()).isEqualTo(2);
        assertThat(counted.shut("slack").seconds()).isCloseTo(60, within(30.0));
        assertThat(counted.shut("teams")).isEqualTo(Heap.NONE);
    }

    private void lane(String name, int shut, int doubted) {
        jdbc.sql("""
                INSERT INTO lanes (name, taken_until, answers_until, notices_until, broadcasts_until, shut_until,
                    doubted_until, troubles)
                VALUES (:name, :now, :now, :now, :now, :shut, :doubted, 0)
                """)
                .param("name", name)
                .param("now", now())
                .param("shut", now().plusSeconds(shut))
                .param("doubted", now().plusSeconds(doubted))
                .update();
    }

    private void parcel(@Nullable String channel, int urgency, String state, int age) {
        jdbc.sql("""
                INSERT INTO parcels (id, recipient, destination, name, deed, version, urgency, state, attempts,
                    due_at, created_at, channel)
                VALUES (:id, 'person/1', '{}', 'card', 'POST', 1, :urgency, :state, 0, CURRENT_TIMESTAMP, :createdAt, :channel)
                """)
                .param("id", UUID.randomUUID())
                .param("channel", channel)
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

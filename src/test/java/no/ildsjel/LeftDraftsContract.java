package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Once;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a draft that somebody left, where several things happen at once. */
@Timeout(60)
abstract class LeftDraftsContract {
    private static final Instant BEGINNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T08:00:00Z");

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);

    @Autowired
    Conversations conversations;

    @Autowired
    List<Alarm> alarms;

    @Autowired
    Once once;

    @Autowired
    FixedClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void close() {
        nodes.shutdownNow();
    }

    @Test
    void twoNodesTellOfItOnce() throws Exception {
        leaves("kari");
        clock.set(LATER);
        var barrier = new CyclicBarrier(2);

        var rings = List.of(1, 2).stream()
                .map(node -> nodes.submit(() -> {
                    barrier.await();
                    ring("kari");
                    return node;
                }))
                .toList();
        for (var ring : rings) {
            ring.get();
        }

        assertThat(parcels("kari", "POST")).isEqualTo(1);
        assertThat(count("sessions", "nudges = 1 AND person_id = " + person("kari")))
                .isEqualTo(1);
    }

    /** Whoever answers at the moment in which it would have gone has touched it, and keeps it. */
    @Test
    void anAnswerAtThatMomentSavesTheDraft() throws Exception {
        leaves("ola");
        clock.set(LATER);
        promised("ola", LocalDate.of(2026, 11, 26));

        var ring = new Future<?>[1];
        transaction.executeWithoutResult(status -> {
            says("ola", "Oss som jobber her");
            ring[0] = nodes.submit(() -> ring("ola"));
            assertThat(isThereWithin(ring[0], 300)).isFalse();
        });
        ring[0].get();

        assertThat(count("sessions", "attention = 'FOCUSED' AND person_id = " + person("ola")))
                .isEqualTo(1);
        assertThat(count("ideas", "submitter_id = " + person("ola"))).isEqualTo(1);
    }

    @Test
    void anAnswerThatComesTooLateFindsTheDraftGoneAndIsHeardAllTheSame() {
        leaves("per");
        clock.set(LATER);
        promised("per", LocalDate.of(2026, 11, 26));

        ring("per");
        assertThat(count("ideas", "submitter_id = " + person("per"))).isZero();
        says("per", "Heisen stopper mellom etasjene når det regner");

        assertThat(count("ideas", "submitter_id = " + person("per"))).isEqualTo(1);
        assertThat(count("sessions", "attention = 'ENDED' AND person_id = " + person("per")))
                .isEqualTo(1);
    }

    /** What one node promised before it went down, the next one keeps. */
    @Test
    void aPromiseStandsInTheDatabase() {
        leaves("liv");
        clock.set(Instant.parse("2026-12-14T08:00:00Z"));
        ring("liv");

        assertThat(jdbc.sql("SELECT kept_until FROM sessions WHERE person_id = " + person("liv"))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 12, 23));
        clock.set(Instant.parse("2026-12-22T08:00:00Z"));
        ring("liv");
        assertThat(count("ideas", "submitter_id = " + person("liv"))).isEqualTo(1);
        clock.set(Instant.parse("2026-12-23T08:00:00Z"));
        ring("liv");
        assertThat(count("ideas", "submitter_id = " + person("liv"))).isZero();
        assertThat(parcels("liv", "SETTLE")).isEqualTo(1);
    }

    private void leaves(String who) {
        clock.set(BEGINNING);
        says(who, "Pårørende ringer oss ofte fordi de ikke vet når vi kommer");
    }

    private void promised(String who, LocalDate day) {
        jdbc.sql("UPDATE sessions SET nudges = 2, kept_until = :day WHERE person_id = " + person(who))
                .param("day", day)
                .update();
    }

    private void says(String who, String text) {
        var profile = new Profile(new Account("playground", email(who)), who, email(who), null);
        conversations.hear(Utterance.of(UUID.randomUUID().toString(), profile, new Utterance.Said(text)));
    }

    /** As a timer does, whichever timer it was. */
    private void ring(String who) {
        var id = jdbc.sql("SELECT id FROM people WHERE email = :email")
                .param("email", email(who))
                .query(UUID.class)
                .single();
        var alarm = alarms.stream()
                .filter(each -> each.name().equals("drafts"))
                .findFirst()
                .orElseThrow();
        once.perform("timer/" + UUID.randomUUID(), () -> alarm.ring(id.toString(), clock.instant()));
    }

    private static boolean isThereWithin(Future<?> ring, int milliseconds) {
        try {
            ring.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int parcels(String who, String deed) {
        return count(
                "parcels",
                "deed = '" + deed
                        + "' AND name LIKE 'draft/%' AND recipient = (SELECT 'person/' || id FROM people WHERE"
                        + " email = '" + email(who) + "')");
    }

    private int count(String table, String where) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + where)
                .query(Integer.class)
                .single();
    }

    private static String person(String who) {
        return "(SELECT id FROM people WHERE email = '" + email(who) + "')";
    }

    private static String email(String who) {
        return who + "@eksempelkommunen.example";
    }

    /** Time stands until the test moves it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class StandingStill {
        @Bean
        @Primary
        FixedClock fixedClock() {
            return new FixedClock(BEGINNING);
        }
    }
}

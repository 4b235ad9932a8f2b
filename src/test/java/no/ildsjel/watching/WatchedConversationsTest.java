package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.delivery.Once;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class WatchedConversationsTest {
    private static final Profile KARI = new Profile(new Account("slack", "U1"), "Kari", null, null);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Once once = new WatchedOnce(new OnceInMemory());

    @Test
    void countsWhatIsNewAndWhatIsACopy() {
        Conversations watched = watching(utterance -> {
            once.perform(utterance.eventKey(), utterance.alias(), () -> {});
            return Immediate.NOTHING;
        });

        watched.hear(said("slack/1"));
        watched.hear(said("slack/2"));
        watched.hear(said("slack/1"));

        assertThat(count("said", "new")).isEqualTo(2);
        assertThat(count("said", "copy")).isEqualTo(1);
    }

    @Test
    void aTurnThatFailsTwiceIsAFaultAndOnceIsNone() {
        Conversations watched = watching(utterance -> {
            fails(utterance);
            if (utterance.eventKey().equals("slack/worse")) {
                fails(utterance);
            }
            once.perform(utterance.eventKey(), null, () -> {});
            once.perform("fault/1", null, () -> {});
            return Immediate.NOTHING;
        });

        watched.hear(said("slack/bad"));
        watched.hear(said("slack/worse"));

        assertThat(count("said", "new")).isEqualTo(1);
        assertThat(count("said", "fault")).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptIsAnOutageAndIsThrownOn() {
        Conversations watched = watching(utterance -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> watched.hear(said("slack/1"))).hasMessage("no database");

        assertThat(count("said", "outage")).isEqualTo(1);
    }

    @Test
    void timesTheTurn() {
        Conversations watched = watching(utterance -> Immediate.NOTHING);

        watched.hear(said("slack/1"));

        assertThat(meters.get("ildsjel.events").timer().totalTime(TimeUnit.NANOSECONDS))
                .isPositive();
    }

    @Test
    void linesOfTheTurnCarryTheKeyOfTheEventAndNoOtherLineDoes() {
        var keys = new HashSet<@Nullable String>();
        Conversations watched = watching(utterance -> {
            keys.add(MDC.get("event"));
            return Immediate.NOTHING;
        });

        watched.hear(said("slack/1"));

        assertThat(keys).containsExactly("slack/1");
        assertThat(MDC.get("event")).isNull();
    }

    private void fails(Utterance utterance) {
        try {
            once.perform(utterance.eventKey(), null, () -> {
                throw new IllegalStateException();
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage(null);
        }
    }

    private Conversations watching(Conversations conversations) {
        var registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return new WatchedConversations(conversations, registry);
    }

    private long count(String kind, String outcome) {
        return meters.get("ildsjel.events")
                .tags("channel", "slack", "kind", kind, "outcome", outcome)
                .timer()
                .count();
    }

    private static Utterance said(String key) {
        return Utterance.of(key, KARI, new Utterance.Said("Hei"));
    }

    private static final class OnceInMemory implements Once {
        private final Set<String> keys = new HashSet<>();

        @Override
        public boolean perform(String eventKey, @Nullable String alias, Runnable work) {
            if (keys.contains(eventKey)) {
                return false;
            }
            work.run();
            return keys.add(eventKey);
        }
    }
}

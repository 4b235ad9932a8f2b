package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import no.ildsjel.RecordingChannel;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Unreachable;
import org.junit.jupiter.api.Test;

class WatchedChannelTest {
    private static final Shipment SHIPMENT = new Shipment("p1", new Someone("U1", null), null, null);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final RecordingChannel slack = new RecordingChannel("slack");
    private final Channel watched = watching(slack, new Reasons(2));

    @Test
    void countsAttemptsByWhatBecameOfThem() {
        slack.answerNext(new Later(null, "ratelimited"));
        slack.answerNext(new Closed("slack/T1/chat.postMessage", Duration.ofSeconds(3), "ratelimited"));
        slack.answerNext(new Lost("slack/T1/chat.postMessage", "timeout"));
        slack.answerNext(new Unreachable("channel_not_found"));
        slack.answerNext(new Refused("no_text"));
        slack.answerNext(new Channel.Gone());
        slack.answerNext(new Channel.Delivered(null, null));

        for (int i = 0; i < 7; i++) {
            watched.deliver(SHIPMENT);
        }

        assertThat(meters.find("ildsjel.attempts").timers())
                .extracting(timer -> timer.getId().getTag("result"))
                .containsExactlyInAnyOrder("later", "closed", "lost", "unreachable", "refused", "gone", "delivered");
    }

    @Test
    void anAdapterThatThrowsIsCountedAndThrowsOn() {
        slack.failNext();

        assertThatThrownBy(() -> watched.deliver(SHIPMENT)).isInstanceOf(IllegalStateException.class);

        assertThat(meters.get("ildsjel.attempts").tag("result", "fault").timer().count())
                .isEqualTo(1);
    }

    @Test
    void failuresAreCountedByTheirCodes() {
        slack.answerNext(new Refused("no_text"));
        slack.answerNext(new Refused("no_text"));

        watched.deliver(SHIPMENT);
        watched.deliver(SHIPMENT);

        assertThat(meters.get("ildsjel.failures")
                        .tags("channel", "slack", "result", "refused", "reason", "no_text")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void wordsAreNoReasonAndTooManyReasonsAreOne() {
        var reasons = new Reasons(2);

        assertThat(reasons.tag("Kari Nordby wrote this")).isEqualTo("other");
        assertThat(reasons.tag("first")).isEqualTo("first");
        assertThat(reasons.tag("java.lang.IllegalStateException")).isEqualTo("java.lang.IllegalStateException");
        assertThat(reasons.tag("third")).isEqualTo("other");
        assertThat(reasons.tag("first")).isEqualTo("first");
    }

    private Channel watching(Channel channel, Reasons reasons) {
        var registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return new WatchedChannel(channel, registry, meters, reasons);
    }
}

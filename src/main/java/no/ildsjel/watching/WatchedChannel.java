package no.ildsjel.watching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Lane;
import org.slf4j.MDC;

/** Counts and times each attempt to send something, and each look for something whose answer was lost. */
final class WatchedChannel implements Channel {
    static final String ATTEMPTS = "ildsjel.attempts";
    static final String TRACES = "ildsjel.lookups";
    static final String FAILURES = "ildsjel.failures";

    private final Channel channel;
    private final ObservationRegistry registry;
    private final MeterRegistry meters;
    private final Reasons reasons;

    WatchedChannel(Channel channel, ObservationRegistry registry, MeterRegistry meters, Reasons reasons) {
        this.channel = channel;
        this.registry = registry;
        this.meters = meters;
        this.reasons = reasons;
    }

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public boolean hasHomes() {
        return channel.hasHomes();
    }

    @Override
    public boolean findsRoomsByName() {
        return channel.findsRoomsByName();
    }

    @Override
    public List<Lane> lanes(Shipment shipment) {
        return channel.lanes(shipment);
    }

    @Override
    public Trace trace(Shipment shipment, Duration age) {
        return watched(TRACES, shipment, () -> channel.trace(shipment, age));
    }

    @Override
    public Receipt deliver(Shipment shipment) {
        var receipt = watched(ATTEMPTS, shipment, () -> channel.deliver(shipment));
        reason(receipt).ifPresent(reason -> failed(Lowered.nameOf(receipt), reason));
        return receipt;
    }

    private <T> T watched(String name, Shipment shipment, Attempt<T> attempt) {
        var observation = Observation.start(name, registry)
                .lowCardinalityKeyValue("channel", name())
                .highCardinalityKeyValue("parcel", shipment.id());
        String result = "fault";
        var scope = observation.openScope();
        MDC.put("parcel", shipment.id());
        try {
            var answer = attempt.make();
            result = Lowered.nameOf(answer);
            return answer;
        } finally {
            MDC.remove("parcel");
            scope.close();
            observation.lowCardinalityKeyValue("result", result).stop();
        }
    }

    private void failed(String result, String reason) {
        meters.counter(FAILURES, "channel", name(), "result", result, "reason", reasons.tag(reason))
                .increment();
    }

    private static Optional<String> reason(Receipt receipt) {
        if (receipt instanceof Later later) {
            return Optional.of(later.reason());
        } else if (receipt instanceof Closed closed) {
            return Optional.of(closed.reason());
        } else if (receipt instanceof Lost lost) {
            return Optional.of(lost.reason());
        } else if (receipt instanceof Unreachable unreachable) {
            return Optional.of(unreachable.reason());
        } else if (receipt instanceof Refused refused) {
            return Optional.of(refused.reason());
        }
        return Optional.empty();
    }

    private interface Attempt<T> {
        T make();
    }
}

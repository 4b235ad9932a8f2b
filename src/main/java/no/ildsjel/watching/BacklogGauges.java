package no.ildsjel.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.watching.Backlog.Heap;
import no.ildsjel.watching.Backlog.Pile;
import no.ildsjel.watching.Backlog.Queue;

/** Shows what waits in the database; a number of figures that has an end, whatever stands in it. */
final class BacklogGauges implements MeterBinder {
    private static final String UNTRIED = "none";
    private static final List<String> STATES =
            List.of("due", "waiting", "sending", "unknown", "held", "unreachable", "failed");

    private final Supplier<Backlog> backlog;
    private final List<String> channels;
    private final Set<Queue> shown = ConcurrentHashMap.newKeySet();

    BacklogGauges(Supplier<Backlog> backlog, List<String> channels) {
        this.backlog = backlog;
        this.channels = List.copyOf(channels);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        outbox(registry, UNTRIED);
        channels.forEach(channel -> {
            outbox(registry, channel);
            heap(registry, "ildsjel.lanes.shut", "for", Tags.of("channel", channel), counted -> counted.shut(channel));
        });
        heap(registry, "ildsjel.parked", Tags.of("state", "tried"), Backlog::parked);
        heap(registry, "ildsjel.parked", Tags.of("state", "given_up"), Backlog::givenUp);
        heap(registry, "ildsjel.timers.late", Tags.empty(), counted -> {
            queues(registry, counted);
            return counted.late();
        });
    }

    /** Only the channels know their lanes, so a queue has its figures from the first time that somebody stood in it. */
    private void queues(MeterRegistry registry, Backlog looked) {
        looked.waiting().keySet().stream().filter(shown::add).forEach(queue -> {
            var tags = Tags.of("lane", queue.lane(), "urgency", Lowered.name(queue.urgency()));
            heap(registry, "ildsjel.lanes.waiting", tags, counted -> counted.of(queue));
        });
    }

    private void outbox(MeterRegistry registry, String channel) {
        for (var urgency : Urgency.values()) {
            STATES.forEach(state -> outbox(registry, new Pile(channel, urgency, state)));
        }
    }

    private void outbox(MeterRegistry registry, Pile pile) {
        var tags = Tags.of("channel", pile.channel(), "urgency", Lowered.name(pile.urgency()), "state", pile.state());
        heap(registry, "ildsjel.outbox", tags, counted -> counted.of(pile));
    }

    private void heap(MeterRegistry registry, String name, Tags tags, Function<Backlog, Heap> of) {
        heap(registry, name, "oldest", tags, of);
    }

    private void heap(MeterRegistry registry, String name, String age, Tags tags, Function<Backlog, Heap> of) {
        Gauge.builder(name, backlog, looked -> of.apply(looked.get()).count())
                .tags(tags)
                .strongReference(true)
                .register(registry);
        Gauge.builder(
                        name + "." + age,
                        backlog,
                        looked -> of.apply(looked.get()).seconds())
                .baseUnit("seconds")
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}

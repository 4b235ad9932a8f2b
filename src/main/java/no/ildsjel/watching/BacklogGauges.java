package no.ildsjel.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.ildsjel.delivery.Parcel.Urgency;
import no.ildsjel.watching.Backlog.Heap;
import no.ildsjel.watching.Backlog.Pile;

/** Shows what waits in the database; a fixed number of figures, whatever stands in it. */
final class BacklogGauges implements MeterBinder {
    private static final List<String> RECIPIENTS = List.of("person", "home", "room", "place");
    private static final List<String> STATES =
            List.of("due", "waiting", "sending", "unknown", "held", "unreachable", "failed");

    private final Supplier<Backlog> backlog;

    BacklogGauges(Supplier<Backlog> backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var to : RECIPIENTS) {
            for (var urgency : Urgency.values()) {
                STATES.forEach(state -> outbox(registry, new Pile(to, urgency, state)));
            }
        }
        heap(registry, "ildsjel.parked", Tags.of("state", "tried"), Backlog::parked);
        heap(registry, "ildsjel.parked", Tags.of("state", "given_up"), Backlog::givenUp);
        heap(registry, "ildsjel.timers.late", Tags.empty(), Backlog::late);
    }

    private void outbox(MeterRegistry registry, Pile pile) {
        var tags = Tags.of("to", pile.to(), "urgency", Lowered.name(pile.urgency()), "state", pile.state());
        heap(registry, "ildsjel.outbox", tags, counted -> counted.of(pile));
    }

    private void heap(MeterRegistry registry, String name, Tags tags, Function<Backlog, Heap> of) {
        Gauge.builder(name, backlog, looked -> of.apply(looked.get()).count())
                .tags(tags)
                .strongReference(true)
                .register(registry);
        Gauge.builder(
                        name + ".oldest",
                        backlog,
                        looked -> of.apply(looked.get()).seconds())
                .baseUnit("seconds")
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }
}

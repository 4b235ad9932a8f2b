package no.ildsjel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.Lane;

/** Places in lanes, kept by a clock that a test may hold; whoever shares it is one more node. */
public class InMemoryInquiries implements Inquiries {
    private final Clock clock;
    private final Map<String, Instant> taken = new HashMap<>();
    private final Map<String, Instant> shut = new HashMap<>();

    public InMemoryInquiries(Clock clock) {
        this.clock = clock;
    }

    /** Nothing is ever full, but what was shut is. */
    public static InMemoryInquiries withoutLimits(Clock clock) {
        return new InMemoryInquiries(clock) {
            @Override
            Instant free(Lane lane) {
                return Instant.EPOCH;
            }
        };
    }

    @Override
    public synchronized Optional<Duration> take(List<Lane> lanes) {
        var now = clock.instant();
        var wait = lanes.stream()
                .map(lane -> Duration.between(now, room(lane)))
                .filter(each -> each.compareTo(Duration.ZERO) > 0)
                .max(Duration::compareTo);
        if (wait.isEmpty()) {
            lanes.forEach(lane -> taken.put(lane.name(), later(now, taken(lane)).plus(lane.interval())));
        }
        return wait;
    }

    @Override
    public synchronized void shut(String lane, Duration after, String reason) {
        shut.merge(lane, clock.instant().plus(after), InMemoryInquiries::later);
    }

    Instant free(Lane lane) {
        return taken(lane).minus(lane.interval().multipliedBy(lane.burst() - 1L));
    }

    private Instant room(Lane lane) {
        return later(free(lane), shut.getOrDefault(lane.name(), Instant.EPOCH));
    }

    private Instant taken(Lane lane) {
        return taken.getOrDefault(lane.name(), Instant.EPOCH);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package no.ildsjel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ildsjel.delivery.Lane;

/** Sends whenever its lanes let it, or after pauses that it makes up: the worst that a platform may see of us. */
public final class GreedySenders {
    private final Random random;

    public GreedySenders(long seed) {
        this.random = new Random(seed);
    }

    /** When it sent, in nanoseconds since it began; all of it through all of these lanes. */
    public List<Long> send(List<Lane> lanes, Duration howLong) {
        Map<String, Long> free = new HashMap<>();
        var sent = new ArrayList<Long>();
        long now = 0;
        while (true) {
            now = soonest(lanes, free, now) + pause();
            if (now > howLong.toNanos()) {
                return sent;
            }
            for (var lane : lanes) {
                long from = Math.max(now, free.getOrDefault(lane.name(), 0L));
                free.put(lane.name(), from + lane.interval().toNanos());
            }
            sent.add(now);
        }
    }

    private static long soonest(List<Lane> lanes, Map<String, Long> free, long now) {
        return lanes.stream()
                .mapToLong(lane ->
                        free.getOrDefault(lane.name(), 0L) - lane.interval().toNanos() * (lane.burst() - 1))
                .reduce(now, Math::max);
    }

    /** Mostly none; sometimes long enough for every burst to be saved up. */
    private long pause() {
        int kind = random.nextInt(200);
        if (kind > 3) {
            return 0;
        }
        return random.nextLong(Duration.ofMillis(kind == 0 ? 300_000 : 3_000).toNanos());
    }

    /** How many at the most lay in any window of this length, wherever it begins. */
    public static int mostIn(Duration window, List<Long> sent) {
        var inside = new ArrayDeque<Long>();
        int most = 0;
        for (var each : sent) {
            inside.add(each);
            while (inside.getFirst() <= each - window.toNanos()) {
                inside.removeFirst();
            }
            most = Math.max(most, inside.size());
        }
        return most;
    }
}

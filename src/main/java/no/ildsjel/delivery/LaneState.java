package no.ildsjel.delivery;

import java.time.Duration;
import java.time.Instant;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * How far a lane is taken: the generic cell rate algorithm, with a queue for each urgency.
 *
 * @param takenUntil when everything that was let through would have gone out evenly
 * @param queues where the queue of each urgency ends
 * @param shutUntil the platform's word
 * @param doubtedUntil ours, since it has not answered
 * @param troubles how often in a row it has not
 * @param reason why it is doubted
 */
record LaneState(
        Instant takenUntil,
        Queues queues,
        Instant shutUntil,
        Instant doubtedUntil,
        int troubles,
        @Nullable String reason) {
    /** Longer than any attempt takes: until then the one that is under way decides. */
    static final Duration PROBE = Duration.ofSeconds(12);

    /** What a busy node may need to notice the time; more would bring two messages too near to each other. */
    private static final Duration LATEST = Duration.ofMillis(40);

    private static final Duration SHORTEST_DOUBT = Duration.ofSeconds(2);
    /** With the fifth that is added at most, half a minute. */
    private static final Duration LONGEST_DOUBT = Duration.ofSeconds(25);

    /** A lane that nothing has gone through yet. */
    static LaneState fresh(Instant now) {
        return new LaneState(now, new Queues(now, now, now), now, now, 0, null);
    }

    /**
     * Where the queue of each urgency ends.
     *
     * @param answers go before the others, and so on
     */
    record Queues(Instant answers, Instant notices, Instant broadcasts) {
        Instant of(Urgency urgency) {
            return switch (urgency) {
                case ANSWER -> answers;
                case NOTICE -> notices;
                case BROADCAST -> broadcasts;
            };
        }

        /** The end of the queues of what is more urgent. */
        Instant before(Urgency urgency) {
            return switch (urgency) {
                case ANSWER -> Instant.EPOCH;
                case NOTICE -> answers;
                case BROADCAST -> later(answers, notices);
            };
        }

        Queues with(Urgency urgency, Instant end) {
            return switch (urgency) {
                case ANSWER -> new Queues(later(answers, end), notices, broadcasts);
                case NOTICE -> new Queues(answers, later(notices, end), broadcasts);
                case BROADCAST -> new Queues(answers, notices, later(broadcasts, end));
            };
        }
    }

    /** How far ahead of now the lane may be taken already: some of a burst is left for what is more urgent. */
    static Duration slack(Lane lane, Urgency urgency) {
        int burst = switch (urgency) {
            case ANSWER -> lane.burst();
            case NOTICE -> Math.max(1, lane.burst() * 3 / 4);
            case BROADCAST -> Math.max(1, lane.burst() / 2);
        };
        return lane.interval().multipliedBy(burst - 1L);
    }

    /** When one of this urgency may go; who had a slot and comes at its time need not stand at the end again. */
    Instant roomAt(Lane lane, Urgency urgency, boolean hasSlot) {
        var room = later(takenUntil.minus(slack(lane, urgency)), later(shutUntil, doubtedUntil));
        var queued = hasSlot ? Instant.EPOCH : queues.of(urgency);
        return later(room, later(queued, queues.before(urgency)));
    }

    /**
     * How late somebody may come to their slot without taking from the next: else who comes on time after them would
     * find no room, and whoever is late by a moment would cost a whole place.
     */
    static Duration lateness(Lane lane, boolean hasSlot) {
        return hasSlot ? sooner(lane.interval().dividedBy(10), LATEST) : Duration.ZERO;
    }

    /** Whether who comes to their slot need only wait for somebody before them who was late. */
    boolean isNearlyFree(Lane lane, Urgency urgency, Instant now) {
        return !roomAt(lane, urgency, true).isAfter(now.plus(lane.interval().dividedBy(2)));
    }

    LaneState taken(Lane lane, Instant now) {
        return taken(lane, now, false);
    }

    LaneState taken(Lane lane, Instant now, boolean hasSlot) {
        var until = later(takenUntil, now.minus(lateness(lane, hasSlot))).plus(lane.interval());
        var doubted = troubles > 0 ? now.plus(PROBE) : doubtedUntil;
        return new LaneState(until, queues, shutUntil, doubted, troubles, reason);
    }

    /** Somebody has been given this time. */
    LaneState queued(Lane lane, Urgency urgency, Instant slot) {
        var longer = queues.with(urgency, slot.plus(lane.interval()));
        return new LaneState(takenUntil, longer, shutUntil, doubtedUntil, troubles, reason);
    }

    LaneState shut(Instant until) {
        return new LaneState(takenUntil, queues, later(shutUntil, until), doubtedUntil, troubles, reason);
    }

    /** What was on its way when the trouble began tells nothing new; the probe does. */
    LaneState doubted(String lane, Instant now, String why, boolean isProbe) {
        if (!isProbe && doubtedUntil.isAfter(now)) {
            return this;
        }
        var until = now.plus(doubt(lane, troubles + 1));
        return new LaneState(takenUntil, queues, shutUntil, until, troubles + 1, why);
    }

    /** Doubled each time, up to a fifth more or less, so that what failed together does not come back together. */
    static Duration doubt(String lane, int troubles) {
        var doubled = SHORTEST_DOUBT.multipliedBy(1L << Math.min(troubles - 1, 10));
        int percent = 80 + Math.floorMod(lane.hashCode() + 31 * troubles, 41);
        var longest = doubled.compareTo(LONGEST_DOUBT) > 0 ? LONGEST_DOUBT : doubled;
        return longest.multipliedBy(percent).dividedBy(100);
    }

    Instant closedUntil() {
        return later(shutUntil, doubtedUntil);
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

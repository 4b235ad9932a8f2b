package no.ildsjel.fakes;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.ildsjel.fakes.Answer.Ending;

/** How platforms misbehave. */
public final class Faults {
    private static final int TOO_MANY_REQUESTS = 429;

    private Faults() {}

    // Nothing is done.

    /** Too much, without a word about how long to wait. */
    public static Fault with429() {
        return withStatus(TOO_MANY_REQUESTS);
    }

    public static Fault with429(Duration after) {
        return usual -> Answer.of(TOO_MANY_REQUESTS, "").with("Retry-After", String.valueOf(after.toSeconds()));
    }

    /** For {@link #with429(Duration)}. */
    public static Duration after(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    public static Fault withStatus(int status) {
        return usual -> Answer.of(status, "<html>" + status + "</html>");
    }

    /** Each in turn. */
    public static Fault withStatuses(int... statuses) {
        var turn = new AtomicInteger();
        return usual ->
                withStatus(statuses[turn.getAndIncrement() % statuses.length]).instead(usual);
    }

    /** Slack's way to say no. */
    public static Fault saying(String code) {
        return usual -> Answer.of(200, "{\"ok\":false,\"error\":\"" + code + "\"}");
    }

    /** Teams' way to say no. */
    public static Fault saying(int status, String code) {
        return usual -> Answer.of(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"Not for logs\"}}");
    }

    /** Nothing comes for so long, and then the line is cut. */
    public static Fault hanging(Duration howLong) {
        return usual -> Answer.none().late(howLong);
    }

    /** The line is cut as soon as the request is read. */
    public static Fault cutting() {
        return usual -> Answer.none();
    }

    // It is done.

    /** The line is cut where an answer would begin. */
    public static Fault doingItAndLosingTheAnswer() {
        return usual -> usual.get().ending(Ending.NOTHING);
    }

    /** The line is cut within the body of the answer. */
    public static Fault cutInMidBody() {
        return usual -> usual.get().ending(Ending.HALF);
    }

    /** The answer comes when nobody may be waiting for it any more. */
    public static Fault answeringAfter(Duration late) {
        return usual -> usual.get().late(late);
    }

    /** It is done only then, when nobody waits for it any more, and nobody is told. */
    public static Fault doingItAfter(Duration late) {
        return usual -> {
            LockSupport.parkNanos(late.toNanos());
            return usual.get().ending(Ending.NOTHING);
        };
    }

    /** The answer is none that anybody could read. */
    public static Fault brokenJson() {
        return usual -> {
            int status = usual.get().status();
            return Answer.of(status, "{\"ok\":tr");
        };
    }
}

package no.ildsjel.faults;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Where a node dies, as if the power had gone: it comes past this point that many times more. */
final class Death {
    /** The moments between which something could be lost or happen twice; that of a migration has a test of its own. */
    enum Point {
        BEFORE_COMMIT,
        AFTER_COMMIT,
        BEFORE_SENDING,
        AFTER_SENDING,
        DURING_MARK,
        IN_TIMER
    }

    private static final AtomicInteger INSIDE = new AtomicInteger();
    private static volatile Point point = Point.BEFORE_COMMIT;
    private static final AtomicInteger LEFT = new AtomicInteger();

    private Death() {}

    static void waitsAt(Point where, int after) {
        point = where;
        LEFT.set(after);
    }

    static void passes(Point where) {
        if (point == where && LEFT.get() > 0 && LEFT.decrementAndGet() == 0) {
            if (where == Point.BEFORE_SENDING) {
                untilEverybodyIsAnswered();
            }
            Runtime.getRuntime().halt(137);
        }
    }

    static boolean isNext(Point where) {
        return point == where && LEFT.get() == 1;
    }

    static void requestBegins() {
        INSIDE.incrementAndGet();
    }

    static void requestEnds() {
        INSIDE.decrementAndGet();
    }

    private static void untilEverybodyIsAnswered() {
        while (INSIDE.get() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        // The servlet is done; its answer leaves just behind it.
        LockSupport.parkNanos(50_000_000);
    }
}

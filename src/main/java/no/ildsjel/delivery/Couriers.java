package no.ildsjel.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that send what is due: at once after a commit, and each second whatever nobody woke them for. */
class Couriers {
    private static final Logger log = LoggerFactory.getLogger(Couriers.class);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(20);

    private final Dispatcher dispatcher;
    private final Bell bell;
    private final int size;
    private final Semaphore places;
    private volatile @Nullable ScheduledThreadPoolExecutor threads;

    Couriers(Dispatcher dispatcher, Bell bell, int size) {
        this.dispatcher = dispatcher;
        this.bell = bell;
        this.size = size;
        this.places = new Semaphore(size);
    }

    synchronized void start() {
        // One thread more than there are couriers: when all of them wait for a platform, somebody must keep the time.
        var started = new ScheduledThreadPoolExecutor(size + 1, work -> new Thread(work, "courier"));
        started.setRejectedExecutionHandler(new DiscardPolicy());
        var unused = started.scheduleWithFixedDelay(this::look, 0, LONGEST_NAP.toMillis(), TimeUnit.MILLISECONDS);
        threads = started;
        bell.isAnsweredBy(this::wake);
    }

    /** Lets the attempts under way come to their end; what they leave unmarked is due again when the lease is over. */
    synchronized void stop() {
        var stopped = threads;
        threads = null;
        if (stopped == null) {
            return;
        }
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(LAST_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Stopped while something was being sent; it may be sent twice");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return threads != null;
    }

    /** One more courier goes round, unless all of them are about to. */
    void wake() {
        var running = threads;
        if (running != null && places.tryAcquire()) {
            running.execute(this::goRound);
        }
    }

    private void look() {
        try {
            dispatcher.reclaim();
        } catch (RuntimeException fault) {
            log.warn("Could not look for lost parcels: {}", fault.getClass().getName());
        }
        wake();
    }

    private void goRound() {
        places.release();
        try {
            while (isRunning() && dispatcher.dispatchNext()) {
                // Where there was one there may be more than one courier can carry.
                wake();
            }
        } catch (RuntimeException fault) {
            log.warn("A round ended early: {}", fault.getClass().getName());
        }
    }
}

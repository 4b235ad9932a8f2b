package no.ildsjel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.delivery.Parcel.Urgency;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that send what is due: at once after a commit, and each second whatever nobody woke them for. */
class Couriers {
    private static final Logger log = LoggerFactory.getLogger(Couriers.class);
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
    private static final Duration SHORTEST_NAP = Duration.ofMillis(2);
    /** For so long at most nobody looks for broadcasts whose lane is full. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(10);

    private final Dispatcher dispatcher;
    private final Bell bell;
    private final int size;
    private final Object door = new Object();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean isTracing = new AtomicBoolean();
    private int out;
    private int outWithoutAnswer;
    private volatile long broadcastsFrom = System.nanoTime();
    private volatile boolean isRunning;
    private @Nullable ThreadPoolExecutor threads;
    private @Nullable ScheduledExecutorService watch;
    private @Nullable ScheduledFuture<?> nextLook;

    Couriers(Dispatcher dispatcher, Bell bell, int size) {
        this.dispatcher = dispatcher;
        this.bell = bell;
        this.size = size;
    }

    synchronized void start() {
        // Two more than there are couriers: one hands out while they wait for platforms, and one looks up what was
        // lost.
        var started = new ThreadPoolExecutor(size + 2, size + 2, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        started.setThreadFactory(work -> new Thread(work, "courier"));
        // Whoever comes too late gives back what they have.
        started.setRejectedExecutionHandler((work, pool) -> work.run());
        threads = started;
        isRunning = true;
        bell.isAnsweredBy(this::wake);
        bell.isAnsweredLaterBy(this::wakeIn);
        watch = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "courier-watch"));
        var unused = watch.scheduleWithFixedDelay(this::lookAround, 0, LONGEST_NAP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets the attempts under way come to their end, and gives back what was claimed and not begun. */
    void stop() {
        var stopped = stopped();
        if (stopped == null) {
            return;
        }
        try {
            if (!stopped.awaitTermination(LAST_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Stopped while something was being sent; it will be looked up");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable ThreadPoolExecutor stopped() {
        isRunning = false;
        var stopped = threads;
        threads = null;
        if (watch != null) {
            // Never interrupted: H2 closes its file when that happens to whoever is reading or writing it.
            watch.shutdown();
            watch = null;
        }
        if (stopped != null) {
            stopped.shutdown();
        }
        return stopped;
    }

    boolean isRunning() {
        return isRunning;
    }

    /** Somebody looks what there is to send, or looks again if they are at it. */
    void wake() {
        if (isRunning && calls.getAndIncrement() == 0) {
            run(this::handOut);
        }
    }

    /** Later than the next round needs nobody. */
    private synchronized void wakeIn(Duration after) {
        if (watch == null || after.compareTo(LONGEST_NAP) >= 0) {
            return;
        }
        long millis = Math.max(after.plusNanos(999_999).toMillis(), SHORTEST_NAP.toMillis());
        if (nextLook == null || nextLook.isDone() || nextLook.getDelay(TimeUnit.MILLISECONDS) > millis) {
            nextLook = watch.schedule(this::lookAsPlanned, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** What is being done is planned no longer, or nobody would plan the look after it. */
    private void lookAsPlanned() {
        synchronized (this) {
            nextLook = null;
        }
        // Whoever has a place must not miss it, broadcast or not, and stands before those who have none.
        broadcastsFrom = System.nanoTime();
        look();
    }

    private void lookAround() {
        attempt("take back what was lost", dispatcher::reclaim);
        if (isTracing.compareAndSet(false, true)) {
            run(this::trace);
        }
        attempt("keep apart what waits for others", dispatcher::arrange);
        look();
    }

    private void look() {
        attempt("look at the time", () -> dispatcher.promote().ifPresent(this::wakeIn));
        wake();
    }

    private void trace() {
        try {
            while (isRunning && dispatcher.traceNext()) {
                wake();
            }
        } catch (RuntimeException | Error fault) {
            log.warn("Could not look up what was lost: {}", fault.getClass().getName());
        } finally {
            isTracing.set(false);
        }
    }

    /** One at a time, and whoever comes back meanwhile does not wait for it: the database may take its time. */
    private void handOut() {
        for (int answered = calls.get(); answered > 0; answered = calls.addAndGet(-answered)) {
            if (isRunning) {
                attempt("hand out what is due", this::handOutOnce);
            }
        }
    }

    private void handOutOnce() {
        var claimed = claim();
        for (var claim : claimed) {
            leave(claim);
            send(claim);
        }
        // They come in the order of their urgency: after a notice there is no answer.
        if (!claimed.isEmpty() && claimed.get(claimed.size() - 1).urgency() == Urgency.ANSWER) {
            wake();
        }
    }

    private void send(Claim claim) {
        try {
            run(() -> carry(claim));
        } catch (RuntimeException | Error nobody) {
            comeBack(claim);
            throw nobody;
        }
    }

    /** As many as there are couriers at home, but the last one is for answers. */
    private List<Claim> claim() {
        int free;
        int others;
        synchronized (door) {
            free = size - out;
            others = size == 1 ? free : Math.min(free, size - 1 - outWithoutAnswer);
        }
        if (free == 0) {
            return List.of();
        }
        try {
            return others > 0 ? dispatcher.claim(others, least()) : dispatcher.claim(free, Urgency.ANSWER);
        } catch (RuntimeException fault) {
            log.warn("Could not see what is due: {}", fault.getClass().getName());
            return List.of();
        }
    }

    private Urgency least() {
        long pause = broadcastsFrom - System.nanoTime();
        if (pause <= 0) {
            return Urgency.BROADCAST;
        }
        wakeIn(Duration.ofNanos(pause));
        return Urgency.NOTICE;
    }

    /**
     * A broadcast that finds no room only learns when there will be some. The longer that is, the less hurry there is for
     * the next ones to learn the same; hundreds at once would keep answers waiting.
     */
    private void pauseBroadcasts(Duration untilThereIsRoom) {
        var quarter = untilThereIsRoom.dividedBy(4);
        var pause = quarter.compareTo(LONGEST_PAUSE) < 0 ? quarter : LONGEST_PAUSE;
        broadcastsFrom = System.nanoTime() + pause.toNanos();
    }

    private void carry(Claim claim) {
        try {
            if (isRunning) {
                var full = dispatcher.carry(claim);
                if (claim.urgency() == Urgency.BROADCAST && !full.isZero()) {
                    pauseBroadcasts(full);
                }
            } else {
                dispatcher.giveBack(claim);
            }
        } catch (RuntimeException | Error fault) {
            log.warn("A round ended early: {}", fault.getClass().getName());
        } finally {
            comeBack(claim);
            wake();
        }
    }

    private void leave(Claim claim) {
        synchronized (door) {
            out++;
            outWithoutAnswer += claim.urgency() == Urgency.ANSWER ? 0 : 1;
        }
    }

    private void comeBack(Claim claim) {
        synchronized (door) {
            out--;
            outWithoutAnswer -= claim.urgency() == Urgency.ANSWER ? 0 : 1;
        }
    }

    private void run(Runnable work) {
        ThreadPoolExecutor running;
        synchronized (this) {
            running = threads;
        }
        if (running == null) {
            work.run();
        } else {
            running.execute(work);
        }
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error fault) {
            // Whatever it is: nobody would send anything any more.
            log.warn("Could not {}: {}", what, fault.getClass().getName());
        }
    }
}

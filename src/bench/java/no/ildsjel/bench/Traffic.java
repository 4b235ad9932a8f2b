package no.ildsjel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import no.ildsjel.bench.Benchmarks.Scale;
import org.HdrHistogram.Histogram;

/** What many people write to one address. */
final class Traffic {
    static final String TEAM = "T0BENCH";
    /** In the middle of an idea this is answered with a new card, and takes the buttons off the one before: a whole turn. */
    static final String ANSWERED = "hjelp";

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime() / 1000);
    static final String NEED = "Pårørende ringer oss ofte fordi de ikke vet når vi kommer hjem til dem";

    private final int port;
    private final int people;
    private final int connections;

    /** @param connections how many speak at the same time; each person is heard on one of them only */
    Traffic(int port, int people, int connections) {
        this.port = port;
        this.people = people;
        this.connections = connections;
    }

    /** Everyone has begun an idea. */
    Traffic begun() throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        inParallel(() -> {
            try (var wire = new Wire(port)) {
                for (int person = next.getAndIncrement(); person < people; person = next.getAndIncrement()) {
                    wire.post(said(person, NEED));
                }
            }
            return 0L;
        });
        return this;
    }

    /** As much as goes through; events a second. */
    double flood(double seconds) throws InterruptedException, ExecutionException {
        return flood(seconds, event -> false);
    }

    /** The same, with one that nobody can digest after each hundred; those are sent, and not counted. */
    double floodAmongPoison(double seconds) throws InterruptedException, ExecutionException {
        return flood(seconds, event -> event % 100 == 99);
    }

    private double flood(double seconds, LongPredicate isPoisonNext) throws InterruptedException, ExecutionException {
        var sent = new AtomicLong();
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        long heard = inParallel(index -> {
            try (var wire = new Wire(port)) {
                long count = 0;
                for (int person = index; System.nanoTime() < end; person = next(person)) {
                    count += wire.post(said(person, ANSWERED)) == 200 ? 1 : 0;
                    if (isPoisonNext.test(sent.getAndIncrement())) {
                        wire.post(Poison.next(SERIAL.incrementAndGet()));
                    }
                }
                return count;
            }
        });
        return heard / ((System.nanoTime() - began) / 1e9);
    }

    /**
     * Until the compiler is done with what is asked most: as long as a slice goes a twentieth better than the best before
     * it. A slice that is cut short by something else does not end it; two in a row do.
     */
    void warm(Scale scale) throws InterruptedException, ExecutionException {
        double best = 0;
        int noBetter = 0;
        for (int slice = 0; slice < scale.warmUps && noBetter < 2; slice++) {
            double rate = flood(scale.warmUp);
            noBetter = rate > best * 1.05 ? 0 : noBetter + 1;
            best = Math.max(best, rate);
        }
    }

    /** A number of events as quickly as they go; seconds. */
    double all(int events) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(events);
        long began = System.nanoTime();
        inParallel(index -> {
            try (var wire = new Wire(port)) {
                for (int person = index; left.getAndDecrement() > 0; person = next(person)) {
                    wire.post(said(person, ANSWERED));
                }
                return 0L;
            }
        });
        return (System.nanoTime() - began) / 1e9;
    }

    private int next(int person) {
        return person + connections < people ? person + connections : person % connections;
    }

    /** Each event at its time. */
    Histogram steady(int eventsASecond, double seconds) throws Exception {
        return steady(new Pace(eventsASecond, seconds), person -> said(person, ANSWERED));
    }

    /** The same with people who open their page, which uses up none of the messages that Slack permits. */
    Histogram opening(int eventsASecond, double seconds) throws Exception {
        return steady(new Pace(eventsASecond, seconds), Traffic::opened);
    }

    private Histogram steady(Pace pace, IntFunction<byte[]> event) throws Exception {
        return pace.of(connections, () -> {
            var wire = new Wire(port);
            return new Pace.Line() {
                @Override
                public void take(int turn) {
                    wire.post(event.apply(turn % people));
                }

                @Override
                public void close() {
                    wire.close();
                }
            };
        });
    }

    private long inParallel(Callable<Long> work) throws InterruptedException, ExecutionException {
        return inParallel(index -> work.call());
    }

    private long inParallel(Work work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var calls = new ArrayList<Callable<Long>>();
            for (int index = 0; index < connections; index++) {
                int mine = index;
                calls.add(() -> work.on(mine));
            }
            long sum = 0;
            for (var done : threads.invokeAll(calls)) {
                sum += done.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    static byte[] said(int person, String text) {
        long serial = SERIAL.incrementAndGet();
        return event(serial, """
                {"type":"message","channel":"DU%06d","channel_type":"im","user":"U%06d","text":"%s","ts":"%d.%06d"}"""
                .formatted(person, person, text, serial / 1_000_000, serial % 1_000_000));
    }

    private static byte[] opened(int person) {
        return event(SERIAL.incrementAndGet(), """
                {"type":"app_home_opened","user":"U%06d","channel":"DU%06d","tab":"home"}"""
                .formatted(person, person));
    }

    static byte[] event(long serial, String event) {
        return """
                {"type":"event_callback","team_id":"%s","api_app_id":"A0BENCH","event_id":"Ev%d","event_time":%d,\
                "authorizations":[{"team_id":"%s","user_id":"U0BOT","is_bot":true}],"event":%s}"""
                .formatted(TEAM, serial, serial / 1_000_000, TEAM, event)
                .getBytes(UTF_8);
    }

    /** What one of the connections does. */
    private interface Work {
        long on(int index) throws Exception;
    }
}

package no.ildsjel.bench;

import java.util.List;
import no.ildsjel.bench.Benchmarks.Scale;
import org.HdrHistogram.Histogram;

/** How soon the platform hears that we have heard; events come at a fixed rate, whether or not we keep up. */
final class Latency {
    private static final int RATE = 200;
    /** Beside a broadcast, for as long that the hundredth of them which is slowest is more than a few. */
    private static final int OPENING_RATE = 100;

    private static final int OPENING_SECONDS = 10;
    private static final int PEOPLE = 400;
    /** More than can be waited for at once, so that a slow answer holds up nobody who is due. */
    private static final int LINES = 64;

    private final Bench bench;
    private final Scale scale;

    Latency(Bench bench) {
        this.bench = bench;
        this.scale = bench.scale;
    }

    /** P3. */
    List<Row> againstEcho() throws Exception {
        var database = bench.postgres();
        try (var node = Node.ildsjel(database, bench.slack);
                var echo = Node.echo(bench.slack)) {
            var ours = new Traffic(node.port, PEOPLE, LINES).begun();
            var theirs = new Traffic(echo.port, PEOPLE, LINES);
            warm(ours);
            warm(theirs);
            var pairs = Pairs.of(scale.pairs, () -> p99(ours.steady(RATE, scale.seconds)), () -> p99(
                    theirs.steady(RATE, scale.seconds)));
            var bare = new BareLoop(database, Throughput.contentOf(database));
            var pace = new Pace(RATE, scale.seconds);
            var same = Pairs.of(half(), () -> p99(ours.steady(RATE, scale.seconds)), () -> p99(bare.turnsAt(pace)));
            var statements = Pairs.of(half(), () -> p99(bare.turnsAt(pace)), () -> p99(
                    theirs.steady(RATE, scale.seconds)));
            return List.of(
                    Row.atMost(3, "p99 at %d events a second against a bare Bolt echo".formatted(RATE), pairs.ratios(),
                            pairs.told("ms")),
                    Row.told("p99 at that rate against the same 8 statements in JDBC", same.ratios(), same.told("ms")),
                    Row.told("p99 of the same 8 statements in JDBC against the echo", statements.ratios(),
                            statements.told("ms")),
                    Row.atMost(100, "p99 in ms", new Sample(pairs.first()), "with messages going out all the while"));
        }
    }

    /** P4: Slack takes nothing, and hangs with every call. */
    List<Row> withoutSlack() throws Exception {
        try (var node = Node.ildsjel(bench.postgres(), bench.slack)) {
            var ours = new Traffic(node.port, PEOPLE, LINES).begun();
            warm(ours);
            var latency = Pairs.of(half(), () -> hanging(() -> p99(ours.steady(RATE, scale.seconds))), () -> p99(
                    ours.steady(RATE, scale.seconds)));
            var flood = Pairs.of(half(), () -> hanging(() -> ours.flood(scale.seconds)), () -> ours.flood(scale.seconds));
            return List.of(
                    Row.atMost(1.2, "p99 while Slack hangs against while it answers", latency.ratios(), latency.told("ms")),
                    Row.atLeast(0.95, "Throughput while Slack hangs against while it answers", flood.ratios(),
                            flood.told("events a second")));
        } finally {
            bench.slack.hangs = false;
        }
    }

    private double hanging(Pairs.Slice slice) throws Exception {
        bench.slack.hangs = true;
        try {
            return slice.measure();
        } finally {
            bench.slack.hangs = false;
        }
    }

    /** P11: a message for each of many people, and what others meet meanwhile; what Slack permits is shared by all. */
    List<Row> whileManyAreTold() throws Exception {
        var database = bench.postgres().grown(20_000);
        bench.slack.isStrict = true;
        try (var node = Node.ildsjel(database, bench.slack)) {
            var ours = new Traffic(node.port, 40, LINES).begun();
            ours.opening(RATE, 3 * scale.warmUp);
            var broadcast = new Broadcast(database);
            double rate = rateOf(broadcast, ours);
            var pairs = Pairs.of(scale.pairs, () -> p99During(broadcast, ours), () -> p99(
                    ours.opening(OPENING_RATE, OPENING_SECONDS)));
            return List.of(
                    Row.atLeast(0.9, "Messages of a broadcast against 300 a minute", Sample.of(rate),
                            "over %d seconds".formatted(2 * OPENING_SECONDS)),
                    Row.atMost(0, "Refused with 429", Sample.of(bench.slack.refused.get()), "the fake keeps"
                            + " one a second in a channel, and 300 a minute in all"),
                    Row.atMost(1.2, "p99 of other events during a broadcast against without", pairs.ratios(),
                            pairs.told("ms")));
        } finally {
            bench.slack.isStrict = false;
        }
    }

    /** Long enough that the burst which Slack allows at first is not taken for the rate. */
    private double rateOf(Broadcast broadcast, Traffic others) throws Exception {
        int seconds = 2 * OPENING_SECONDS;
        broadcast.to((seconds + 2) * FakeSlack.PERMITTED_A_MINUTE / 60);
        int before = bench.slack.posted.get();
        long began = System.nanoTime();
        others.opening(OPENING_RATE, seconds);
        double minutes = (System.nanoTime() - began) / 60e9;
        int posted = bench.slack.posted.get() - before;
        broadcast.awaitEnd();
        return posted / minutes / FakeSlack.PERMITTED_A_MINUTE;
    }

    private static double p99During(Broadcast broadcast, Traffic others) throws Exception {
        broadcast.to((OPENING_SECONDS + 1) * FakeSlack.PERMITTED_A_MINUTE / 60);
        double figure = p99(others.opening(OPENING_RATE, OPENING_SECONDS));
        broadcast.awaitEnd();
        return figure;
    }

    private int half() {
        return Math.max(2, scale.pairs / 2);
    }

    private void warm(Traffic traffic) throws Exception {
        traffic.warm(scale);
        traffic.steady(RATE, scale.warmUp);
    }

    /** In milliseconds. */
    private static double p99(Histogram latencies) {
        return latencies.getValueAtPercentile(99) / 1000.0;
    }
}

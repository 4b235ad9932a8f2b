package no.ildsjel.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.ildsjel.bench.Benchmarks.Scale;
import org.HdrHistogram.Histogram;

/** How soon the platform hears that we have heard; events come at a fixed rate, whether or not we keep up. */
final class Latency {
    private static final int RATE = 200;
    private static final int LOW_RATE = 20;
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

    /** P11: first without, then with, a message for each of many people; what Slack permits is shared by all. */
    List<Row> whileManyAreTold() throws Exception {
        var database = bench.postgres().grown(20_000);
        bench.slack.isStrict = true;
        try (var node = Node.ildsjel(database, bench.slack)) {
            var ours = new Traffic(node.port, 40, LINES).begun();
            ours.opening(LOW_RATE, scale.warmUp);
            var before = p99s(ours);
            broadcast(database);
            int posted = bench.slack.posted.get();
            int refused = bench.slack.refused.get();
            long began = System.nanoTime();
            var during = p99s(ours);
            double minutes = (System.nanoTime() - began) / 60e9;
            double rate = (bench.slack.posted.get() - posted) / minutes / FakeSlack.PERMITTED_A_MINUTE;
            return List.of(
                    Row.atLeast(0.9, "Messages of a broadcast against 300 a minute", Sample.of(rate),
                            "over %.1f minutes".formatted(minutes)),
                    Row.atMost(0, "Refused with 429", Sample.of(bench.slack.refused.get() - refused), "the fake keeps"
                            + " one a second in a channel, and 300 a minute in all"),
                    Row.atMost(1.2, "p99 of other events during a broadcast against before", new Pairs(during, before)
                            .ratios(), new Pairs(during, before).told("ms, one after the other")));
        } finally {
            bench.slack.isStrict = false;
        }
    }

    private List<Double> p99s(Traffic traffic) throws Exception {
        // Long enough that the burst which Slack allows at first is not taken for the rate.
        int seconds = scale == Scale.FULL ? 7 : scale.seconds;
        var figures = new ArrayList<Double>();
        for (int slice = 0; slice < scale.pairs; slice++) {
            figures.add(p99(traffic.opening(LOW_RATE, seconds)));
        }
        return figures;
    }

    private static void broadcast(Database database) throws SQLException {
        database.run(
                """
                INSERT INTO cards (name, recipient, destination, version, stands, changed_at)
                SELECT 'news/' || id, 'person/' || id, '{"is":"ToPerson","person":{"value":"' || id || '"}}', 1, TRUE, now()
                FROM people WHERE email LIKE 'person%'
                """,
                """
                INSERT INTO parcels (id, recipient, destination, name, deed, version, content, urgency, state, attempts,
                    due_at, created_at)
                SELECT md5('news' || id)::uuid, 'person/' || id, '{"is":"ToPerson","person":{"value":"' || id || '"}}',
                    'news/' || id, 'POST', 1, '{"parts":[{"is":"Say","what":{"is":"Text","text":"Nytt"}}]}', 2, 'due', 0,
                    now(), now()
                FROM people WHERE email LIKE 'person%'
                """);
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

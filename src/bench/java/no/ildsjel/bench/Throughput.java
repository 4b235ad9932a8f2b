package no.ildsjel.bench;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.bench.Benchmarks.Scale;

/** How much goes through. What is heard is kept but not sent on, unless it says so: that is another process's work. */
final class Throughput {
    private static final String KEEPING_ONLY = "--ildsjel.delivery.dispatching=false";
    private static final int PEOPLE = 400;
    private static final int SPEAKERS = 16;
    private static final int HOUR = 30_000;

    private final Bench bench;
    private final Scale scale;

    Throughput(Bench bench) {
        this.bench = bench;
        this.scale = bench.scale;
    }

    /** P1: whole turns against thank-yous; and against their own statements without us. */
    List<Row> againstEcho() throws Exception {
        var database = bench.postgres();
        try (var node = Node.ildsjel(database, bench.slack, KEEPING_ONLY);
                var echo = Node.echo(bench.slack)) {
            var ours = traffic(node);
            var theirs = new Traffic(echo.port, PEOPLE, SPEAKERS);
            warm(ours);
            warm(theirs);
            var bare = new BareLoop(database, contentOf(database));
            var pairs = Pairs.of(scale.pairs, () -> ours.flood(scale.seconds), () -> theirs.flood(scale.seconds));
            var same = Pairs.of(half(), () -> ours.flood(scale.seconds), () -> bare.turns(scale.seconds));
            return List.of(
                    Row.atLeast(0.5, "Whole turns against a bare Bolt echo", pairs.ratios(), pairs.told("a second")),
                    Row.atLeast(0.5, "Whole turns against the same 8 statements in JDBC", same.ratios(),
                            same.told("a second")));
        }
    }

    /** P2. */
    List<Row> againstInserts() throws Exception {
        var database = bench.postgres();
        try (var node = Node.ildsjel(database, bench.slack, KEEPING_ONLY)) {
            var ours = traffic(node);
            warm(ours);
            var inserts = new BareLoop(database, 600);
            inserts.prepare();
            var same = new BareLoop(database, contentOf(database));
            var pairs = Pairs.of(scale.pairs, () -> ours.flood(scale.seconds), () -> inserts.inserts(scale.seconds));
            var turns = Pairs.of(half(), () -> ours.flood(scale.seconds), () -> same.turns(scale.seconds));
            return List.of(
                    Row.atLeast(0.5, "Whole turns against single inserts of 600 bytes", pairs.ratios(),
                            pairs.told("a second, over %d connections".formatted(Bench.CONNECTIONS))),
                    Row.atLeast(0.5, "Whole turns against the same 8 statements in JDBC", turns.ratios(),
                            turns.told("a second")));
        }
    }

    /** R8: what goes through of what can be digested. */
    List<Row> amongPoison() throws Exception {
        var database = bench.postgres();
        try (var node = Node.ildsjel(database, bench.slack, KEEPING_ONLY)) {
            var ours = traffic(node);
            warm(ours);
            Poison.prepare(database, node.port);
            var pairs = Pairs.of(
                    scale.pairs, () -> ours.floodAmongPoison(scale.seconds), () -> ours.flood(scale.seconds));
            long parked = Poison.parked(database);
            if (parked == 0) {
                throw new IllegalStateException("Nothing was parked: there was no poison");
            }
            return List.of(Row.atLeast(
                    0.95,
                    "Good events with a poisoned one after each hundred against without",
                    pairs.ratios(),
                    pairs.told("a second, %d events parked".formatted(parked))));
        }
    }

    /** P6: what a turn costs among so many ideas and conversations, as the time that it takes when nothing else is done. */
    List<Row> amongAMillion() throws Exception {
        int many = scale.ideas / 10;
        var rows = new ArrayList<Row>();
        rows.add(growth(1.5, "A turn among %,d ideas against 1,000".formatted(scale.ideas),
                bench.postgres().grown(1_000), bench.postgres().grown(scale.ideas)));
        rows.add(growth(1.3, "A turn among %,d open conversations against 10".formatted(many),
                bench.postgres().talking(10), bench.postgres().talking(many)));
        return rows;
    }

    private Row growth(double goal, String what, Database small, Database big) throws Exception {
        try (var few = Node.ildsjel(small, bench.slack, KEEPING_ONLY);
                var many = Node.ildsjel(big, bench.slack, KEEPING_ONLY)) {
            var among = traffic(many);
            var alone = traffic(few);
            warm(among);
            warm(alone);
            var pairs = Pairs.of(half(), () -> 1000 / among.flood(scale.seconds), () -> 1000 / alone.flood(scale.seconds));
            return Row.atMost(goal, what, pairs.ratios(), pairs.told("ms"));
        }
    }

    /** P12: the greatest hour that Slack sends, heard and answered; sending goes on at its own, permitted, pace. */
    List<Row> catchingUp() throws Exception {
        try (var node = Node.ildsjel(bench.postgres(), bench.slack)) {
            var ours = traffic(node);
            warm(ours);
            int parts = 3;
            int events = scale == Scale.FULL ? HOUR / parts : HOUR / parts / 10;
            var seconds = new ArrayList<Double>();
            for (int part = 0; part < parts; part++) {
                seconds.add(ours.all(events) * HOUR / events);
            }
            return List.of(Row.atMost(60, "Seconds for 30,000 events, while answers go out", new Sample(seconds),
                    "%d times %,d events, made up to 30,000".formatted(parts, events)));
        }
    }

    /** P13. */
    List<Row> onH2() throws Exception {
        try (var node = Node.ildsjel(bench.h2(), bench.slack, KEEPING_ONLY)) {
            var ours = traffic(node);
            warm(ours);
            var raw = new BareLoop(bench.h2(), 600);
            raw.prepare();
            var pairs = Pairs.of(scale.pairs, () -> ours.flood(scale.seconds), () -> raw.inserts(scale.seconds));
            return List.of(
                    Row.atLeast(100, "Whole turns a second on H2", new Sample(pairs.first()), "WRITE_DELAY=0"),
                    Row.atLeast(0.3, "Whole turns on H2 against its single inserts", pairs.ratios(),
                            pairs.told("a second, over %d connections".formatted(Bench.CONNECTIONS))));
        }
    }

    private int half() {
        return Math.max(2, scale.pairs / 2);
    }

    private static Traffic traffic(Node node) throws Exception {
        return new Traffic(node.port, PEOPLE, SPEAKERS).begun();
    }

    private void warm(Traffic traffic) throws Exception {
        traffic.warm(scale);
    }

    /** As much as our own cards hold on average, so that both write the same. */
    static int contentOf(Database database) throws Exception {
        return (int) database.number("SELECT CAST(COALESCE(AVG(LENGTH(content)), 600) AS INTEGER) FROM parcels");
    }
}

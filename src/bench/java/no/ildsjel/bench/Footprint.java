package no.ildsjel.bench;

import java.util.ArrayList;
import java.util.List;
import no.ildsjel.bench.Benchmarks.Scale;

/** What it takes of a machine while nothing happens, and until it can begin. */
final class Footprint {
    private static final int IDLE_SECONDS = 10;
    private static final int TALKERS = 500;

    private final Bench bench;
    private final Scale scale;

    Footprint(Bench bench) {
        this.bench = bench;
        this.scale = bench.scale;
    }

    /** P8. */
    List<Row> conversations() throws Exception {
        int many = Math.min(100_000, scale.ideas);
        var few = bench.postgres().talking(10);
        double bytes;
        double before;
        try (var node = Node.ildsjel(few, bench.slack)) {
            before = used(node);
            bytes = few.number("""
                    SELECT (SELECT AVG(pg_column_size(s.*)) FROM sessions s WHERE attention = 'FOCUSED' AND asked > 1)
                        + (SELECT SUM(pg_column_size(c.*)) / %d FROM cards c WHERE content IS NOT NULL)
                    """.formatted(TALKERS));
        }
        try (var node = Node.ildsjel(bench.postgres().talking(many), bench.slack)) {
            return List.of(
                    Row.atMost(20, "Megabytes of heap more with %,d open conversations than with 10".formatted(many),
                            Sample.of(used(node) - before), "live objects after a collection, after the same traffic"),
                    Row.atMost(2, "Kilobytes in the database for each", Sample.of(bytes / 1024), "its session and the"
                            + " card that may be pressed"));
        }
    }

    private static double used(Node node) throws Exception {
        new Traffic(node.port, TALKERS, 8).begun().all(TALKERS);
        return node.heap();
    }

    /** P9. */
    List<Row> idle() throws Exception {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var database = bench.postgres();
        for (int round = 0; round < Math.min(5, scale.pairs); round++) {
            try (var node = Node.ildsjel(database, bench.slack);
                    var echo = Node.echo(bench.slack)) {
                Thread.sleep(IDLE_SECONDS * 1000L);
                ours.add(node.megabytes());
                theirs.add(echo.megabytes());
            }
        }
        var pairs = new Pairs(ours, theirs);
        return List.of(
                Row.atMost(1.5, "Resident when idle against a bare Bolt echo", pairs.ratios(), pairs.told("MB, both with"
                        + " -Xmx256m")),
                Row.atMost(300, "Resident when idle, MB", new Sample(ours), "with -Xmx256m"));
    }

    /** P10. */
    List<Row> start() throws Exception {
        var database = bench.postgres();
        Node.ildsjel(database, bench.slack).close();
        var pairs = Pairs.of(Math.min(6, scale.pairs), () -> seconds(Node.ildsjel(database, bench.slack)), () -> seconds(
                Node.echo(bench.slack)));
        var archive = Node.archive(database, bench.slack);
        var archived = Pairs.of(Math.min(6, scale.pairs), () -> seconds(Node.ildsjel(database, bench.slack, archive)), () ->
                seconds(Node.echo(bench.slack)));
        return List.of(
                Row.atMost(1.5, "Seconds to the first answer against a bare Bolt echo", pairs.ratios(), pairs.told(
                        "s, tables present, no archive")),
                Row.atMost(1.0, "Seconds to the first answer from an archive against a bare Bolt echo", archived.ratios(),
                        archived.told("s, tables present; the echo without")));
    }

    private static double seconds(Node started) {
        started.close();
        return started.secondsToReady;
    }
}

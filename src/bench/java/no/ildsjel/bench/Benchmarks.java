package no.ildsjel.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Measures what is asked for, each figure by itself, and writes the table of all that were ever measured here. */
public final class Benchmarks {
    private static final Path OUT = Path.of("target", "bench");

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(OUT);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var only = Arrays.stream(System.getProperty("bench.only", "").split(",", -1))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
        boolean isFine = true;
        try (var bench = new Bench(Scale.named(System.getProperty("bench", "full")))) {
            for (var figure : figures(bench).entrySet()) {
                if (only.isEmpty() || only.contains(figure.getKey())) {
                    isFine &= measure(figure.getKey(), figure.getValue());
                }
            }
        }
        report();
        if (!isFine) {
            throw new IllegalStateException("Not everything could be measured; see " + OUT);
        }
    }

    private static Map<String, Figure> figures(Bench bench) {
        var figures = new LinkedHashMap<String, Figure>();
        var throughput = new Throughput(bench);
        var latency = new Latency(bench);
        var size = new Footprint(bench);
        figures.put("P1", throughput::againstEcho);
        figures.put("P2", throughput::againstInserts);
        figures.put("P3", latency::againstEcho);
        figures.put("P4", latency::withoutSlack);
        figures.put("P6", throughput::amongAMillion);
        figures.put("P8", size::conversations);
        figures.put("P9", size::idle);
        figures.put("P10", size::start);
        figures.put("P11", latency::whileManyAreTold);
        figures.put("P12", throughput::catchingUp);
        figures.put("P13", throughput::onH2);
        figures.put("R8", throughput::amongPoison);
        return figures;
    }

    /** One that fails leaves the others alone. */
    private static boolean measure(String name, Figure figure) throws IOException {
        System.out.println("Measuring " + name);
        var began = System.nanoTime();
        try {
            var rows = figure.measure();
            var lines = rows.stream().map(row -> row.line(name)).toList();
            Files.write(OUT.resolve(name + ".md"), lines);
            lines.forEach(System.out::println);
            System.out.printf("%s took %d s%n", name, (System.nanoTime() - began) / 1_000_000_000);
            return true;
        } catch (Exception failure) {
            System.out.println(name + " could not be measured: " + failure);
            failure.printStackTrace(System.out);
            return false;
        }
    }

    private static void report() throws IOException {
        var lines = new ArrayList<>(List.of(
                "| Figure | What | Goal | Median | 95 % of medians | Lowest to highest | Reached | How |",
                "|---|---|---|---|---|---|---|---|"));
        for (var name : List.of("P1", "P2", "P3", "P4", "P6", "P8", "P9", "P10", "P11", "P12", "P13", "R8")) {
            var measured = OUT.resolve(name + ".md");
            if (Files.exists(measured)) {
                lines.addAll(Files.readAllLines(measured));
            }
        }
        Files.write(OUT.resolve("results.md"), lines);
        System.out.println("All that was measured stands in " + OUT.resolve("results.md"));
    }

    /** One of the goals. */
    private interface Figure {
        List<Row> measure() throws Exception;
    }

    /** How long and how much. */
    enum Scale {
        /** To try whether everything runs. */
        TINY(2, 1, 2, 1, 2_000),
        QUICK(4, 3, 8, 12, 100_000),
        FULL(10, 4, 10, 12, 1_000_000);

        final int pairs;
        final int seconds;
        /** Seconds of one slice of the warming up. */
        final int warmUp;
        /** Slices of it at most. */
        final int warmUps;
        final int ideas;

        Scale(int pairs, int seconds, int warmUp, int warmUps, int ideas) {
            this.pairs = pairs;
            this.seconds = seconds;
            this.warmUp = warmUp;
            this.warmUps = warmUps;
            this.ideas = ideas;
        }

        static Scale named(String name) {
            var known = Set.of(values()).stream()
                    .filter(scale -> scale.name().equalsIgnoreCase(name))
                    .findFirst();
            return known.orElseThrow(() -> new IllegalArgumentException("-Dbench=" + name + ": full, quick or tiny"));
        }
    }
}

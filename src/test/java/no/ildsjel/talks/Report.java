package no.ildsjel.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.talks.Telling.Kind;

/** What there is to say about all talks, for people. */
record Report(List<Telling> tellings, List<Double> milliseconds) {
    String text() {
        return Stream.of(
                        Stream.of("# Simulated talks", "", engine(), ""),
                        part("Tuned", telling -> !telling.talk().isHeldOut()),
                        part("Held out", telling -> telling.talk().isHeldOut()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String engine() {
        return String.format(
                Locale.ROOT,
                "The engine took %.2f ms for a turn on average, %.2f ms at most for 99 in 100 and %.2f ms for the slowest of %,d.",
                milliseconds.stream().mapToDouble(each -> each).average().orElse(0),
                percentile(milliseconds, 99),
                percentile(milliseconds, 100),
                milliseconds.size());
    }

    static double percentile(List<Double> milliseconds, int percent) {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private Stream<String> part(String name, Predicate<Telling> belongs) {
        var all = tellings.stream().filter(belongs).toList();
        var lines = new ArrayList<>(List.of(
                "## " + name,
                "",
                "| talks | number | right | share | looked over | lose words | median questions | most | characters typed |"
                        + " told before | same words | asides | too many |",
                "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
                row("all", all)));
        rows(lines, all, telling -> telling.talk().language().code());
        rows(lines, all, telling -> telling.talk().temper());
        lines.addAll(List.of("", "### Not as they should be", ""));
        all.stream().filter(telling -> !telling.findings().isEmpty()).forEach(telling -> {
            lines.add("- **" + telling.talk().name() + "**" + (telling.isRight() ? "" : " fails")
                    + (!telling.isRight() && telling.isRightWhenLookedOver()
                            ? ", unless the recap is looked over"
                            : ""));
            telling.findings()
                    .forEach(finding -> lines.add("  - " + finding.kind().words() + ": " + finding.words()));
        });
        lines.add("");
        return lines.stream();
    }

    private static void rows(List<String> lines, List<Telling> all, Function<Telling, String> by) {
        all.stream()
                .map(by)
                .distinct()
                .sorted()
                .forEach(name -> lines.add(row(
                        name,
                        all.stream()
                                .filter(telling -> by.apply(telling).equals(name))
                                .toList())));
    }

    private static String row(String name, List<Telling> some) {
        var cells = List.of(
                name,
                some.size(),
                count(some, Telling::isRight),
                String.format(Locale.ROOT, "%.1f %%", 100 * share(some)),
                count(some, Telling::isRightWhenLookedOver),
                count(some, telling -> has(telling, Kind.LOST)),
                median(some),
                some.stream()
                        .mapToInt(telling -> telling.questions().size())
                        .max()
                        .orElse(0),
                some.stream().mapToInt(Telling::characters).sum() / Math.max(1, some.size()),
                count(some, telling -> has(telling, Kind.TOLD_BEFORE)),
                count(some, telling -> has(telling, Kind.SAME_WORDS)),
                count(some, telling -> has(telling, Kind.ASIDE)),
                count(some, telling -> has(telling, Kind.TOO_MANY)));
        return cells.stream().map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static double share(List<Telling> some) {
        return (double) count(some, Telling::isRight) / Math.max(1, some.size());
    }

    /** Of those that have such a finding. */
    static double share(List<Telling> some, Kind kind) {
        return (double) count(some, telling -> has(telling, kind)) / Math.max(1, some.size());
    }

    static boolean has(Telling telling, Kind kind) {
        return telling.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }

    private static long count(List<Telling> some, Predicate<Telling> is) {
        return some.stream().filter(is).count();
    }

    static double median(List<Telling> some) {
        var sorted = some.stream()
                .mapToInt(telling -> telling.questions().size())
                .sorted()
                .toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElse(0);
    }
}

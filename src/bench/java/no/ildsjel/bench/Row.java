package no.ildsjel.bench;

import java.util.Locale;
import java.util.function.DoublePredicate;

/**
 * One line of the table.
 *
 * @param goal in words
 * @param isReached whether a figure is what was hoped for
 * @param how what was measured, with the figures behind the ratio
 */
record Row(String what, String goal, Sample sample, DoublePredicate isReached, String how) {
    static Row atLeast(double goal, String what, Sample sample, String how) {
        return new Row(what, "≥ " + text(goal), sample, median -> median >= goal, how);
    }

    static Row atMost(double goal, String what, Sample sample, String how) {
        return new Row(what, "≤ " + text(goal), sample, median -> median <= goal, how);
    }

    /** For orientation, without a goal of its own. */
    static Row told(String what, Sample sample, String how) {
        return new Row(what, "–", sample, median -> true, how);
    }

    String line(String name) {
        var interval = sample.interval();
        return "| %s | %s | %s | %s | %s to %s | %s to %s | %s | %s |"
                .formatted(
                        name,
                        what,
                        goal,
                        text(sample.median()),
                        text(interval.low()),
                        text(interval.high()),
                        text(sample.lowest()),
                        text(sample.highest()),
                        goal.equals("–") ? "–" : isReached.test(sample.median()) ? "yes" : "**no**",
                        how);
    }

    static String text(double figure) {
        return Math.abs(figure) >= 100
                ? String.format(Locale.ROOT, "%.0f", figure)
                : String.format(Locale.ROOT, "%.2f", figure);
    }
}

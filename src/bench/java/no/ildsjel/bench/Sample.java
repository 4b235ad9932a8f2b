package no.ildsjel.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The same thing measured several times. */
record Sample(List<Double> values) {
    private static final int RESAMPLINGS = 2_000;

    Sample {
        values = values.stream().sorted().toList();
    }

    static Sample of(double... values) {
        return new Sample(Arrays.stream(values).boxed().toList());
    }

    double median() {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double lowest() {
        return values.get(0);
    }

    double highest() {
        return values.get(values.size() - 1);
    }

    /** Where the median would lie in 95 of 100 other draws from the same values (bootstrap). */
    Interval interval() {
        var chance = new Random(42);
        var medians = new double[RESAMPLINGS];
        for (int draw = 0; draw < RESAMPLINGS; draw++) {
            medians[draw] = median(chance.ints(values.size(), 0, values.size())
                    .mapToDouble(values::get)
                    .toArray());
        }
        Arrays.sort(medians);
        return new Interval(medians[RESAMPLINGS / 40], medians[RESAMPLINGS - 1 - RESAMPLINGS / 40]);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    record Interval(double low, double high) {}
}

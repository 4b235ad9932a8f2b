package no.ildsjel.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two things measured in turn, so that whatever else the machine does hits both: A B, B A, A B …
 *
 * @param first what each slice of the one gave
 * @param second what each slice of the other gave, of the same pair
 */
record Pairs(List<Double> first, List<Double> second) {
    static Pairs of(int count, Slice first, Slice second) throws Exception {
        var firsts = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (int pair = 0; pair < count; pair++) {
            boolean isTurned = pair % 2 == 1;
            if (isTurned) {
                seconds.add(second.measure());
            }
            firsts.add(first.measure());
            if (!isTurned) {
                seconds.add(second.measure());
            }
        }
        return new Pairs(firsts, seconds);
    }

    /** How many times the second the first is, pair by pair. */
    Sample ratios() {
        var ratios = new ArrayList<Double>();
        for (int pair = 0; pair < first.size(); pair++) {
            ratios.add(first.get(pair) / second.get(pair));
        }
        return new Sample(ratios);
    }

    /** Both medians, for the reader. */
    String told(String unit) {
        return "%s against %s %s"
                .formatted(Row.text(new Sample(first).median()), Row.text(new Sample(second).median()), unit);
    }

    /** One measurement. */
    interface Slice {
        double measure() throws Exception;
    }
}

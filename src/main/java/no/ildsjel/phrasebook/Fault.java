package no.ildsjel.phrasebook;

import java.util.Comparator;

/**
 * Something in the conversations folder that its writer has to mend.
 *
 * @param file path inside the folder
 * @param line from 1; 0 when the whole file is meant
 */
public record Fault(String file, int line, String message) implements Comparable<Fault> {
    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + message;
    }
}

package no.ildsjel.fakes;

import java.time.Duration;

/**
 * For how many calls, and how long, a fault lasts; whichever ends first.
 *
 * @param times 0 and less for any number
 */
public record Span(int times, Duration howLong) {
    private static final Duration FOR_EVER = Duration.ofDays(1000);

    /** Until somebody says that all is as usual. */
    public static Span always() {
        return new Span(0, FOR_EVER);
    }

    public static Span once() {
        return times(1);
    }

    public static Span times(int times) {
        return new Span(times, FOR_EVER);
    }

    public static Span during(Duration howLong) {
        return new Span(0, howLong);
    }
}

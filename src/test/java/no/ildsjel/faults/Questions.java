package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people ask one after the other, and how long each of them waits until an answer stands there. */
final class Questions {
    private static final Logger log = LoggerFactory.getLogger(Questions.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final String platform;
    private final IntPredicate asking;
    private final List<Duration> before = new ArrayList<>();
    private final List<Duration> now = new ArrayList<>();
    private boolean isNow;
    private int number;

    /** @param asking waits for the answer to the question of that number; whether there was one */
    Questions(String platform, IntPredicate asking) {
        this.platform = platform;
        this.asking = asking;
    }

    /** From now on it is told apart from what was before. */
    void now() {
        isNow = true;
    }

    void ask(int times) {
        int end = number + times;
        askWhile(() -> number < end);
    }

    void askWhile(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            var begun = Instant.now();
            assertThat(asking.test(number++)).as("an answer in " + platform).isTrue();
            (isNow ? now : before).add(Duration.between(begun, Instant.now()));
            Waiting.until(BETWEEN, () -> false);
        }
    }

    void tell() {
        log.info("T-QUOTA {}: answers before {}, and now {}", platform, figures(before), figures(now));
    }

    void neverWaitedLongerThan(Duration longest) {
        assertThat(now).as("waiting for an answer in " + platform).allMatch(took -> took.compareTo(longest) <= 0);
    }

    private static String figures(List<Duration> took) {
        var sorted = took.stream().sorted().toList();
        return "%d: p50 %d ms, p99 %d ms, max %d ms"
                .formatted(sorted.size(), part(sorted, 0.5), part(sorted, 0.99), part(sorted, 1));
    }

    private static long part(List<Duration> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1).toMillis();
    }
}

package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void theWaitDoublesUpToFiveMinutes() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(Patience::doubled))
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16));
        assertThat(Patience.doubled(1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void twoParcelsDoNotComeBackTogether() {
        var waits = IntStream.range(0, 20).mapToObj(number -> Patience.wait(new UUID(number, 7), 5));

        assertThat(waits.distinct())
                .hasSizeGreaterThan(10)
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(25_600), Duration.ofMillis(38_400)));
    }
}

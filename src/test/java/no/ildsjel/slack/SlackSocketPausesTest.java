package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import no.ildsjel.slack.SlackSocket.Pauses;
import org.junit.jupiter.api.Test;

class SlackSocketPausesTest {
    private final TickingClock clock = new TickingClock();
    private final Pauses pauses = new Pauses(Duration.ofSeconds(1), Duration.ofMinutes(1), clock);

    @Test
    void theyGrowUntilTheyAreLong() {
        var seconds = Stream.generate(pauses::next).limit(9).map(Duration::toSeconds);

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void theyStayLongHoweverOftenItFails() {
        assertThat(Stream.generate(pauses::next).skip(100).limit(10_000)).containsOnly(Duration.ofMinutes(1));
    }

    @Test
    void aLineThatHeldForAWhileIsReplacedAtOnceAndForgivesTheRest() {
        pauses.next();
        pauses.next();
        pauses.opened();
        clock.tick(Duration.ofSeconds(30));

        assertThat(pauses.next()).isZero();
        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aLineThatEndsAtOnceIsOneMoreFailure() {
        pauses.next();
        pauses.opened();
        clock.tick(Duration.ofSeconds(29));

        assertThat(pauses.next()).isEqualTo(Duration.ofSeconds(2));
    }
}

package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.ildsjel.FixedClock;
import no.ildsjel.watching.Glance.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class GlanceTest {
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final ExecutorService looker = Executors.newCachedThreadPool();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        looker.shutdownNow();
    }

    @Test
    void whatWasSeenIsGoodForAWhile() {
        var glance = glance(() -> "look " + looks.incrementAndGet());

        assertThat(glance.now()).isEqualTo("look 1");
        assertThat(glance.now()).isEqualTo("look 1");
        clock.tick(Duration.ofSeconds(6));

        assertThat(glance.now()).isEqualTo("look 2");
    }

    @Test
    void aLookThatHangsIsNotWaitedForAndNotRepeated() {
        var answer = new CountDownLatch(1);
        var glance = glance(() -> {
            looks.incrementAndGet();
            await(answer);
            return "late";
        });

        for (int i = 0; i < 3; i++) {
            assertThat(glance.now()).isEqualTo("nothing");
            clock.tick(Duration.ofSeconds(6));
        }

        assertThat(looks).hasValue(1);
        answer.countDown();
    }

    @Test
    void aLookThatFailsSeesNothingAndTheNextOneSeesAgain() {
        var glance = glance(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException();
            }
            return "back";
        });

        assertThat(glance.now()).isEqualTo("nothing");
        clock.tick(Duration.ofSeconds(6));

        assertThat(glance.now()).isEqualTo("back");
    }

    private Glance<String> glance(Supplier<String> look) {
        var patience = new Patience(Duration.ofSeconds(5), Duration.ofMillis(300));
        return new Glance<>(look, looker, clock, patience, "nothing");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

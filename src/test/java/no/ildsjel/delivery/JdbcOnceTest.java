package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcOnceTest {
    private final Once once;
    private final AtomicInteger effects = new AtomicInteger();

    JdbcOnceTest(Vendor vendor) {
        once = new PostOffice(vendor).once;
    }

    @Test
    void anEventHasItsEffectOnce() {
        boolean first = once.perform("slack/E1", effects::incrementAndGet);
        boolean second = once.perform("slack/E1", effects::incrementAndGet);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(effects).hasValue(1);
    }

    @Test
    void theSameMessageUnderTwoKeysHasItsEffectOnce() {
        once.perform("slack/E1", "slack/C1/17.1", effects::incrementAndGet);
        once.perform("slack/E2", "slack/C1/17.1", effects::incrementAndGet);

        assertThat(effects).hasValue(1);
    }

    @Test
    void workThatFailsLeavesNoKeyBehind() {
        assertThatThrownBy(() -> once.perform("slack/E1", () -> {
                    throw new UnsupportedOperationException("broken");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(once.perform("slack/E1", effects::incrementAndGet)).isTrue();
    }

    @Test
    void anEventCannotHaveItsEffectInsideAnother() {
        assertThatIllegalStateException()
                .isThrownBy(() -> once.perform("outer", () -> once.perform("inner", effects::incrementAndGet)))
                .withMessageContaining("inner")
                .withMessageContaining("outer");

        assertThat(effects).hasValue(0);
    }

    @Test
    void copiesAtTheSameMomentHaveOneEffect() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(4);

        Callable<Boolean> copy = () -> once.perform("slack/E1", "slack/M1", effects::incrementAndGet);
        threads.invokeAll(IntStream.range(0, 20).mapToObj(number -> copy).toList());
        threads.shutdown();

        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(effects).hasValue(1);
    }
}

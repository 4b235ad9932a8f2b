package no.ildsjel.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A look at something that may not answer: remembered for a while, waited for only so long, and never more than one
 * under way.
 */
final class Glance<T> {
    private final Supplier<T> look;
    private final Executor looker;
    private final Clock clock;
    private final Patience patience;
    private final T nothing;

    private @Nullable CompletableFuture<T> underWay;
    private Instant until = Instant.MIN;
    private T seen;

    /**
     * How long is long.
     *
     * @param fresh how long what was seen is good for
     * @param longest that an answer is waited for
     */
    record Patience(Duration fresh, Duration longest) {}

    /** @param nothing what is seen when there is no answer */
    Glance(Supplier<T> look, Executor looker, Clock clock, Patience patience, T nothing) {
        this.look = look;
        this.looker = looker;
        this.clock = clock;
        this.patience = patience;
        this.nothing = nothing;
        this.seen = nothing;
    }

    synchronized T now() {
        if (clock.instant().isBefore(until)) {
            return seen;
        }
        if (underWay == null) {
            underWay = CompletableFuture.supplyAsync(look, looker);
        }
        seen = await(underWay);
        if (underWay.isDone()) {
            underWay = null;
        }
        until = clock.instant().plus(patience.fresh());
        return seen;
    }

    private T await(CompletableFuture<T> answer) {
        try {
            return answer.get(patience.longest().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unanswered) {
            return nothing;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return nothing;
        }
    }
}

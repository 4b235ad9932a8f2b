package no.ildsjel.teams;

import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that the connector signs with; those that are known stay until newer ones are there. */
final class TeamsKeys implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TeamsKeys.class);

    /** Microsoft asks for 24 hours at most. */
    private static final Duration FRESH = Duration.ofHours(12);
    /** While Microsoft cannot be asked; after that, a key that was withdrawn would be trusted for too long. */
    private static final Duration TRUSTED = Duration.ofDays(3);
    /** Whoever makes up ids of keys must not make us ask all the time. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(5);
    private static final long PATIENCE_SECONDS = 3;

    private final PublishedKeys published;
    private final Clock clock;
    /** One looks at the clock, the other fetches. */
    private final ScheduledExecutorService fetcher = Executors.newScheduledThreadPool(2, TeamsKeys::thread);

    private volatile @Nullable Known known;
    private @Nullable Instant tried;
    private CompletableFuture<Void> fetching = CompletableFuture.completedFuture(null);

    TeamsKeys(URI metadata, Clock clock) {
        this.published = new PublishedKeys(metadata);
        this.clock = clock;
    }

    /** Fetches them at once and keeps them fresh, so that nobody who writes has to wait for it. */
    void start() {
        var unused = fetcher.scheduleWithFixedDelay(this::refreshWhenDue, 0, 1, TimeUnit.MINUTES);
    }

    void refreshWhenDue() {
        var held = known;
        if (held == null || held.isOlderThan(FRESH, clock.instant())) {
            await(fetch());
        }
    }

    /** Asks Microsoft about an id that is new, if it was not asked lately. */
    Optional<RSAPublicKey> find(String id) {
        var key = current().get(id);
        if (key == null) {
            await(fetch());
            key = current().get(id);
        }
        return Optional.ofNullable(key);
    }

    /** Without any key nothing can be said about a token, neither that it is genuine nor that it is not. */
    boolean areKnown() {
        return !current().isEmpty();
    }

    private Map<String, RSAPublicKey> current() {
        var held = known;
        return held == null || held.isOlderThan(TRUSTED, clock.instant()) ? Map.of() : held.keys();
    }

    /** The one that is under way, or a new one, or one that has ended where it is too early for a new one. */
    private synchronized CompletableFuture<Void> fetch() {
        if (fetching.isDone() && mayAsk()) {
            tried = clock.instant();
            fetching = CompletableFuture.runAsync(this::refresh, fetcher);
        }
        return fetching;
    }

    private boolean mayAsk() {
        var pause = areKnown() ? PAUSE : PAUSE_WITHOUT_KEYS;
        return tried == null || isOver(pause, tried, clock.instant());
    }

    private void refresh() {
        try {
            known = new Known(published.read(), clock.instant());
        } catch (IOException | RuntimeException trouble) {
            // Nothing of it is anybody's: only addresses of Microsoft's stand in it.
            log.warn("The keys that Teams' connector signs with could not be fetched: {}", trouble.toString());
        }
    }

    private static void await(CompletableFuture<Void> fetch) {
        try {
            fetch.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            log.debug("Went on without new keys");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** A clock that was set back must not stretch it. */
    private static boolean isOver(Duration pause, Instant since, Instant now) {
        return Duration.between(since, now).abs().compareTo(pause) >= 0;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "teams-keys");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        fetcher.shutdownNow();
    }

    private record Known(Map<String, RSAPublicKey> keys, Instant since) {
        boolean isOlderThan(Duration age, Instant now) {
            return isOver(age, since, now);
        }
    }
}

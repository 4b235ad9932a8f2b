package no.ildsjel.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in without a public address: we keep a line to Slack open, and acknowledge on it what was committed. */
final class SlackSocket implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SlackSocket.class);
    /** Who is not through by then waits in Slack's line, not in our memory. */
    private static final int AT_ONCE = 10;
    /** Slack lets a line that it renews stand a little longer, so that what it sent on it can be acknowledged there. */
    private static final Duration OLD_LINE_STANDS = Duration.ofSeconds(5);

    private static final Duration LAST_EFFECTS = Duration.ofSeconds(10);

    private final SlackApi api;
    private final SlackDoor door;
    private final SocketModeRequestParser parser;
    private final Pauses pauses;
    private final Set<SlackLine> lines = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService keeper =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "slack-line-keeper"));
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            0,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            work -> new Thread(work, "slack-socket"),
            new CallerRunsPolicy());
    private volatile boolean isClosed;
    // These two belong to the keeper.
    private @Nullable SlackLine newest;
    private boolean isAboutToConnect;

    SlackSocket(SlackApi api, App app, Pauses pauses) {
        this.api = api;
        this.door = new SlackDoor(app);
        this.parser = new SocketModeRequestParser(app.config());
        this.pauses = pauses;
    }

    /** Returns at once; where Slack cannot be reached it is tried until it can. */
    void open() {
        connectAfter(Duration.ZERO);
    }

    private void connectAfter(Duration pause) {
        onKeeper(() -> {
            if (!isAboutToConnect) {
                isAboutToConnect = true;
                var unused = keeper.schedule(this::connect, pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }

    private void connect() {
        isAboutToConnect = false;
        try {
            var line = new SlackLine(api.socket(), this::heard, this::lost);
            lines.add(line);
            if (line.opens()) {
                opened(line);
            } else {
                line.close();
                lines.remove(line);
                notOpened("no answer", Duration.ZERO);
            }
        } catch (SlackTrouble trouble) {
            notOpened(trouble.code(), Optional.ofNullable(trouble.after()).orElse(Duration.ZERO));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void opened(SlackLine line) {
        var before = newest;
        newest = line;
        pauses.opened();
        log.info("The line to Slack is open");
        if (before != null) {
            var unused = keeper.schedule(() -> before.close(), OLD_LINE_STANDS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void notOpened(String reason, Duration atLeast) {
        var next = pauses.next();
        var pause = next.compareTo(atLeast) < 0 ? atLeast : next;
        log.warn("No line to Slack ({}), next attempt in {}", reason, pause);
        connectAfter(pause);
    }

    private void lost(SlackLine line) {
        lines.remove(line);
        renew(line);
    }

    /** Only for the line that counts: an old one has been replaced already. */
    private void renew(SlackLine line) {
        onKeeper(() -> {
            if (line == newest && !isAboutToConnect) {
                var pause = pauses.next();
                log.info("The line to Slack ends, the next one is opened in {}", pause);
                connectAfter(pause);
            }
        });
    }

    private void onKeeper(Runnable work) {
        try {
            keeper.execute(work);
        } catch (RejectedExecutionException closed) {
            log.debug("No line to Slack is wanted any more");
        }
    }

    private void heard(SlackLine line, String message) {
        hands.execute(() -> take(line, message));
    }

    private void take(SlackLine line, String message) {
        var read = SlackEnvelope.read(message);
        if (read.isEmpty()) {
            log.warn("Dropped something of Slack's that is no envelope");
            return;
        }
        var envelope = read.get();
        if (envelope.isDisconnect()) {
            renew(line);
        } else if (envelope.id() != null && !isClosed) {
            take(line, envelope.id(), message);
        }
    }

    private void take(SlackLine line, String id, String message) {
        var answer = door.enter(() -> {
            SocketModeRequest request = parser.parse(message);
            return request == null ? null : request.getBoltRequest();
        });
        if (answer.getStatusCode() == 200) {
            line.answer(SlackEnvelope.acknowledgement(id, answer));
        }
    }

    /** What has begun comes to its end and is acknowledged; whatever else Slack sends meanwhile, it sends again. */
    @Override
    public void close() {
        isClosed = true;
        keeper.shutdownNow();
        hands.shutdown();
        try {
            if (!hands.awaitTermination(LAST_EFFECTS.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Stopped while something of Slack's was being heard; Slack sends it again");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        lines.forEach(SlackLine::close);
    }

    /** How long to wait before the next attempt: the longer the more often it failed, whatever "failed" meant. */
    static final class Pauses {
        private static final Duration STEADY = Duration.ofSeconds(30);

        private final Duration first;
        private final Duration longest;
        private final Clock clock;
        private int failures;
        private Instant steadyAt = Instant.MAX;

        Pauses(Duration first, Duration longest, Clock clock) {
            this.first = first;
            this.longest = longest;
            this.clock = clock;
        }

        void opened() {
            steadyAt = clock.instant().plus(STEADY);
        }

        /** None after a line that held for a while; one that ends at once is as good as none. */
        Duration next() {
            boolean wasSteady = !clock.instant().isBefore(steadyAt);
            steadyAt = Instant.MAX;
            failures = wasSteady ? 0 : failures + 1;
            if (wasSteady) {
                return Duration.ZERO;
            }
            var pause = first.multipliedBy(1L << Math.min(failures - 1, 20));
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }
}

package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.object;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.ildsjel.slack.SlackWire.Answer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Slack's end of Socket Mode, on this machine. */
public final class SocketServer extends WebSocketServer implements AutoCloseable {
    private static final int PATIENCE = 1500;

    private final Map<String, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
    private final List<WebSocket> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile Consumer<WebSocket> greeting = line -> {};
    private volatile @Nullable WebSocket chosen;

    public SocketServer() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
        setDaemon(true);
        start();
        await(started);
    }

    /** What {@code apps.connections.open} answers with. */
    public String address() {
        return "ws://127.0.0.1:" + getPort() + "/link/?ticket=hemmelig-billett";
    }

    /** What happens to whoever calls from now on. */
    void greeting(Consumer<WebSocket> greeting) {
        this.greeting = greeting;
    }

    int calls() {
        return calls.get();
    }

    /** The lines that stand, oldest first. */
    List<WebSocket> lines() {
        return lines.stream().filter(WebSocket::isOpen).toList();
    }

    /** Everything goes over this line, even when it is gone; over the newest where it is null. */
    void leadTo(@Nullable WebSocket line) {
        this.chosen = line;
    }

    /** Answers with 0 what is not acknowledged. */
    Answer deliver(String type, JsonObject payload) {
        var standing = lines();
        var newest = standing.isEmpty() ? null : standing.get(standing.size() - 1);
        var line = chosen == null ? newest : chosen;
        return line == null ? new Answer(0, "") : deliver(line, type, payload);
    }

    Answer deliver(WebSocket line, String type, JsonObject payload) {
        return deliver(
                line,
                object(
                        "type",
                        type,
                        "envelope_id",
                        UUID.randomUUID().toString(),
                        "accepts_response_payload",
                        !type.equals("events_api"),
                        // What comes again has a 0 here too, now and then.
                        "retry_attempt",
                        0,
                        "retry_reason",
                        "",
                        "payload",
                        payload));
    }

    Answer deliver(WebSocket line, JsonObject envelope) {
        var acknowledged = new CompletableFuture<JsonObject>();
        awaited.put(envelope.get("envelope_id").getAsString(), acknowledged);
        try {
            line.send(envelope.toString());
        } catch (WebsocketNotConnectedException gone) {
            return new Answer(0, "");
        }
        try {
            var answer = acknowledged.get(PATIENCE, TimeUnit.MILLISECONDS);
            return new Answer(200, answer.has("payload") ? answer.get("payload").toString() : "");
        } catch (TimeoutException nothing) {
            return new Answer(0, "");
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Until somebody has called. */
    public void awaitLine() {
        until(() -> !lines().isEmpty());
    }

    static boolean until(BooleanSupplier held) {
        for (int i = 0; i < 400; i++) {
            if (held.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(50_000_000L);
        }
        throw new AssertionError("It never came to that");
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket line, ClientHandshake handshake) {
        calls.incrementAndGet();
        lines.add(line);
        line.send("{\"type\":\"hello\",\"num_connections\":1}");
        greeting.accept(line);
    }

    @Override
    public void onMessage(WebSocket line, String message) {
        var answer = JsonParser.parseString(message).getAsJsonObject();
        var waiting = awaited.get(answer.get("envelope_id").getAsString());
        if (waiting != null) {
            waiting.complete(answer);
        }
    }

    @Override
    public void onClose(WebSocket line, int code, String reason, boolean remote) {
        lines.remove(line);
    }

    @Override
    public void onError(WebSocket line, Exception trouble) {}

    @Override
    public void close() {
        try {
            stop(1000);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("No socket server");
            }
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }
}

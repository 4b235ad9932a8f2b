package no.ildsjel.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Answers what Ildsjel asks of Slack, as little as will do; it can hang, and it can keep Slack's limits. */
final class FakeSlack implements AutoCloseable {
    private static final Pattern FIELD = Pattern.compile("(?:^|&)(channel|user|users)=([^&]*)");
    private static final long BETWEEN_MESSAGES = 1_000_000_000L;

    /** What Slack calls "several hundred", in all channels together. */
    static final int PERMITTED_A_MINUTE = 300;

    final AtomicInteger posted = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    volatile boolean hangs;
    /** Whether more than one message a second in a channel is refused, as Slack does after a short burst. */
    volatile boolean isStrict;

    private final HttpServer server;
    private final AtomicLong serial = new AtomicLong(1);
    private final Deque<Long> lately = new ArrayDeque<>();
    private final Map<String, Long> last = new ConcurrentHashMap<>();

    FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "slack");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/api/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        var method = exchange.getRequestURI().getPath().substring("/api/".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        try {
            while (hangs) {
                Thread.sleep(50);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        boolean isTooMuch = method.equals("chat.postMessage") && isTooMuch(field(body, "channel"));
        if (isTooMuch) {
            refused.incrementAndGet();
            exchange.getResponseHeaders().add("Retry-After", "1");
        }
        var answer = (isTooMuch ? "{\"ok\":false,\"error\":\"ratelimited\"}" : answer(method, body)).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(isTooMuch ? 429 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** A burst of one besides the steady rate: the clocks of two processes are never quite the same. */
    private boolean isTooMuch(String channel) {
        return isStrict && (isTooMuchInAll() || isTooMuchThere(channel));
    }

    private synchronized boolean isTooMuchInAll() {
        long now = System.nanoTime();
        while (!lately.isEmpty() && now - lately.peekFirst() > 60 * BETWEEN_MESSAGES) {
            lately.removeFirst();
        }
        lately.addLast(now);
        return lately.size() > PERMITTED_A_MINUTE;
    }

    private boolean isTooMuchThere(String channel) {
        long now = System.nanoTime();
        long until = last.merge(channel, now, (before, at) -> Math.max(before + BETWEEN_MESSAGES, at));
        return until - now > BETWEEN_MESSAGES;
    }

    private String answer(String method, String body) {
        return switch (method) {
            case "auth.test" -> """
                    {"ok":true,"team_id":"%s","user_id":"U0BOT","bot_id":"B0BOT"}""".formatted(Traffic.TEAM);
            case "users.info" -> user(field(body, "user"));
            case "conversations.open" -> """
                    {"ok":true,"channel":{"id":"D%s"}}""".formatted(field(body, "users"));
            default -> {
                if (method.equals("chat.postMessage")) {
                    posted.incrementAndGet();
                }
                yield """
                        {"ok":true,"channel":"%s","ts":"1700000000.%06d"}"""
                        .formatted(field(body, "channel"), serial.incrementAndGet());
            }
        };
    }

    private static String user(String id) {
        return """
                {"ok":true,"user":{"id":"%s","team_id":"%s","is_email_confirmed":true,"locale":"nb-NO",\
                "profile":{"email":"%s@benk.example","real_name":"Kari %s"}}}"""
                .formatted(id, Traffic.TEAM, id.toLowerCase(Locale.ROOT), id);
    }

    private static String field(String body, String name) {
        return FIELD.matcher(body)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

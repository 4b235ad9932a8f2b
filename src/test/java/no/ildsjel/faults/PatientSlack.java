package no.ildsjel.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Slack that takes everything at once, knows everybody, and remembers each message with the parcel it came from. */
final class PatientSlack implements AutoCloseable {
    static final String TEAM = "T0AURDAL";
    static final String BOT = "U0ILDSJEL";
    private static final String DOMAIN = "@eksempelkommunen.example";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong serial = new AtomicLong();
    private final List<Post> posts = new ArrayList<>();
    private volatile Duration pace = Duration.ZERO;
    private final Map<String, List<Post>> standing = new HashMap<>();

    /**
     * A message that was posted or changed.
     *
     * @param place the room, or the direct messages of somebody
     * @param parcel the mark that we put on it
     */
    record Post(
            String method,
            String place,
            String ts,
            String thread,
            String parcel,
            String text,
            JsonNode blocks,
            Instant at) {
        boolean isNew() {
            return method.equals("chat.postMessage");
        }
    }

    PatientSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/", this::answer);
        server.start();
    }

    /** For {@code ildsjel.slack.api-url}. */
    String apiUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** Everything that was posted and changed, in the order in which it came. */
    synchronized List<Post> posts() {
        return List.copyOf(posts);
    }

    /** From now on each message takes that long. */
    void takesItsTime(Duration time) {
        pace = time;
    }

    synchronized void forget() {
        posts.clear();
        standing.clear();
    }

    /** What stands in the direct messages of somebody, oldest first. */
    synchronized List<Post> seenBy(String user) {
        return List.copyOf(standing.getOrDefault("D" + user, List.of()));
    }

    /** The newest button with this label that somebody sees. */
    synchronized Optional<Button> button(String user, String label) {
        var seen = seenBy(user);
        for (int newest = seen.size() - 1; newest >= 0; newest--) {
            var found =
                    buttons(seen.get(newest)).filter(button -> button.is(label)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Stream<Button> buttons(Post post) {
        return post.blocks()
                .valueStream()
                .filter(block -> block.path("type").asString("").equals("actions"))
                .flatMap(block -> block.path("elements")
                        .valueStream()
                        .filter(element -> element.path("type").asString("").equals("button"))
                        .map(element -> new Button(post, block.path("block_id").asString(""), element)));
    }

    /** A button where it stands. */
    record Button(Post post, String block, JsonNode element) {
        boolean is(String label) {
            return element.path("text").path("text").asString("").equals(label);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestURI().getPath().substring("/api/".length());
            var fields = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            if (method.startsWith("chat.")) {
                LockSupport.parkNanos(pace.toNanos());
            }
            byte[] answer = JSON.writeValueAsBytes(answer(method, fields));
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ObjectNode answer(String method, Map<String, String> fields) {
        return switch (method) {
            case "auth.test" -> ok().put("team_id", TEAM).put("user_id", BOT).put("bot_id", "B0ILDSJEL");
            case "users.info" -> person(fields.getOrDefault("user", ""));
            case "users.lookupByEmail" ->
                person("U0"
                        + fields.getOrDefault("email", "").replace(DOMAIN, "").toUpperCase(Locale.ROOT));
            case "chat.postMessage", "chat.update", "chat.delete" -> message(method, fields);
            case "views.publish" -> {
                var answer = ok();
                answer.putObject("view").put("id", "V" + fields.get("user_id"));
                yield answer;
            }
            case "conversations.open" -> {
                var answer = ok();
                answer.putObject("channel").put("id", "D" + fields.getOrDefault("users", ""));
                yield answer;
            }
            case "conversations.history" -> found(fields, "");
            case "conversations.replies" -> found(fields, fields.getOrDefault("ts", ""));
            default -> JSON.createObjectNode().put("ok", false).put("error", "unknown_method");
        };
    }

    private static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    private static ObjectNode person(String id) {
        var lower = id.substring(Math.min(id.length(), 2)).toLowerCase(Locale.ROOT);
        var name = lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        var answer = ok();
        answer.putObject("user")
                .put("id", id)
                .put("team_id", TEAM)
                .put("is_email_confirmed", true)
                .put("locale", "nb-NO")
                .putObject("profile")
                .put("display_name", name)
                .put("real_name", name)
                .put("email", lower + DOMAIN);
        return answer;
    }

    private synchronized ObjectNode message(String method, Map<String, String> fields) {
        var channel = fields.getOrDefault("channel", "");
        var place = channel.startsWith("U") ? "D" + channel : channel;
        var ts = fields.getOrDefault("ts", "1700000000.%06d".formatted(serial.incrementAndGet()));
        var there = standing.computeIfAbsent(place, any -> new ArrayList<>());
        if (method.equals("chat.delete")) {
            there.removeIf(post -> post.ts().equals(ts));
        } else {
            var post = post(method, place, ts, fields);
            posts.add(post);
            there.removeIf(before -> before.ts().equals(ts));
            there.add(post);
        }
        return ok().put("channel", place).put("ts", ts);
    }

    /** With the marks that we put on them. */
    private synchronized ObjectNode found(Map<String, String> fields, String thread) {
        var answer = ok();
        var messages = answer.putArray("messages");
        standing.getOrDefault(fields.getOrDefault("channel", ""), List.of()).stream()
                .filter(post -> post.thread().equals(thread))
                .forEach(post -> messages.addObject()
                        .put("ts", post.ts())
                        .put("text", post.text())
                        .putObject("metadata")
                        .put("event_type", "ildsjel_parcel")
                        .putObject("event_payload")
                        .put("parcel", post.parcel()));
        return answer;
    }

    private static Post post(String method, String place, String ts, Map<String, String> fields) {
        var parcel = JSON.readTree(fields.getOrDefault("metadata", "{}"))
                .path("event_payload")
                .path("parcel")
                .asString("");
        var blocks = JSON.readTree(fields.getOrDefault("blocks", "[]"));
        return new Post(
                method,
                place,
                ts,
                fields.getOrDefault("thread_ts", ""),
                parcel,
                fields.getOrDefault("text", ""),
                blocks,
                Instant.now());
    }

    private static Map<String, String> fields(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0],
                        field -> URLDecoder.decode(field[1], UTF_8),
                        (first, second) -> second,
                        LinkedHashMap::new));
    }
}

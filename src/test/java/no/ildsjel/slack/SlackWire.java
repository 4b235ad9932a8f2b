package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.ildsjel.Canaries;
import org.jspecify.annotations.Nullable;

/**
 * Both directions of Slack's wire: signs and posts what people do to the address of a running Ildsjel, and answers its
 * API calls and tells what stands in each conversation.
 */
public final class SlackWire implements AutoCloseable {
    public static final String SECRET = "8f742231b10e8888abcd99baaad2b2a1";
    public static final String TOKEN = "xoxb-of-the-test";
    public static final String APP_TOKEN = "xapp-of-the-test";
    public static final String TEAM = "T0AURDAL";
    public static final String BOT = "U0ILDSJEL";

    private final AtomicInteger serial = new AtomicInteger();
    private final SlackPayloads payloads;
    private final WireMockServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private URI address = URI.create("http://127.0.0.1:8080/slack/events");
    private @Nullable SocketServer sockets;

    /** Starts the server; Slack's timestamps are taken from the clock. */
    public SlackWire(Clock clock) {
        this.payloads = new SlackPayloads(clock, serial);
        Canaries.remember(TOKEN, SECRET, APP_TOKEN);
        this.server = new WireMockServer(wireMockConfig().dynamicPort().extensions(new Answers(serial)));
        server.start();
        stubDefaults();
    }

    /** The usual answers to everything: call it again after a fault. */
    public void stubDefaults() {
        server.resetMappings();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"ok\":false,\"error\":\"unknown_method\"}")));
        stub("auth.test", object("ok", true, "team_id", TEAM, "user_id", BOT, "bot_id", "B0ILDSJEL"));
        for (var method : List.of("chat.postMessage", "chat.update", "chat.delete", "views.publish", "views.open")) {
            server.stubFor(post(urlPathEqualTo("/api/" + method))
                    .atPriority(6)
                    .willReturn(aResponse().withTransformers(Answers.NAME)));
        }
        stub("chat.getPermalink", object("ok", false, "error", "channel_not_found"));
        stub("apps.connections.open", object("ok", true, "url", sockets == null ? "" : sockets.address()));
        stub("users.info", object("ok", false, "error", "user_not_found"));
        stub("users.lookupByEmail", object("ok", false, "error", "users_not_found"));
    }

    private void stub(String method, JsonObject answer) {
        server.stubFor(post(urlPathEqualTo("/api/" + method)).atPriority(6).willReturn(okJson(answer.toString())));
    }

    /** Somebody of the workspace, with an e-mail that it vouches for. */
    public void person(String user, String name, String email, String locale) {
        Canaries.remember(name, email);
        var profile = object("display_name", name, "real_name", name, "email", email);
        person(object(
                "id", user,
                "team_id", TEAM,
                "is_email_confirmed", true,
                "locale", locale,
                "profile", profile));
    }

    /** Somebody as {@code users.info} describes them. */
    public void person(JsonObject user) {
        var answer = okJson(object("ok", true, "user", user).toString());
        server.stubFor(post(urlPathEqualTo("/api/users.info"))
                .atPriority(5)
                .withFormParam("user", equalTo(string(user, "id")))
                .willReturn(answer));
        if (user.getAsJsonObject("profile").has("email")) {
            String email = encoded(string(user.getAsJsonObject("profile"), "email"));
            server.stubFor(post(urlPathEqualTo("/api/users.lookupByEmail"))
                    .atPriority(5)
                    .withRequestBody(containing("email=" + email))
                    .willReturn(answer));
        }
    }

    /** One answer to one method instead of the usual, until {@link #stubDefaults()}. */
    public void fault(String method, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathEqualTo("/api/" + method)).atPriority(1).willReturn(answer));
    }

    /** Somebody deletes the message in Slack: it can no longer be changed. */
    public void loses(String ts) {
        for (var method : List.of("chat.update", "chat.delete")) {
            server.stubFor(post(urlPathEqualTo("/api/" + method))
                    .atPriority(2)
                    .withFormParam("ts", equalTo(ts))
                    .willReturn(okJson("{\"ok\":false,\"error\":\"message_not_found\"}")));
        }
    }

    public WireMockServer server() {
        return server;
    }

    /** For {@code ildsjel.slack.api-url}. */
    public String apiUrl() {
        return "http://127.0.0.1:" + server.port() + "/api/";
    }

    /** Says where Ildsjel listens, such as {@code http://127.0.0.1:8080}. */
    public SlackWire talkingTo(String baseUrl) {
        this.address = URI.create(baseUrl + "/slack/events");
        return this;
    }

    /** From now on everything goes over the lines that Ildsjel opens here. */
    public SlackWire talkingTo(SocketServer sockets) {
        this.sockets = sockets;
        stubDefaults();
        return this;
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * What Slack gets for what it sends.
     *
     * @param statusCode 200 for what was acknowledged; over a line anything else means that nothing came
     */
    public record Answer(int statusCode, String body) {
        public boolean isTaken() {
            return statusCode == 200;
        }
    }

    // What people do

    /** A direct message, as the person types it; Slack's escapes are put in here. */
    public Answer says(String user, String typed) {
        return event(payloads.message(user, SlackPayloads.escaped(typed)));
    }

    /** A message to us by name in a room. */
    public Answer mentions(String user, String channel, String typed) {
        return event(payloads.mention(user, channel, typed));
    }

    public Answer opensHome(String user) {
        return event(object("type", "app_home_opened", "user", user, "channel", direct(user), "tab", "home"));
    }

    public Answer commands(String user, String typed) {
        return commands(Map.of(
                "command",
                "/ide",
                "text",
                SlackPayloads.escaped(typed),
                "team_id",
                TEAM,
                "user_id",
                user,
                "channel_id",
                "C0TORGET",
                "trigger_id",
                "trigger." + serial.incrementAndGet()));
    }

    private Answer commands(Map<String, String> fields) {
        var payload = new JsonObject();
        fields.forEach(payload::addProperty);
        return sockets == null ? form(fields) : sockets.deliver("slash_commands", payload);
    }

    /** Chooses to make an idea of a message, from the menu beside it. */
    public Answer forwards(String user, String channel, JsonObject message) {
        return interacts(object(
                "type", "message_action",
                "callback_id", "make-idea",
                "trigger_id", "trigger." + serial.incrementAndGet(),
                "action_ts", payloads.timestamp(),
                "message_ts", string(message, "ts"),
                "team", object("id", TEAM, "domain", "eksempel"),
                "user", object("id", user, "team_id", TEAM),
                "channel", object("id", channel, "name", "torget"),
                "message", message));
    }

    /** Where {@code chat.getPermalink} finds the message. */
    public void stands(String channel, String ts, String link) {
        server.stubFor(post(urlPathEqualTo("/api/chat.getPermalink"))
                .atPriority(5)
                .withFormParam("channel", equalTo(channel))
                .withFormParam("message_ts", equalTo(ts))
                .willReturn(okJson(object("ok", true, "channel", channel, "permalink", link)
                        .toString())));
    }

    /** Presses the button with this label, with those options ticked that the card ticks itself. */
    public Answer presses(String user, Sent message, String label) {
        return interacts(payloads.pressing(user, message, label, message.ticked()));
    }

    /** Presses the button with this label, with exactly the options of these labels ticked. */
    public Answer presses(String user, Sent message, String label, List<String> ticked) {
        return interacts(payloads.pressing(user, message, label, ticked));
    }

    /** Sends the newest form that we opened back, with this text in its first field. */
    public Answer fills(String user, String text) {
        var first = form().getAsJsonArray("blocks").get(0).getAsJsonObject();
        return fills(user, Map.of(string(first, "block_id"), List.of(text)));
    }

    /** Sends the newest form that we opened back, with this in its fields: a text, a day, or names of options. */
    public Answer fills(String user, Map<String, List<String>> bySlot) {
        var form = form();
        var answers = new JsonObject();
        for (var block : form.getAsJsonArray("blocks")) {
            var slot = string(block.getAsJsonObject(), "block_id");
            var element = block.getAsJsonObject().getAsJsonObject("element");
            answers.add(
                    slot, object(string(element, "action_id"), answer(element, bySlot.getOrDefault(slot, List.of()))));
        }
        return interacts(object(
                "type", "view_submission",
                "team", object("id", TEAM),
                "user", object("id", user, "team_id", TEAM),
                "view",
                        object(
                                "id",
                                "V" + serial.incrementAndGet(),
                                "hash",
                                "hash." + serial.get(),
                                "type",
                                "modal",
                                "callback_id",
                                string(form, "callback_id"),
                                "private_metadata",
                                string(form, "private_metadata"),
                                "blocks",
                                form.getAsJsonArray("blocks"),
                                "state",
                                object("values", answers))));
    }

    private static JsonObject answer(JsonObject element, List<String> values) {
        var type = string(element, "type");
        var answer = object("type", type);
        var options = values.stream().map(name -> object("value", name)).toList();
        switch (type) {
            case "checkboxes", "multi_static_select" -> answer.add("selected_options", array(options));
            case "static_select" ->
                answer.add("selected_option", options.isEmpty() ? JsonNull.INSTANCE : options.get(0));
            default -> {
                var name = type.equals("datepicker") ? "selected_date" : "value";
                answer.add(name, values.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(values.get(0)));
            }
        }
        return answer;
    }

    // How it goes over the wire

    public JsonObject message(String user, String text) {
        return payloads.message(user, text);
    }

    public JsonObject pressing(String user, Sent message, String label, List<String> ticked) {
        return payloads.pressing(user, message, label, ticked);
    }

    public Answer event(JsonObject event) {
        return event("Ev" + serial.incrementAndGet(), TEAM, event);
    }

    /** The same id again is what Slack sends when it was not answered in time. */
    public Answer event(String id, String team, JsonObject event) {
        return sends(payloads.event(id, team, event));
    }

    private Answer sends(JsonObject payload) {
        return sockets == null ? send(payload) : sockets.deliver("events_api", payload);
    }

    public Answer send(JsonObject body) {
        return send(body.toString().getBytes(UTF_8), "application/json");
    }

    public Answer interacts(JsonObject payload) {
        return sockets == null ? form(Map.of("payload", payload.toString())) : sockets.deliver("interactive", payload);
    }

    public Answer form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(body.getBytes(UTF_8), "application/x-www-form-urlencoded");
    }

    public Answer send(byte[] body, String type) {
        String now = payloads.now();
        return send(body, type, now, payloads.signature(now, body));
    }

    public Answer send(byte[] body, String type, String timestamp, String signature) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** As something on the way may pass it on: {@code signed} is what Slack sent, {@code passed} what comes in. */
    Answer send(byte[] signed, HttpRequest.BodyPublisher passed, String... headers) {
        String now = payloads.now();
        return send(HttpRequest.newBuilder(address)
                .headers(headers)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", payloads.signature(now, signed))
                .POST(passed)
                .build());
    }

    byte[] bytes(JsonObject event) {
        return payloads.event("Ev" + serial.incrementAndGet(), TEAM, event)
                .toString()
                .getBytes(UTF_8);
    }

    private Answer send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (ConnectException nobody) {
            return new Answer(0, "");
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException("Nobody answers at " + address, unreachable);
        }
    }

    static String direct(String user) {
        return "D" + user;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    static String string(JsonObject owner, String name) {
        return owner.has(name) ? owner.get(name).getAsString() : "";
    }

    // What we sent

    /** The messages that stand somewhere now, oldest first, as the last update left them. */
    public List<Sent> messages() {
        var standing = new LinkedHashMap<String, Sent>();
        for (var call : calls()) {
            String place = call.answer("channel") + "/" + call.answer("ts");
            if (call.isDone("chat.postMessage")) {
                standing.put(place, call.message(call.request("thread_ts")));
            } else if (call.isDone("chat.update")) {
                standing.computeIfPresent(place, (where, before) -> call.message(before.thread()));
            } else if (call.isDone("chat.delete")) {
                standing.remove(place);
            }
        }
        return List.copyOf(standing.values());
    }

    /** Those that stand in a room, or in the direct messages of a user. */
    public List<Sent> messages(String place) {
        return messages().stream()
                .filter(sent -> sent.channel().equals(place) || sent.channel().equals(direct(place)))
                .toList();
    }

    public Optional<Sent> at(String channel, String ts) {
        return messages().stream()
                .filter(sent -> sent.channel().equals(channel) && sent.ts().equals(ts))
                .findFirst();
    }

    public Sent newest(String place) {
        var there = messages(place);
        if (there.isEmpty()) {
            throw new NoSuchElementException("Nothing was sent to " + place);
        }
        return there.get(there.size() - 1);
    }

    /** What the person's page of the app shows. */
    public Optional<Sent> home(String user) {
        return calls().stream()
                .filter(call ->
                        call.isDone("views.publish") && call.request("user_id").equals(user))
                .reduce((earlier, later) -> later)
                .map(Call::home);
    }

    /** The newest form that was opened. */
    public JsonObject form() {
        return calls().stream()
                .filter(call -> call.isDone("views.open"))
                .reduce((earlier, later) -> later)
                .map(call -> JsonParser.parseString(call.request("view")).getAsJsonObject())
                .orElseThrow(() -> new NoSuchElementException("No form was opened"));
    }

    /** Every call of a method, with what was sent. */
    public List<Map<String, String>> calls(String method) {
        return calls().stream()
                .filter(call -> call.method().equals(method))
                .map(Call::request)
                .toList();
    }

    private List<Call> calls() {
        var events = new ArrayList<>(server.getAllServeEvents());
        Collections.reverse(events);
        return events.stream().map(Call::of).toList();
    }

    /** A message or a home as it stands. */
    public record Sent(String channel, String ts, String thread, String text, JsonArray blocks, boolean isHome) {
        /** All words of the blocks, in reading order. */
        public String shown() {
            var words = new ArrayList<String>();
            collect(blocks, words);
            return String.join("", words);
        }

        private static void collect(JsonElement part, List<String> words) {
            if (part instanceof JsonArray array) {
                array.forEach(element -> collect(element, words));
            } else if (part instanceof JsonObject object) {
                if (object.has("text") && object.get("text").isJsonPrimitive()) {
                    words.add(object.get("text").getAsString());
                }
                object.asMap().forEach((name, value) -> {
                    if (!name.equals("initial_options")) {
                        collect(value, words);
                    }
                });
                if (string(object, "type").matches("rich_text|header|button")) {
                    words.add("\n");
                }
            }
        }

        public List<String> buttons() {
            return elements().stream()
                    .filter(element -> string(element, "type").equals("button"))
                    .map(Sent::label)
                    .toList();
        }

        /** The labels of everything that may be ticked. */
        public List<String> options() {
            return options("options").stream().map(Sent::label).toList();
        }

        public List<String> ticked() {
            return options("initial_options").stream().map(Sent::label).toList();
        }

        public JsonObject button(String label) {
            return elements().stream()
                    .filter(element -> string(element, "type").equals("button")
                            && label(element).equals(label))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("No button " + label + " among " + buttons()));
        }

        String blockOf(String label) {
            return objects(blocks).stream()
                    .filter(block -> objects(block.getAsJsonArray("elements")).contains(button(label)))
                    .map(block -> string(block, "block_id"))
                    .findFirst()
                    .orElseThrow();
        }

        JsonObject state(List<String> ticked) {
            var values = new JsonObject();
            for (var block : objects(blocks)) {
                for (var element : objects(block.getAsJsonArray("elements"))) {
                    if (element.has("options")) {
                        var chosen = objects(element.getAsJsonArray("options")).stream()
                                .filter(option -> ticked.contains(label(option)))
                                .toList();
                        var state = object("type", "checkboxes", "selected_options", array(chosen));
                        if (!values.has(string(block, "block_id"))) {
                            values.add(string(block, "block_id"), new JsonObject());
                        }
                        values.getAsJsonObject(string(block, "block_id")).add(string(element, "action_id"), state);
                    }
                }
            }
            return values;
        }

        private List<JsonObject> elements() {
            return objects(blocks).stream()
                    .filter(block -> string(block, "type").equals("actions"))
                    .flatMap(block -> objects(block.getAsJsonArray("elements")).stream())
                    .toList();
        }

        private List<JsonObject> options(String name) {
            return elements().stream()
                    .flatMap(element -> objects(element.getAsJsonArray(name)).stream())
                    .toList();
        }

        private static List<JsonObject> objects(JsonArray array) {
            return array == null
                    ? List.of()
                    : StreamSupport.stream(array.spliterator(), false)
                            .map(JsonElement::getAsJsonObject)
                            .toList();
        }

        private static String label(JsonObject element) {
            return string(element.getAsJsonObject("text"), "text");
        }
    }

    private record Call(String method, Map<String, String> request, JsonObject answer) {
        static Call of(ServeEvent event) {
            String path = event.getRequest().getUrl();
            return new Call(
                    path.substring(path.lastIndexOf('/') + 1),
                    fields(event.getRequest().getBodyAsString()),
                    json(event.getResponse().getBodyAsString()));
        }

        boolean isDone(String name) {
            return method.equals(name) && answer.has("ok") && answer.get("ok").getAsBoolean();
        }

        String request(String name) {
            return request.getOrDefault(name, "");
        }

        String answer(String name) {
            return string(answer, name);
        }

        Sent message(String thread) {
            var blocks =
                    JsonParser.parseString(request.getOrDefault("blocks", "[]")).getAsJsonArray();
            return new Sent(answer("channel"), answer("ts"), thread, request("text"), blocks, false);
        }

        Sent home() {
            var view = JsonParser.parseString(request("view")).getAsJsonObject();
            String id = string(answer.getAsJsonObject("view"), "id");
            return new Sent(request("user_id"), id, "", "", view.getAsJsonArray("blocks"), true);
        }

        private static JsonObject json(String body) {
            try {
                return JsonParser.parseString(body).getAsJsonObject();
            } catch (RuntimeException broken) {
                return new JsonObject();
            }
        }

        static Map<String, String> fields(String body) {
            return Arrays.stream(body.split("&"))
                    .map(field -> field.split("=", 2))
                    .filter(field -> field.length == 2)
                    .collect(Collectors.toMap(
                            field -> field[0], field -> URLDecoder.decode(field[1], UTF_8), (first, second) -> second));
        }
    }

    /** Gives messages a place, as Slack does: a person's are in a conversation of their own. */
    private static final class Answers implements ResponseDefinitionTransformerV2 {
        static final String NAME = "slack-answers";
        private final AtomicInteger serial;

        Answers(AtomicInteger serial) {
            this.serial = serial;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var fields = Call.fields(event.getRequest().getBodyAsString());
            String channel = fields.getOrDefault("channel", "");
            var answer = object(
                    "ok",
                    true,
                    "channel",
                    channel.startsWith("U") ? direct(channel) : channel,
                    "ts",
                    fields.getOrDefault("ts", "1700000000.%06d".formatted(serial.incrementAndGet())),
                    "view",
                    object("id", "VHOME" + fields.getOrDefault("user_id", "")));
            return okJson(answer.toString()).build();
        }
    }
}

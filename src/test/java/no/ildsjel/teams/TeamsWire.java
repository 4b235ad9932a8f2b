package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ildsjel.Canaries;
import no.ildsjel.delivery.Channel.Place;

/** Teams' connector, and the login in front of it: answers our calls and tells what stands in each conversation. */
public final class TeamsWire implements AutoCloseable {
    public static final String APP_ID = "3f1c9d0e-0000-4000-8000-00000000a44d";
    public static final String PASSWORD = "the-secret-of-the-app";
    public static final String TENANT = "7b0c1d2e-0000-4000-8000-0000000a17da";
    public static final String TOKEN = "token-of-the-test";

    private static final String CONVERSATIONS = "/emea/v3/conversations";
    private static final int PAGE = 2;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AtomicInteger serial = new AtomicInteger();
    private final Set<Place> lost = ConcurrentHashMap.newKeySet();
    private final Map<String, List<ObjectNode>> rosters = new ConcurrentHashMap<>();
    private final WireMockServer server;

    public TeamsWire() {
        Canaries.remember(PASSWORD, TOKEN);
        server = new WireMockServer(wireMockConfig().dynamicPort().extensions(new Answers()));
        server.start();
        stubDefaults();
    }

    /** The calls that there are. */
    public enum Call {
        TOKEN("POST", "/login/.+"),
        OPEN("POST", CONVERSATIONS),
        POST("POST", CONVERSATIONS + "/[^/]+/activities"),
        UPDATE("PUT", CONVERSATIONS + "/[^/]+/activities/[^/]+"),
        DELETE("DELETE", CONVERSATIONS + "/[^/]+/activities/[^/]+"),
        MEMBER("GET", CONVERSATIONS + "/[^/]+/members/[^/]+"),
        ROSTER("GET", CONVERSATIONS + "/[^/]+/pagedmembers");

        private final String method;
        private final String path;

        Call(String method, String path) {
            this.method = method;
            this.path = path;
        }

        private static Optional<Call> of(ServeEvent event) {
            return Arrays.stream(values())
                    .filter(call -> event.getRequest().getMethod().value().equals(call.method)
                            && path(event).matches(call.path))
                    .findFirst();
        }
    }

    /** The usual answers to everything: call it again after a fault. */
    public void stubDefaults() {
        server.resetMappings();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(error(404, "NotFound")));
        for (var call : Call.values()) {
            server.stubFor(request(call.method, urlPathMatching(call.path))
                    .atPriority(6)
                    .willReturn(aResponse().withTransformers(Answers.NAME)));
        }
    }

    /** One answer to one call instead of the usual, until {@link #stubDefaults()}. */
    public void fault(Call call, ResponseDefinitionBuilder answer) {
        server.stubFor(
                request(call.method, urlPathMatching(call.path)).atPriority(1).willReturn(answer));
    }

    /** An answer as the connector says no. */
    public static ResponseDefinitionBuilder error(int status, String code) {
        var error = object("error", object("code", code, "message", "Not for logs"));
        return aResponse().withStatus(status).withBody(error.toString());
    }

    /** Somebody in a conversation, who is then in its roster. */
    public void member(String conversation, String user, String name, String email, String principal) {
        Canaries.remember(name, email, principal);
        member(
                conversation,
                object(
                        "id",
                        user,
                        "name",
                        name,
                        "email",
                        email,
                        "userPrincipalName",
                        principal,
                        "tenantId",
                        TENANT,
                        "userRole",
                        "user"));
    }

    /** Somebody as the connector describes them. */
    public void member(String conversation, ObjectNode member) {
        rosters.computeIfAbsent(conversation, none -> new CopyOnWriteArrayList<>())
                .add(member);
    }

    /** Somebody deletes the message in Teams: it can no longer be changed. */
    public void loses(Place place) {
        lost.add(place);
    }

    public WireMockServer server() {
        return server;
    }

    public String serviceUrl() {
        return "http://127.0.0.1:" + server.port() + "/emea/";
    }

    public URI loginUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/login/");
    }

    /** The id that the personal chat with this user gets when it is opened. */
    public static String chatWith(String user) {
        return "a:chat/" + user;
    }

    @Override
    public void close() {
        server.stop();
    }

    // What we sent

    /** The messages that stand somewhere now, oldest first, as the last update left them. */
    public List<Sent> messages() {
        var standing = new LinkedHashMap<Place, Sent>();
        for (var event : events()) {
            var call = Call.of(event).orElse(null);
            if (call == Call.POST || call == Call.OPEN) {
                sent(event, call).ifPresent(sent -> standing.put(sent.place(), sent));
            } else if (call == Call.UPDATE) {
                standing.computeIfPresent(place(event), (where, before) -> Sent.of(where, json(event)));
            } else if (call == Call.DELETE) {
                standing.remove(place(event));
            }
        }
        return List.copyOf(standing.values());
    }

    /** Those in a conversation, its threads among them. */
    public List<Sent> messages(String conversation) {
        return messages().stream()
                .filter(sent -> conversation.equals(sent.conversation())
                        || sent.conversation().startsWith(conversation + TeamsApi.THREAD))
                .toList();
    }

    public Optional<Sent> at(Place place) {
        return messages().stream().filter(sent -> sent.place().equals(place)).findFirst();
    }

    public Sent newest(String conversation) {
        var there = messages(conversation);
        if (there.isEmpty()) {
            throw new NoSuchElementException("Nothing was sent to " + conversation);
        }
        return there.get(there.size() - 1);
    }

    /** Every call of a kind, with what was sent. */
    public List<JsonNode> calls(Call call) {
        return events(call).stream().map(TeamsWire::json).toList();
    }

    /** Every call of a kind, as it came, whatever was answered. */
    public List<ServeEvent> events(Call call) {
        return server.getAllServeEvents().stream()
                .filter(event -> Call.of(event).filter(call::equals).isPresent())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), events -> {
                    Collections.reverse(events);
                    return List.copyOf(events);
                }));
    }

    private List<ServeEvent> events() {
        var events = new ArrayList<>(server.getAllServeEvents());
        Collections.reverse(events);
        return events.stream()
                .filter(event -> event.getResponse().getStatus() < 300)
                .toList();
    }

    private static Optional<Sent> sent(ServeEvent event, Call call) {
        var answer = TeamsJson.read(event.getResponse().getBodyAsString());
        if (call == Call.POST) {
            return Optional.of(
                    Sent.of(new Place(segments(event).get(3), answer.path("id").asText()), json(event)));
        }
        var place =
                new Place(answer.path("id").asText(), answer.path("activityId").asText(""));
        return place.message().isEmpty()
                ? Optional.empty()
                : Optional.of(Sent.of(place, json(event).path("activity")));
    }

    private static Place place(ServeEvent event) {
        var segments = segments(event);
        return new Place(segments.get(3), segments.get(5));
    }

    private static JsonNode json(ServeEvent event) {
        return TeamsJson.read(event.getRequest().getBodyAsString());
    }

    private static String path(ServeEvent event) {
        return URI.create(event.getRequest().getUrl()).getRawPath();
    }

    private static List<String> segments(ServeEvent event) {
        return Arrays.stream(path(event).substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment, UTF_8))
                .toList();
    }

    /** A message as it stands. */
    public record Sent(String conversation, String message, String summary, JsonNode content) {
        static Sent of(Place place, JsonNode activity) {
            var content = activity.path("attachments").path(0).path("content");
            return new Sent(
                    place.conversation(),
                    place.message(),
                    activity.path("summary").asText(""),
                    content);
        }

        public Place place() {
            return new Place(conversation, message);
        }

        /** All words of the card, in reading order, as the lines of a text. */
        public String shown() {
            return shown(content);
        }

        /** The words of a card that stands in no message. */
        public static String shown(JsonNode card) {
            return objects(card.path("body"))
                    .map(Sent::line)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }

        private static String line(JsonNode element) {
            return switch (element.path("type").asText()) {
                case "TextBlock" -> element.path("text").asText();
                case "RichTextBlock" -> joined(element.path("inlines"), "text", "");
                case "Input.ChoiceSet" ->
                    element.path("label").asText() + "\n" + joined(element.path("choices"), "title", "\n");
                case "Input.Text" -> element.path("label").asText();
                default -> joined(element.path("actions"), "title", "\n");
            };
        }

        private static String joined(JsonNode parts, String name, String between) {
            return objects(parts).map(part -> part.path(name).asText()).collect(Collectors.joining(between));
        }

        public List<String> buttons() {
            return actions(content).map(action -> action.path("title").asText()).toList();
        }

        /** The labels of everything that may be ticked. */
        public List<String> options() {
            return choices().map(choice -> choice.path("title").asText()).toList();
        }

        public List<String> ticked() {
            return objects(content.path("body"))
                    .flatMap(set -> {
                        var values = List.of(set.path("value").asText("").split(","));
                        return objects(set.path("choices"))
                                .filter(choice ->
                                        values.contains(choice.path("value").asText()));
                    })
                    .map(choice -> choice.path("title").asText())
                    .toList();
        }

        private Stream<JsonNode> choices() {
            return objects(content.path("body")).flatMap(set -> objects(set.path("choices")));
        }

        /** The button with this label. */
        public JsonNode button(String label) {
            return button(content, label);
        }

        /** The button with this label of a card that stands in no message. */
        public static JsonNode button(JsonNode card, String label) {
            return actions(card)
                    .filter(action -> action.path("title").asText().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("No button " + label));
        }

        /** What a press sends, with those options ticked that the card ticks itself. */
        public Map<String, Object> pressing(String label) {
            return pressing(label, ticked());
        }

        /** What a press sends, with exactly the options of these labels ticked. */
        public Map<String, Object> pressing(String label, List<String> ticked) {
            var data = new LinkedHashMap<>(data(button(label).path("data")));
            objects(content.path("body"))
                    .filter(element -> element.has("choices"))
                    .forEach(set -> data.put(
                            set.path("id").asText(),
                            objects(set.path("choices"))
                                    .filter(choice ->
                                            ticked.contains(choice.path("title").asText()))
                                    .map(choice -> choice.path("value").asText())
                                    .collect(Collectors.joining(","))));
            return data;
        }

        /** What stands behind a button, as the bot's side reads it. */
        @SuppressWarnings("unchecked")
        public static Map<String, Object> data(JsonNode data) {
            return MAPPER.convertValue(data, Map.class);
        }

        private static Stream<JsonNode> actions(JsonNode card) {
            return objects(card.path("body")).flatMap(set -> objects(set.path("actions")));
        }

        private static Stream<JsonNode> objects(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false);
        }
    }

    /** Gives conversations and messages their ids, as the connector does. */
    private final class Answers implements ResponseDefinitionTransformerV2 {
        static final String NAME = "teams-answers";

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
            return answer(event, Call.of(event).orElseThrow()).build();
        }

        private ResponseDefinitionBuilder answer(ServeEvent event, Call call) {
            return switch (call) {
                case TOKEN -> json(200, object("token_type", "Bearer", "expires_in", 3599, "access_token", TOKEN));
                case OPEN -> json(201, opened(TeamsWire.json(event)));
                case POST -> json(201, object("id", id()));
                case UPDATE ->
                    lost.contains(place(event))
                            ? error(404, "ActivityNotFoundInConversation")
                            : json(200, object("id", place(event).message()));
                case DELETE ->
                    lost.contains(place(event))
                            ? error(404, "ActivityNotFoundInConversation")
                            : aResponse().withStatus(200);
                case MEMBER ->
                    roster(event).stream()
                            .filter(member -> member.path("id")
                                    .asText()
                                    .equals(segments(event).get(5)))
                            .findFirst()
                            .map(member -> json(200, member))
                            .orElseGet(() -> error(404, "MemberNotFoundInConversation"));
                case ROSTER -> json(200, page(event));
            };
        }

        private ObjectNode opened(JsonNode body) {
            String channel = body.path("channelData").path("channel").path("id").asText("");
            if (channel.isEmpty()) {
                return object(
                        "id", chatWith(body.path("members").path(0).path("id").asText()));
            }
            String id = id();
            return object("id", channel + TeamsApi.THREAD + id, "activityId", id);
        }

        private ObjectNode page(ServeEvent event) {
            var roster = roster(event);
            var continuation = event.getRequest().queryParameter("continuationToken");
            int from = continuation.isPresent() ? Integer.parseInt(continuation.firstValue()) : 0;
            int to = Math.min(from + PAGE, roster.size());
            var page = object("members", array(roster.subList(from, to)));
            return to < roster.size() ? page.put("continuationToken", String.valueOf(to)) : page;
        }

        private List<ObjectNode> roster(ServeEvent event) {
            return rosters.getOrDefault(segments(event).get(3), List.of());
        }

        private String id() {
            return String.valueOf(1_700_000_000_000L + serial.incrementAndGet());
        }

        private static ResponseDefinitionBuilder json(int status, JsonNode body) {
            return aResponse().withStatus(status).withBody(body.toString());
        }
    }
}

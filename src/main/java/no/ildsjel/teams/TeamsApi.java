package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsJson.array;
import static no.ildsjel.teams.TeamsJson.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsHttp.Answer;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls that we make to the connector: one attempt each, and our token to no other. */
final class TeamsApi {
    /** Behind the id of a channel stands that of the thread. */
    static final String THREAD = ";messageid=";

    private static final Logger log = LoggerFactory.getLogger(TeamsApi.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final RequestBody EMPTY = RequestBody.create(new byte[0]);
    private static final int PAGE = 500;
    private static final int UNAUTHORIZED = 401;
    /** What is wrong with our registration somebody has to put right first. */
    private static final Duration UNTIL_REGISTERED = Duration.ofMinutes(10);

    private final TeamsHttp http;
    private final TeamsCloud cloud;
    private final TeamsToken token;
    private final String bot;

    TeamsApi(TeamsHttp http, TeamsCloud cloud, TeamsToken token, String appId) {
        this.http = http;
        this.cloud = cloud;
        this.token = token;
        this.bot = "28:" + appId;
    }

    /**
     * Posts to a conversation as it is known to Teams, with that of a thread behind its own id where one is meant.
     *
     * @return null when the connector did not say where the message stands
     */
    @Nullable
    Place post(String serviceUrl, String conversation, ObjectNode activity) throws TeamsTrouble {
        var url = url(serviceUrl, "v3", "conversations", conversation, "activities");
        return place(conversation, posted(url, from(conversation, activity)));
    }

    /** Begins a thread in a channel of a team. */
    @Nullable
    Place begin(Reference channel, ObjectNode activity) throws TeamsTrouble {
        var body = object(
                "isGroup",
                true,
                "bot",
                object("id", bot),
                "tenantId",
                channel.tenant(),
                "channelData",
                object("channel", object("id", channel.conversation()), "tenant", object("id", channel.tenant())),
                "activity",
                activity);
        var answer = posted(url(channel.serviceUrl(), "v3", "conversations"), body);
        String thread = answer.path("id").asText(channel.conversation());
        String message = answer.path("activityId").asText(messageOf(thread));
        return message.isEmpty() ? null : new Place(thread, message);
    }

    /** The personal chat with somebody; the same at each call. */
    String open(Reference anywhere, String user) throws TeamsTrouble {
        var body = object(
                "isGroup",
                false,
                "bot",
                object("id", bot),
                "members",
                array(List.of(object("id", user))),
                "tenantId",
                anywhere.tenant(),
                "channelData",
                object("tenant", object("id", anywhere.tenant())));
        var id = done(url(anywhere.serviceUrl(), "v3", "conversations"), "POST", body)
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            throw TeamsTrouble.passing("no_conversation_id", null);
        }
        return id;
    }

    void update(String serviceUrl, Place at, ObjectNode activity) throws TeamsTrouble {
        done(message(serviceUrl, at), "PUT", from(at.conversation(), activity).put("id", at.message()));
    }

    void delete(String serviceUrl, Place at) throws TeamsTrouble {
        done(message(serviceUrl, at), "DELETE", null);
    }

    /** Somebody in a conversation. */
    Member member(String serviceUrl, String conversation, String user) throws TeamsTrouble {
        return Member.of(done(url(serviceUrl, "v3", "conversations", conversation, "members", user), "GET", null));
    }

    /** @param continuation of the page before; empty for the first */
    Page members(String serviceUrl, String conversation, String continuation) throws TeamsTrouble {
        var url = url(serviceUrl, "v3", "conversations", conversation, "pagedmembers")
                .newBuilder()
                .addQueryParameter("pageSize", String.valueOf(PAGE));
        if (!continuation.isEmpty()) {
            url.addQueryParameter("continuationToken", continuation);
        }
        var answer = done(url.build(), "GET", null);
        var members = StreamSupport.stream(answer.path("members").spliterator(), false)
                .map(Member::of)
                .toList();
        return new Page(members, answer.path("continuationToken").asText(""));
    }

    private HttpUrl message(String serviceUrl, Place at) throws TeamsTrouble {
        return url(serviceUrl, "v3", "conversations", at.conversation(), "activities", at.message());
    }

    private static HttpUrl url(String serviceUrl, String... segments) throws TeamsTrouble {
        var base = HttpUrl.parse(serviceUrl);
        if (base == null || Set.of(segments).stream().anyMatch(segment -> segment.matches("\\.{0,2}"))) {
            throw TeamsTrouble.refused("no_address");
        }
        var url = base.newBuilder().query(null).fragment(null);
        for (var segment : segments) {
            url.addEncodedPathSegment(
                    URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return url.build();
    }

    private ObjectNode from(String conversation, ObjectNode activity) {
        var whole = activity.deepCopy();
        whole.set("from", object("id", bot));
        whole.set("conversation", object("id", conversation));
        return whole;
    }

    private static @Nullable Place place(String conversation, JsonNode answer) {
        String id = answer.path("id").asText("");
        return id.isEmpty() ? null : new Place(conversation, id);
    }

    private static String messageOf(String conversation) {
        int at = conversation.indexOf(THREAD);
        return at < 0 ? "" : conversation.substring(at + THREAD.length());
    }

    /** A new message would be seen twice, if it was sent twice. */
    private JsonNode posted(HttpUrl url, ObjectNode body) throws TeamsTrouble {
        return done(url, "POST", body, TeamsTrouble::ofAMessage);
    }

    private JsonNode done(HttpUrl url, String method, @Nullable ObjectNode body) throws TeamsTrouble {
        return done(url, method, body, TeamsTrouble::ofWhatIsHarmless);
    }

    private JsonNode done(HttpUrl url, String method, @Nullable ObjectNode body, UnaryOperator<TeamsTrouble> meaning)
            throws TeamsTrouble {
        var request = new Request.Builder().url(url).method(method, content(method, body));
        // Here and nowhere earlier: behind this line the token is on its way.
        if (!cloud.trusts(url.toString())) {
            throw TeamsTrouble.refused("foreign_service_url");
        }
        String bearer = token.present().orElse("");
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        var answer = answer(request.build(), meaning);
        if (!answer.isDone()) {
            throw answer.status() == UNAUTHORIZED ? unauthorized(answer, bearer) : meaning.apply(trouble(answer));
        }
        return TeamsJson.read(answer.body());
    }

    private Answer answer(Request request, UnaryOperator<TeamsTrouble> meaning) throws TeamsTrouble {
        try {
            return http.ask(request);
        } catch (TeamsTrouble trouble) {
            throw meaning.apply(trouble);
        }
    }

    private static @Nullable RequestBody content(String method, @Nullable ObjectNode body) {
        if (body != null) {
            return RequestBody.create(TeamsJson.bytes(body), JSON);
        }
        return method.equals("GET") ? null : EMPTY;
    }

    private TeamsTrouble unauthorized(Answer answer, String bearer) {
        if (token.drop(bearer)) {
            return TeamsTrouble.passing("http_401", answer.after());
        }
        log.error("Teams refuses our token: look at the app's registration, its tenant and MICROSOFT_APP_ID");
        return TeamsTrouble.closed("http_401", UNTIL_REGISTERED);
    }

    private static TeamsTrouble trouble(Answer answer) {
        String code = code(TeamsJson.read(answer.body()).path("error").path("code"), "");
        return TeamsTrouble.answered(answer.status(), code, answer.after());
    }

    /** A code, as long as it looks like one: it is shown to an operator. */
    static String code(JsonNode code, String otherwise) {
        String text = code.asText("");
        return text.matches("[A-Za-z0-9_.-]{1,60}") ? text : otherwise;
    }

    /** A page of a roster; an empty continuation ends it. */
    record Page(List<Member> members, String continuation) {}

    /**
     * Somebody, as the connector describes them; what it leaves out is empty.
     *
     * @param id by which they are addressed in Teams
     * @param principal the name that they log in with
     */
    record Member(String id, String name, String email, String principal, String tenant, String role) {
        static Member of(JsonNode node) {
            return new Member(
                    node.path("id").asText(""),
                    node.path("name").asText(""),
                    node.path("email").asText(""),
                    node.path("userPrincipalName").asText(""),
                    node.path("tenantId").asText(""),
                    node.path("userRole").asText(""));
        }

        /** The addresses that the tenant vouches for: none of a guest's, nor of those who share a channel with it. */
        Stream<String> addressesIn(String ours) {
            boolean isGuest = role.equalsIgnoreCase("guest")
                    || role.equalsIgnoreCase("anonymous")
                    || principal.contains("#EXT#")
                    || !tenant.equalsIgnoreCase(ours);
            return isGuest ? Stream.of() : Stream.of(email, principal).filter(address -> address.contains("@"));
        }
    }
}

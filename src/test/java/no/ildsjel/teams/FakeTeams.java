package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.ildsjel.teams.TeamsJson.object;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.Canaries;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.fakes.Answer;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.Calls;
import no.ildsjel.fakes.Delivery;
import no.ildsjel.fakes.FakeServer;
import no.ildsjel.fakes.Fault;
import no.ildsjel.fakes.Faults;
import no.ildsjel.fakes.Heard;
import no.ildsjel.fakes.Limit;
import no.ildsjel.fakes.Limits;
import no.ildsjel.fakes.Misbehaviour;
import no.ildsjel.fakes.Redelivery;
import no.ildsjel.fakes.Span;
import no.ildsjel.teams.TeamsWire.Sent;

/**
 * Teams with a memory, for any number of nodes in this process or others: its connector, the login in front of it and
 * the keys that it signs with. Messages carry no mark of ours, so what stands twice is told by its words.
 */
public final class FakeTeams implements AutoCloseable {
    /** The login. */
    public static final String TOKEN = "token";

    /** The chat with a person. */
    public static final String OPEN = "open";

    /** A new thread in a channel, with its first message. */
    public static final String BEGIN = "begin";

    public static final String POST = "post";
    public static final String UPDATE = "update";
    public static final String DELETE = "delete";
    public static final String MEMBER = "member";
    public static final String MEMBERS = "members";

    /** All calls of the connector together, as far as limits go. */
    private static final String CONNECTOR = "connector";

    /** Those that people see. */
    private static final String THREAD = "thread";

    private static final List<Limit> LIMITS = List.of(
            new Limit(THREAD, true, 7, Duration.ofSeconds(1)),
            new Limit(THREAD, true, 8, Duration.ofSeconds(2)),
            new Limit(THREAD, true, 60, Duration.ofSeconds(30)),
            new Limit(THREAD, true, 1800, Duration.ofHours(1)),
            new Limit(CONNECTOR, false, 30, Duration.ofSeconds(1)));

    private final AtomicInteger turn = new AtomicInteger();
    private final Misbehaviour misbehaviour = new Misbehaviour();
    private final Limits limits = new Limits();
    private final Calls calls = new Calls();
    private final TeamsThreads threads = new TeamsThreads();
    private final Redelivery redelivery = new Redelivery(
            Duration.ofSeconds(15),
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(15)),
            status -> status == 0 || status > 499);
    private final FakeServer server = new FakeServer(this::answer);
    private final TeamsIssuer issuer;
    private final Activities activities = new Activities(serviceUrl());
    private volatile List<URI> nodes = List.of();
    private volatile Duration lifetime = Duration.ofSeconds(3599);

    public FakeTeams() {
        this(Clock.systemUTC());
    }

    /** What tokens say about time is taken from the clock. */
    public FakeTeams(Clock clock) {
        Canaries.remember(TeamsWire.PASSWORD, TeamsWire.TOKEN);
        this.issuer = new TeamsIssuer(clock);
    }

    /** Where its connector is, which nodes are told by what it sends. */
    public String serviceUrl() {
        return server.url() + "emea/";
    }

    /** For a node that takes this for Microsoft's services: where their keys are. */
    public URI keysUrl() {
        return issuer.cloud().keys();
    }

    /** And where tokens are fetched. */
    public URI loginUrl() {
        return URI.create(server.url() + "login/");
    }

    /** Microsoft's services, all of them here; for nodes in this process. */
    TeamsCloud cloud() {
        return cloud(keysUrl(), loginUrl());
    }

    /** The same for a node that was told where they are. */
    static TeamsCloud cloud(URI keys, URI login) {
        var hosts = new HashSet<>(TeamsCloud.PUBLIC.hosts());
        hosts.add("127.0.0.1");
        return new TeamsCloud(keys, login, hosts);
    }

    @Override
    public void close() {
        server.close();
        issuer.close();
    }

    // What there is in it

    /** Somebody in the team, its channel and the chat with us. */
    public FakeTeams knows(String user, String name, String email) {
        Canaries.remember(name, email);
        for (var conversation : List.of(Activities.TEAM, Activities.CHANNEL, TeamsWire.chatWith(user))) {
            threads.member(
                    conversation,
                    object(
                            "id",
                            user,
                            "name",
                            name,
                            "email",
                            email,
                            "userPrincipalName",
                            "upn-" + email,
                            "tenantId",
                            TeamsWire.TENANT,
                            "userRole",
                            "user"));
        }
        return this;
    }

    /** Somebody deletes the message in Teams. */
    public void loses(Place place) {
        threads.lose(place);
    }

    /** Those tokens that it hands out from now on. */
    public void tokensLast(Duration time) {
        lifetime = time;
    }

    // How it misbehaves

    /** Until {@link #isAsUsual()}; of several faults of one method the last. */
    public void answers(String method, Fault fault) {
        answers(method, fault, Span.always());
    }

    /** {@code *} is every method, the login among them. */
    public void answers(String method, Fault fault, Span span) {
        misbehaviour.tell(method, fault, span);
    }

    /** Messages are posted, and nobody is told. */
    public void losesTheAnswer(Span span) {
        answers(POST, Faults.doingItAndLosingTheAnswer(), span);
    }

    public void refusesConnections() {
        server.refuseConnections();
    }

    /** All faults are over; what was done stays, and so do limits. */
    public void isAsUsual() {
        misbehaviour.end();
        server.acceptConnections();
    }

    /** From now on too much is answered with 429, in windows that are so many times shorter than Teams'. */
    public void enforcesItsLimits(int timesFaster) {
        limits.enforce(LIMITS, timesFaster);
    }

    // What it saw

    /** Every call, in the order in which they were answered. */
    public List<Call> calls() {
        return calls.all();
    }

    public List<Call> calls(String method) {
        return calls.of(method);
    }

    public void forgetsCalls() {
        calls.clear();
    }

    /** The messages that stand in a conversation and its threads, oldest first. */
    public List<Sent> messagesIn(String conversation) {
        return threads.in(conversation);
    }

    /** Those in the chat with somebody. */
    public List<Sent> messagesTo(String user) {
        return threads.in(TeamsWire.chatWith(user));
    }

    public List<Sent> messages() {
        return threads.everywhere();
    }

    // What it sends

    /** Where nodes listen, such as {@code http://127.0.0.1:8080}; they take turns. */
    public FakeTeams talkingTo(String... baseUrls) {
        nodes = Stream.of(baseUrls)
                .map(url -> URI.create(url + "/api/messages"))
                .toList();
        return this;
    }

    /** Pauses between attempts are so many times shorter; how long an answer is waited for stays fifteen seconds. */
    public void sendsAgain(int timesFaster) {
        redelivery.goes(timesFaster);
    }

    public CompletableFuture<Delivery> says(String user, String name, String words) {
        return sends(message(user, name, words));
    }

    /** A message to us by name in the channel. */
    public CompletableFuture<Delivery> mentions(String user, String name, String words) {
        return sends(activities.mentions(user, name, words));
    }

    public CompletableFuture<Delivery> installs(String user) {
        return sends(activities.installs(user, "add"));
    }

    public CompletableFuture<Delivery> installsInTeam(String user) {
        return sends(activities.installsInTeam(user, "add"));
    }

    /** Teams does not send these again: the person sees that it failed. */
    public CompletableFuture<Delivery> presses(String user, Sent message, String label) {
        var verb = message.button(label).path("verb").asText();
        var activity = activities.executes(user, verb, message.pressing(label));
        return redelivery.once((number, reason) -> request(nextNode(), activity));
    }

    /** The same, at a node of our choice. */
    public CompletableFuture<Delivery> pressesAt(URI node, String user, Sent message, String label) {
        var activity =
                activities.executes(user, message.button(label).path("verb").asText(), message.pressing(label));
        return redelivery.once((number, reason) -> request(node.resolve("/api/messages"), activity));
    }

    /** A message as an activity, to be sent more than once. */
    public Map<String, Object> message(String user, String name, String words) {
        // A node that is a process of its own tells nobody here what it hears.
        Canaries.rememberText(words);
        return activities.says(user, name, words);
    }

    /** Until it is taken, or Teams gives up. */
    public CompletableFuture<Delivery> sends(Map<String, ?> activity) {
        return redelivery.send((number, reason) -> request(nextNode(), activity));
    }

    /** Whatever it is. */
    public CompletableFuture<Delivery> sends(String body) {
        return redelivery.send((number, reason) -> request(nextNode(), body));
    }

    /** So many copies at one instant, to all nodes in turn. */
    public List<CompletableFuture<Delivery>> sendsCopies(Map<String, ?> activity, int copies) {
        return IntStream.range(0, copies).mapToObj(copy -> sends(activity)).toList();
    }

    private URI nextNode() {
        var all = nodes;
        return all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    }

    private HttpRequest.Builder request(URI node, Map<String, ?> activity) {
        return request(node, Activities.json(activity));
    }

    private HttpRequest.Builder request(URI node, String body) {
        return HttpRequest.newBuilder(node)
                .header("Authorization", issuer.authorization(serviceUrl()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    // How it answers

    private Answer answer(Heard heard) {
        var at = Instant.now();
        var segments = Arrays.stream(heard.path().substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment, UTF_8))
                .toList();
        String method = method(heard, segments);
        String conversation = conversation(method, segments, heard);
        var isDone = new AtomicBoolean();
        Supplier<Answer> usual = () -> usual(method, conversation, segments, heard, isDone);
        var answer = misbehaviour.at(method).map(fault -> fault.instead(usual)).orElseGet(usual);
        int status = answer.ending() == Answer.Ending.NOTHING ? 0 : answer.status();
        calls.add(new Call(at, method, conversation, "", heard.body(), status, isDone.get()));
        return answer;
    }

    private static String method(Heard heard, List<String> segments) {
        if (segments.get(0).equals("login")) {
            return TOKEN;
        }
        String what = segments.size() > 4 ? segments.get(4) : "";
        return switch (heard.method() + " " + what + " " + segments.size()) {
            case "POST  3" -> TeamsJson.read(heard.body()).has("activity") ? BEGIN : OPEN;
            case "POST activities 5" -> POST;
            case "PUT activities 6" -> UPDATE;
            case "DELETE activities 6" -> DELETE;
            case "GET members 6" -> MEMBER;
            case "GET pagedmembers 5" -> MEMBERS;
            default -> heard.method() + " " + heard.path();
        };
    }

    /** Without a thread: Teams' limits are meant for the conversation. */
    private static String conversation(String method, List<String> segments, Heard heard) {
        if (method.equals(OPEN) || method.equals(BEGIN)) {
            var body = TeamsJson.read(heard.body());
            return method.equals(OPEN)
                    ? TeamsWire.chatWith(body.at("/members/0/id").asText())
                    : body.at("/channelData/channel/id").asText();
        }
        return segments.size() > 3 ? segments.get(3).split(TeamsApi.THREAD, -1)[0] : "";
    }

    private Answer usual(String method, String conversation, List<String> segments, Heard heard, AtomicBoolean isDone) {
        if (method.equals(TOKEN)) {
            isDone.set(true);
            var token =
                    object("token_type", "Bearer", "expires_in", lifetime.toSeconds(), "access_token", TeamsWire.TOKEN);
            return TeamsThreads.json(200, token);
        }
        var wait = List.of(OPEN, BEGIN, POST, UPDATE, DELETE).contains(method)
                ? limits.refusal(List.of(THREAD, CONNECTOR), conversation)
                : limits.refusal(List.of(CONNECTOR), conversation);
        if (wait.isPresent()) {
            long seconds = wait.get().plusMillis(999).toSeconds();
            return TeamsThreads.refusal(429, "Throttled").with("Retry-After", String.valueOf(seconds));
        }
        var done = threads.done(method, segments, heard);
        isDone.set(done.status() < 300);
        return done;
    }
}

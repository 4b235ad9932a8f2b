package no.ildsjel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.ildsjel.slack.SlackJson.object;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.ildsjel.Canaries;
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
import no.ildsjel.slack.SlackRooms.Written;
import no.ildsjel.slack.SlackWire.Sent;

/**
 * Slack with a memory, for any number of nodes in this process or others: it keeps what is posted, does what it is told
 * to instead, holds everybody to its limits, and sends signed events until they are taken.
 */
public final class FakeSlack implements AutoCloseable {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Limit> LIMITS = List.of(
            new Limit("chat.postMessage", true, 1, Duration.ofSeconds(1)),
            new Limit("chat.postMessage", false, 300, MINUTE),
            new Limit("chat.update", false, 50, MINUTE),
            new Limit("chat.delete", false, 50, MINUTE),
            new Limit("views.publish", false, 100, MINUTE),
            new Limit("users.lookupByEmail", false, 50, MINUTE),
            new Limit("conversations.open", false, 50, MINUTE),
            new Limit("conversations.history", false, 50, MINUTE),
            new Limit("conversations.replies", false, 50, MINUTE),
            new Limit("users.info", false, 100, MINUTE));

    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();
    private final Misbehaviour misbehaviour = new Misbehaviour();
    private final Limits limits = new Limits();
    private final Calls calls = new Calls();
    private final Redelivery redelivery = new Redelivery(
            Duration.ofSeconds(3),
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)),
            status -> status < 200 || status > 299);
    private final SlackPayloads payloads;
    private final SlackRooms rooms;
    private final FakeServer server = new FakeServer(this::answer);
    private volatile List<URI> nodes = List.of();

    public FakeSlack() {
        this(Clock.systemUTC());
    }

    /** Timestamps are taken from the clock. */
    public FakeSlack(Clock clock) {
        Canaries.remember(SlackWire.TOKEN, SlackWire.SECRET);
        this.payloads = new SlackPayloads(clock, serial);
        this.rooms = new SlackRooms(payloads);
    }

    /** For {@code ildsjel.slack.api-url}. */
    public String apiUrl() {
        return server.url() + "api/";
    }

    @Override
    public void close() {
        server.close();
    }

    // What there is in it

    /** Somebody of the workspace, with an e-mail that it vouches for. */
    public FakeSlack knows(String user, String name, String email) {
        Canaries.remember(name, email);
        rooms.person(SlackRooms.person(user, name, email));
        return this;
    }

    /** Whoever else is asked for, with an e-mail of this domain: of {@code U0KARI} it is {@code kari@…}. */
    public FakeSlack knowsEverybodyAt(String domain) {
        rooms.everybodyAt(domain);
        return this;
    }

    /** A room that we are in. One that nobody named is there as soon as something is posted to its id. */
    public FakeSlack hasRoom(String id, String name) {
        rooms.name(id, name);
        return this;
    }

    /** Others write so many messages there. */
    public void noise(String place, int messages) {
        rooms.noise(place, messages);
    }

    /** Somebody deletes the message in Slack. */
    public void loses(String ts) {
        rooms.lose(ts);
    }

    // How it misbehaves

    /** Until {@link #isAsUsual()}; of several faults of one method the last. */
    public void answers(String method, Fault fault) {
        answers(method, fault, Span.always());
    }

    /** {@code *} is every method. */
    public void answers(String method, Fault fault, Span span) {
        misbehaviour.tell(method, fault, span);
    }

    /** Messages are posted, and nobody is told. */
    public void losesTheAnswer(Span span) {
        answers("chat.postMessage", Faults.doingItAndLosingTheAnswer(), span);
    }

    /** Each message takes that long. */
    public void takesItsTime(Duration time) {
        List.of("chat.postMessage", "chat.update", "chat.delete")
                .forEach(method -> answers(method, Faults.answeringAfter(time)));
    }

    public void refusesConnections() {
        server.refuseConnections();
    }

    /** All faults are over; what was done stays, and so do limits. */
    public void isAsUsual() {
        misbehaviour.end();
        server.acceptConnections();
    }

    /** From now on too much is answered with 429, in windows that are so many times shorter than Slack's. */
    public void enforcesItsLimits(int timesFaster) {
        enforces(LIMITS, timesFaster);
    }

    public void enforces(List<Limit> those, int timesFaster) {
        limits.enforce(those, timesFaster);
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

    /** Everything that was posted and changed, in the order in which it came, whatever stands there now. */
    public List<Post> posts() {
        return rooms.posts();
    }

    public void forgetsPosts() {
        rooms.forgetPosts();
    }

    /**
     * A message that was posted or changed.
     *
     * @param parcel our mark on it
     */
    public record Post(String method, Sent sent, String parcel, Instant at) {
        public boolean isNew() {
            return method.equals("chat.postMessage");
        }

        /** The room, or the direct messages of somebody. */
        public String place() {
            return sent.channel();
        }
    }

    /** The messages that stand in a room, by its id or name, or in the direct messages of a user; oldest first. */
    public List<Sent> messagesIn(String place) {
        return rooms.in(place).stream().map(Written::sent).toList();
    }

    public List<Sent> messages() {
        return rooms.everywhere().stream().map(Written::sent).toList();
    }

    /** Our marks on all the messages that stand anywhere, each as often as it stands. */
    public List<String> parcels() {
        return rooms.everywhere().stream()
                .map(Written::parcel)
                .filter(parcel -> !parcel.isEmpty())
                .toList();
    }

    public Optional<Sent> home(String user) {
        return rooms.home(user);
    }

    // What it sends

    /** Where nodes listen, such as {@code http://127.0.0.1:8080}; they take turns. */
    public FakeSlack talkingTo(String... baseUrls) {
        nodes = List.of(baseUrls).stream()
                .map(url -> URI.create(url + "/slack/events"))
                .toList();
        return this;
    }

    /** Pauses between attempts are so many times shorter; how long an answer is waited for stays three seconds. */
    public void sendsAgain(int timesFaster) {
        redelivery.goes(timesFaster);
    }

    /** A direct message. */
    public CompletableFuture<Delivery> says(String user, String typed) {
        return sends(eventOf(payloads.message(user, SlackPayloads.escaped(typed))));
    }

    public CompletableFuture<Delivery> opensHome(String user) {
        return sends(eventOf(
                object("type", "app_home_opened", "user", user, "channel", SlackWire.direct(user), "tab", "home")));
    }

    /** One message to us by name in a room, of which Slack makes two events. */
    public List<CompletableFuture<Delivery>> mentions(String user, String channel, String typed) {
        var mention = payloads.mention(user, channel, typed);
        var message = mention.deepCopy();
        message.addProperty("type", "message");
        message.addProperty("channel_type", "channel");
        return List.of(sends(eventOf(message)), sends(eventOf(mention)));
    }

    public CompletableFuture<Delivery> presses(String user, Sent message, String label) {
        var pressing = payloads.pressing(user, message, label, message.ticked());
        String form = "payload=" + URLEncoder.encode(pressing.toString(), UTF_8);
        // Slack does not send these again: the person sees that it failed.
        return redelivery.once((number, reason) -> request(nextNode(), form, "application/x-www-form-urlencoded"));
    }

    /** What is sent of an event of ours or of a test's own, under an id of its own. */
    public JsonObject eventOf(JsonObject event) {
        return payloads.event("Ev" + UUID.randomUUID(), SlackWire.TEAM, event);
    }

    /** A direct message as an event, to be sent more than once. */
    public JsonObject message(String user, String typed) {
        return eventOf(payloads.message(user, SlackPayloads.escaped(typed)));
    }

    /** A message to us by name in a room, likewise; only one of its two events. */
    public JsonObject mention(String user, String channel, String typed) {
        return eventOf(payloads.mention(user, channel, typed));
    }

    /** Until it is taken, or Slack gives up. */
    public CompletableFuture<Delivery> sends(JsonObject event) {
        return redelivery.send((number, reason) -> event(nextNode(), event, number, reason));
    }

    /** So many copies at one instant, to all nodes in turn. */
    public List<CompletableFuture<Delivery>> sendsCopies(JsonObject event, int copies) {
        return IntStream.range(0, copies).mapToObj(copy -> sends(event)).toList();
    }

    private URI nextNode() {
        var all = nodes;
        return all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    }

    private HttpRequest.Builder event(URI node, JsonObject event, int number, String reason) {
        var request = request(node, event.toString(), "application/json");
        return number == 0
                ? request
                : request.header("x-slack-retry-num", String.valueOf(number)).header("x-slack-retry-reason", reason);
    }

    private HttpRequest.Builder request(URI node, String body, String type) {
        byte[] content = body.getBytes(UTF_8);
        String now = payloads.now();
        return HttpRequest.newBuilder(node)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", payloads.signature(now, content))
                .POST(BodyPublishers.ofByteArray(content));
    }

    // How it answers

    private Answer answer(Heard heard) {
        var at = Instant.now();
        String method = heard.path().substring(heard.path().lastIndexOf('/') + 1);
        var fields = Heard.fields(heard.body());
        var isDone = new AtomicBoolean();
        Supplier<Answer> usual = () -> usual(method, fields, isDone);
        var answer = misbehaviour.at(method).map(fault -> fault.instead(usual)).orElseGet(usual);
        int status = answer.ending() == Answer.Ending.NOTHING ? 0 : answer.status();
        calls.add(new Call(
                at,
                method,
                fields.getOrDefault("channel", fields.getOrDefault("user_id", "")),
                SlackRooms.parcel(fields),
                heard.body(),
                status,
                isDone.get()));
        return answer;
    }

    private Answer usual(String method, Map<String, String> fields, AtomicBoolean isDone) {
        var wait = limits.refusal(List.of(method), fields.getOrDefault("channel", ""));
        if (wait.isPresent()) {
            long seconds = wait.get().plusMillis(999).toSeconds();
            return Answer.of(429, SlackRooms.refusal("ratelimited").toString())
                    .with("Retry-After", String.valueOf(seconds));
        }
        var done = rooms.done(method, fields);
        isDone.set(done.get("ok").getAsBoolean());
        return Answer.of(200, done.toString());
    }
}

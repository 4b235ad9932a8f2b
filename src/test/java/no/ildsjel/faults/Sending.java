package no.ildsjel.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import no.ildsjel.Canaries;
import no.ildsjel.slack.SlackPayloads;
import no.ildsjel.slack.SlackWire;
import no.ildsjel.slack.SlackWire.Sent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Slack sends, one delivery at a time: broken as well as whole, to the node of our choice, under a key we know. */
final class Sending {
    static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong SERIAL = new AtomicLong();
    private static final SlackPayloads SLACK = new SlackPayloads(Clock.systemUTC(), new AtomicInteger());

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Sending() {}

    /**
     * An event on its way, the same at every copy.
     *
     * @param key under which we remember it
     */
    record Letter(String key, String type, String body) {}

    /** A direct message. */
    static Letter said(String user, String text) {
        Canaries.rememberText(text);
        return event(SLACK.message(user, text));
    }

    /** Our name in a room; the answer stands in the thread of that message. */
    static Letter mentioned(String user, String channel, String ts, String text) {
        return event(mention(user, channel, ts, text));
    }

    /** The room's own event of the same message. */
    static Letter overheard(String user, String channel, String ts, String text) {
        var message = mention(user, channel, ts, text);
        message.addProperty("type", "message");
        message.addProperty("channel_type", "channel");
        return event(message);
    }

    private static JsonObject mention(String user, String channel, String ts, String text) {
        Canaries.rememberText(text);
        var mention = SLACK.mention(user, channel, text);
        mention.addProperty("ts", ts);
        return mention;
    }

    /** Whatever it is. */
    static Letter event(JsonNode event) {
        return event(JsonParser.parseString(event.toString()).getAsJsonObject());
    }

    private static Letter event(JsonObject event) {
        var id = "Ev" + SERIAL.incrementAndGet();
        var payload = SLACK.event(id, SlackWire.TEAM, event);
        return new Letter("slack/event/" + SlackWire.TEAM + "/" + id, "application/json", payload.toString());
    }

    static Letter pressed(String user, Sent message, String label) {
        var payload = SLACK.pressing(user, message, label, message.ticked());
        var body = "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
        return new Letter("", "application/x-www-form-urlencoded", body);
    }

    static String ts() {
        return SLACK.timestamp();
    }

    /** The status of the answer; 0 where there was none. */
    static int deliver(URI node, Letter letter) {
        try {
            return CLIENT.send(request(node, letter), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Likewise, without waiting for it. */
    static CompletableFuture<Integer> deliverMeanwhile(URI node, Letter letter) {
        return CLIENT.sendAsync(request(node, letter), HttpResponse.BodyHandlers.discarding())
                .handle((response, nobody) -> nobody == null ? response.statusCode() : 0);
    }

    private static HttpRequest request(URI node, Letter letter) {
        var now = SLACK.now();
        return HttpRequest.newBuilder(node.resolve("/slack/events"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", letter.type())
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", SLACK.signature(now, letter.body().getBytes(UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
    }
}

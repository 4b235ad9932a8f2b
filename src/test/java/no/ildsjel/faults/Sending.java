package no.ildsjel.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Slack sends to us: events with their bytes and their signature. */
final class Sending {
    static final String SECRET = "8f742231b10e8888abcd99baaad2b2a1";
    static final String TOKEN = "xoxb-of-the-test";
    static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong SERIAL = new AtomicLong();

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
        return event(JSON.createObjectNode()
                .put("type", "message")
                .put("channel_type", "im")
                .put("channel", "D" + user)
                .put("user", user)
                .put("team", PatientSlack.TEAM)
                .put("ts", ts())
                .put("text", text));
    }

    /** Our name in a room; the answer stands in the thread of that message. */
    static Letter mentioned(String user, String channel, String ts, String text) {
        return event(JSON.createObjectNode()
                .put("type", "app_mention")
                .put("user", user)
                .put("channel", channel)
                .put("ts", ts)
                .put("text", "<@" + PatientSlack.BOT + "> " + text));
    }

    static Letter event(ObjectNode event) {
        return event("Ev" + SERIAL.incrementAndGet(), event);
    }

    static Letter event(String id, ObjectNode event) {
        var payload = JSON.createObjectNode()
                .put("type", "event_callback")
                .put("team_id", PatientSlack.TEAM)
                .put("api_app_id", "A0ILDSJEL")
                .put("event_id", id)
                .put("event_time", Instant.now().getEpochSecond());
        payload.putArray("authorizations")
                .addObject()
                .put("team_id", PatientSlack.TEAM)
                .put("user_id", PatientSlack.BOT)
                .put("is_bot", true);
        payload.set("event", event);
        return new Letter("slack/event/" + PatientSlack.TEAM + "/" + id, "application/json", payload.toString());
    }

    static Letter pressed(String user, PatientSlack.Button button) {
        var payload = JSON.createObjectNode().put("type", "block_actions").put("trigger_id", "trigger." + ts());
        payload.putObject("team").put("id", PatientSlack.TEAM);
        payload.putObject("user").put("id", user).put("team_id", PatientSlack.TEAM);
        payload.putObject("message")
                .put("type", "message")
                .put("ts", button.post().ts());
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", button.post().ts())
                .put("channel_id", button.post().place());
        payload.putObject("state").putObject("values");
        var element = button.element();
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", element.path("action_id").asString(""))
                .put("block_id", button.block())
                .put("value", element.path("value").asString(""))
                .put("action_ts", ts())
                .set("text", element.path("text"));
        var body = "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
        return new Letter("", "application/x-www-form-urlencoded", body);
    }

    static String ts() {
        return "1700000000.%06d".formatted(SERIAL.incrementAndGet());
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
        var now = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(node.resolve("/slack/events"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", letter.type())
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", signature(now, letter.body()))
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
    }

    private static String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

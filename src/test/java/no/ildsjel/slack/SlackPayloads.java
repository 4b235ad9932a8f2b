package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static no.ildsjel.slack.SlackWire.BOT;
import static no.ildsjel.slack.SlackWire.SECRET;
import static no.ildsjel.slack.SlackWire.TEAM;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.slack.SlackWire.Sent;

/** What Slack sends when people do something, and how it is signed. */
public final class SlackPayloads {
    private final Clock clock;
    private final AtomicInteger serial;

    /** Timestamps are taken from the clock. */
    public SlackPayloads(Clock clock, AtomicInteger serial) {
        this.clock = clock;
        this.serial = serial;
    }

    /** The time of a request. */
    public String now() {
        return String.valueOf(clock.instant().getEpochSecond());
    }

    public String signature(String now, byte[] body) {
        return SlackSignature.sign(SECRET, now, body);
    }

    /** A direct message. */
    public JsonObject message(String user, String text) {
        return object(
                "type",
                "message",
                "channel_type",
                "im",
                "channel",
                SlackWire.direct(user),
                "user",
                user,
                "team",
                TEAM,
                "ts",
                timestamp(),
                "text",
                text);
    }

    /** A message to us by name in a room. */
    public JsonObject mention(String user, String channel, String typed) {
        return object(
                "type",
                "app_mention",
                "user",
                user,
                "channel",
                channel,
                "ts",
                timestamp(),
                "text",
                "<@" + BOT + "> " + escaped(typed));
    }

    /** What is sent of it; the same id again when it was not answered in time. */
    public JsonObject event(String id, String team, JsonObject event) {
        return object(
                "type",
                "event_callback",
                "team_id",
                team,
                "api_app_id",
                "A0ILDSJEL",
                "event_id",
                id,
                "event_time",
                clock.instant().getEpochSecond(),
                "authorizations",
                array(List.of(object("team_id", team, "user_id", BOT, "is_bot", true))),
                "event",
                event);
    }

    public JsonObject pressing(String user, Sent message, String label, List<String> ticked) {
        var element = message.button(label);
        var action = object(
                "type", "button",
                "action_id", SlackWire.string(element, "action_id"),
                "block_id", message.blockOf(label),
                "value", SlackWire.string(element, "value"),
                "text", element.get("text"),
                "action_ts", timestamp());
        return object(
                "type",
                "block_actions",
                "team",
                object("id", TEAM),
                "user",
                object("id", user, "team_id", TEAM),
                "trigger_id",
                "trigger." + serial.incrementAndGet(),
                message.isHome() ? "view" : "message",
                message.isHome()
                        ? object("id", message.ts(), "type", "home")
                        : object("type", "message", "ts", message.ts(), "text", message.text()),
                "container",
                message.isHome()
                        ? object("type", "view", "view_id", message.ts())
                        : object("type", "message", "message_ts", message.ts(), "channel_id", message.channel()),
                "state",
                object("values", message.state(ticked)),
                "actions",
                array(List.of(action)));
    }

    public String timestamp() {
        return clock.instant().getEpochSecond() + ".%06d".formatted(serial.incrementAndGet() % 1_000_000);
    }

    /** As Slack writes what somebody typed. */
    static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

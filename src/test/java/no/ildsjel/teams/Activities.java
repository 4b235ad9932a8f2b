package no.ildsjel.teams;

import com.microsoft.bot.schema.Serialization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What Teams sends when people do something. */
final class Activities {
    static final String US = "28:" + TeamsWire.APP_ID;
    static final String TENANT = TeamsWire.TENANT;
    static final String CHANNEL = "19:torget@thread.tacv2";
    static final String TEAM = "19:kommunen@thread.tacv2";

    private final AtomicInteger serial = new AtomicInteger();
    private final String serviceUrl;

    Activities(String serviceUrl) {
        this.serviceUrl = serviceUrl;
    }

    /** A message as the composer makes it: HTML beside a text that has lost part of what was written. */
    Map<String, Object> says(String user, String name, String words) {
        var activity = personal("message", user, name);
        activity.put("text", words.replaceAll("<[^>]*>", ""));
        activity.put("textFormat", "plain");
        var html = "<p>" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
        activity.put("attachments", List.of(Map.of("contentType", "text/html", "content", html)));
        return activity;
    }

    /** A message in a channel, to us by name. */
    Map<String, Object> mentions(String user, String name, String words) {
        var activity = inChannel("message", user, name);
        activity.put("text", "<at>Ildsjel</at> " + words);
        activity.put("entities", List.of(mention(US, "Ildsjel")));
        return activity;
    }

    static Map<String, Object> mention(String id, String name) {
        return Map.of("type", "mention", "text", "<at>" + name + "</at>", "mentioned", Map.of("id", id, "name", name));
    }

    /** A button whose client knows {@code Action.Execute}. */
    Map<String, Object> executes(String user, String verb, Map<String, ?> data) {
        var activity = personal("invoke", user, "");
        activity.put("name", "adaptiveCard/action");
        var action = Map.of("type", "Action.Execute", "verb", verb, "data", data);
        activity.put("value", Map.of("action", action, "trigger", "manual"));
        return activity;
    }

    /** A button that opens a dialog, or the dialog that comes back filled in. */
    Map<String, Object> invokes(String user, String name, Map<String, ?> data) {
        var activity = personal("invoke", user, "");
        activity.put("name", name);
        activity.put("value", Map.of("data", data, "context", Map.of("theme", "default")));
        return activity;
    }

    /** A button whose client does not. */
    Map<String, Object> submits(String user, Map<String, ?> data) {
        var activity = personal("message", user, "");
        activity.put("value", data);
        return activity;
    }

    /** The menu of somebody's message. */
    Map<String, Object> makesIdea(String user, String html, String link) {
        var activity = inChannel("invoke", user, "");
        activity.put("name", "composeExtension/fetchTask");
        var message = new LinkedHashMap<String, Object>();
        message.put("id", "1700000000001");
        message.put("linkToMessage", link);
        message.put("body", Map.of("contentType", "html", "content", html));
        activity.put("value", Map.of("commandId", "make-idea", "commandContext", "message", "messagePayload", message));
        return activity;
    }

    Map<String, Object> installs(String user, String action) {
        var activity = personal("installationUpdate", user, "");
        activity.put("action", action);
        return activity;
    }

    Map<String, Object> installsInTeam(String user, String action) {
        var activity = inChannel("installationUpdate", user, "");
        activity.put("action", action);
        return activity;
    }

    Map<String, Object> personal(String type, String user, String name) {
        var activity = activity(type, user, name);
        activity.put(
                "conversation",
                Map.of("id", TeamsWire.chatWith(user), "conversationType", "personal", "tenantId", TENANT));
        activity.put("channelData", Map.of("tenant", Map.of("id", TENANT)));
        return activity;
    }

    Map<String, Object> inChannel(String type, String user, String name) {
        var activity = activity(type, user, name);
        activity.put(
                "conversation",
                Map.of(
                        "id",
                        CHANNEL + ";messageid=1690000000000",
                        "conversationType",
                        "channel",
                        "isGroup",
                        true,
                        "tenantId",
                        TENANT));
        activity.put(
                "channelData",
                Map.of(
                        "tenant", Map.of("id", TENANT),
                        "team", Map.of("id", TEAM),
                        "channel", Map.of("id", CHANNEL)));
        return activity;
    }

    private Map<String, Object> activity(String type, String user, String name) {
        var activity = new LinkedHashMap<String, Object>();
        activity.put("type", type);
        activity.put("id", "1700" + serial.incrementAndGet());
        activity.put("timestamp", "2026-11-21T10:00:00.000Z");
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", serviceUrl);
        activity.put("from", Map.of("id", user, "name", name, "aadObjectId", "aad-" + user));
        activity.put("recipient", Map.of("id", US, "name", "Ildsjel"));
        activity.put("locale", "nb-NO");
        return activity;
    }

    static String json(Map<String, ?> activity) {
        return Serialization.toStringSilent(activity);
    }
}

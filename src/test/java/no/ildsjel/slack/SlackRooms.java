package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.Canaries;
import no.ildsjel.slack.FakeSlack.Post;
import no.ildsjel.slack.SlackWire.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What stands in a fake Slack: rooms, direct messages, homes and people. */
final class SlackRooms {
    private static final int USUAL_PAGE = 100;

    private final SlackPayloads payloads;
    private final Map<String, List<Written>> rooms = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Sent> homes = new LinkedHashMap<>();
    private final Map<String, JsonObject> people = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();
    private @Nullable String everybody;

    SlackRooms(SlackPayloads payloads) {
        this.payloads = payloads;
    }

    synchronized void name(String id, String name) {
        names.put(name, id);
    }

    synchronized void person(JsonObject user) {
        people.put(SlackWire.string(user, "id"), user);
    }

    /** Whoever is asked for is there, with an e-mail of this domain that is made of their id, or the id of their e-mail. */
    synchronized void everybodyAt(String domain) {
        everybody = domain;
    }

    synchronized List<Post> posts() {
        return List.copyOf(posts);
    }

    synchronized void forgetPosts() {
        posts.clear();
    }

    synchronized List<Written> in(String place) {
        return List.copyOf(rooms.getOrDefault(id(place), List.of()));
    }

    synchronized List<Written> everywhere() {
        return rooms.values().stream().flatMap(List::stream).toList();
    }

    synchronized Optional<Sent> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    /** Somebody else writes something there. */
    synchronized void noise(String place, int messages) {
        for (int i = 0; i < messages; i++) {
            write(id(place), object("text", "Noe annet", "user", "U0ANDRE"), "", "");
        }
    }

    synchronized void lose(String ts) {
        rooms.values().forEach(room -> room.removeIf(message -> message.ts().equals(ts)));
    }

    /** Empty when Slack knows no such method. */
    synchronized JsonObject done(String method, Map<String, String> fields) {
        return switch (method) {
            case "auth.test" ->
                object("ok", true, "team_id", SlackWire.TEAM, "user_id", SlackWire.BOT, "bot_id", "B0ILDSJEL");
            case "chat.postMessage" -> post(fields);
            case "chat.update" -> update(fields);
            case "chat.delete" -> delete(fields);
            case "chat.getPermalink" -> refusal("channel_not_found");
            case "views.publish" -> publish(fields);
            case "views.open" -> object("ok", true, "view", object("id", "VFORM"));
            case "conversations.open" ->
                object("ok", true, "channel", object("id", SlackWire.direct(fields.getOrDefault("users", ""))));
            case "conversations.history", "conversations.replies" -> history(fields);
            case "users.conversations" -> rooms();
            case "users.info" -> found(withId(fields.getOrDefault("user", "")), "user_not_found");
            case "users.lookupByEmail" -> found(withEmail(fields.getOrDefault("email", "")), "users_not_found");
            default -> refusal("unknown_method");
        };
    }

    static JsonObject refusal(String code) {
        return object("ok", false, "error", code);
    }

    /** A person's messages are in a conversation of their own, and a room may be called by its name. */
    private String id(String place) {
        if (place.startsWith("U")) {
            return SlackWire.direct(place);
        }
        return names.getOrDefault(place.startsWith("#") ? place.substring(1) : place, place);
    }

    private JsonObject post(Map<String, String> fields) {
        String channel = id(fields.getOrDefault("channel", ""));
        if (!channel.matches("[CGD][A-Z0-9]+")) {
            return refusal("channel_not_found");
        }
        var message = object("text", fields.getOrDefault("text", ""), "user", SlackWire.BOT);
        message.add("blocks", blocks(fields));
        if (fields.containsKey("metadata")) {
            message.add("metadata", JsonParser.parseString(fields.get("metadata")));
        }
        var written = write(channel, message, fields.getOrDefault("thread_ts", ""), parcel(fields));
        remember("chat.postMessage", written, fields);
        return object("ok", true, "channel", channel, "ts", written.ts());
    }

    private Written write(String channel, JsonObject message, String thread, String parcel) {
        message.addProperty("type", "message");
        message.addProperty("ts", payloads.timestamp());
        if (!thread.isEmpty()) {
            message.addProperty("thread_ts", thread);
        }
        var written = new Written(channel, message, thread, parcel, 0);
        rooms.computeIfAbsent(channel, none -> new ArrayList<>()).add(written);
        return written;
    }

    private JsonObject update(Map<String, String> fields) {
        var room = rooms.getOrDefault(id(fields.getOrDefault("channel", "")), List.of());
        for (int i = 0; i < room.size(); i++) {
            var before = room.get(i);
            if (before.ts().equals(fields.get("ts"))) {
                var message = before.message().deepCopy();
                message.addProperty("text", fields.getOrDefault("text", ""));
                message.add("blocks", blocks(fields));
                var after =
                        new Written(before.channel(), message, before.thread(), before.parcel(), before.updates() + 1);
                room.set(i, after);
                remember("chat.update", after, fields);
                return object("ok", true, "channel", before.channel(), "ts", before.ts());
            }
        }
        return refusal("message_not_found");
    }

    private void remember(String method, Written written, Map<String, String> fields) {
        posts.add(new Post(method, written.sent(), parcel(fields), Instant.now()));
    }

    private JsonObject delete(Map<String, String> fields) {
        var room = rooms.getOrDefault(id(fields.getOrDefault("channel", "")), new ArrayList<>());
        boolean wasThere = room.removeIf(message -> message.ts().equals(fields.get("ts")));
        return wasThere ? object("ok", true) : refusal("message_not_found");
    }

    private JsonObject publish(Map<String, String> fields) {
        String user = fields.getOrDefault("user_id", "");
        var view = JsonParser.parseString(fields.getOrDefault("view", "{}")).getAsJsonObject();
        homes.put(user, new Sent(user, "VHOME" + user, "", "", view.getAsJsonArray("blocks"), true));
        return object("ok", true, "view", object("id", "VHOME" + user));
    }

    /** Newest first, as Slack tells it. */
    private JsonObject history(Map<String, String> fields) {
        String thread = fields.getOrDefault("ts", "");
        var all = rooms.getOrDefault(fields.getOrDefault("channel", ""), List.of()).stream()
                .filter(message ->
                        message.thread().equals(thread) || message.ts().equals(thread))
                .filter(message -> message.ts().compareTo(fields.getOrDefault("oldest", "0")) > 0)
                .sorted(Comparator.comparing(Written::ts).reversed())
                .map(message -> message.told(fields.getOrDefault("include_all_metadata", "0")))
                .toList();
        int limit = Integer.parseInt(fields.getOrDefault("limit", String.valueOf(USUAL_PAGE)));
        int from = Integer.parseInt("0" + fields.getOrDefault("cursor", ""));
        int to = Math.min(from + limit, all.size());
        String next = to < all.size() ? String.valueOf(to) : "";
        var page = object("ok", true, "has_more", !next.isEmpty(), "response_metadata", object("next_cursor", next));
        page.add("messages", array(all.subList(Math.min(from, all.size()), to)));
        return page;
    }

    private JsonObject rooms() {
        var all = names.entrySet().stream()
                .map(room -> object("id", room.getValue(), "name", room.getKey()))
                .toList();
        return object("ok", true, "channels", array(all), "response_metadata", object("next_cursor", ""));
    }

    private Optional<JsonObject> withId(String id) {
        return Optional.ofNullable(people.get(id)).or(() -> somebody(id));
    }

    private Optional<JsonObject> withEmail(String email) {
        return people.values().stream()
                .filter(user -> email.equals(SlackWire.string(user.getAsJsonObject("profile"), "email")))
                .findFirst()
                .or(() -> somebody("U0" + email.replaceAll("@.*", "").toUpperCase(Locale.ROOT)));
    }

    private Optional<JsonObject> somebody(String id) {
        String lower = id.substring(Math.min(2, id.length())).toLowerCase(Locale.ROOT);
        if (everybody == null || lower.isEmpty()) {
            return Optional.empty();
        }
        String email = lower + "@" + everybody;
        Canaries.remember(email);
        return Optional.of(person(id, StringUtils.capitalize(lower), email));
    }

    /** As {@code users.info} describes somebody with an e-mail that the workspace vouches for. */
    static JsonObject person(String id, String name, String email) {
        return object(
                "id",
                id,
                "team_id",
                SlackWire.TEAM,
                "is_email_confirmed",
                true,
                "locale",
                "nb-NO",
                "profile",
                object("display_name", name, "real_name", name, "email", email));
    }

    private static JsonObject found(Optional<JsonObject> user, String otherwise) {
        return user.map(found -> object("ok", true, "user", found)).orElseGet(() -> refusal(otherwise));
    }

    private static JsonArray blocks(Map<String, String> fields) {
        return JsonParser.parseString(fields.getOrDefault("blocks", "[]")).getAsJsonArray();
    }

    /** Our mark; empty where there is none. */
    static String parcel(Map<String, String> fields) {
        if (!fields.containsKey("metadata")) {
            return "";
        }
        var metadata = JsonParser.parseString(fields.get("metadata")).getAsJsonObject();
        return SlackWire.string(metadata.getAsJsonObject("event_payload"), "parcel");
    }

    /**
     * A message as it stands.
     *
     * @param thread empty where it stands in none
     * @param updates how often it was changed
     */
    record Written(String channel, JsonObject message, String thread, String parcel, int updates) {
        String ts() {
            return SlackWire.string(message, "ts");
        }

        private JsonObject told(String withMetadata) {
            var told = message.deepCopy();
            if (!withMetadata.matches("1|true")) {
                told.remove("metadata");
            }
            return told;
        }

        Sent sent() {
            var blocks = message.has("blocks") ? message.getAsJsonArray("blocks") : new JsonArray();
            return new Sent(channel, ts(), thread, SlackWire.string(message, "text"), blocks, false);
        }
    }
}

package no.ildsjel.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.RecordingConversations;
import org.junit.jupiter.api.Test;

/** The manifest declares what the code uses: no more, which would be asked of every municipality, and no less. */
class SlackManifestTest {
    /** By the client's methods; {@code ""} where Slack asks for no scope. */
    private static final Map<String, String> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("authTest", ""),
            Map.entry("chatPostMessage", "chat:write"),
            Map.entry("chatUpdate", "chat:write"),
            Map.entry("chatDelete", "chat:write"),
            Map.entry("chatGetPermalink", ""),
            // What a lost answer leaves open is looked up where the message was to stand.
            Map.entry("conversationsHistory", "channels:history groups:history im:history"),
            Map.entry("conversationsReplies", "channels:history groups:history im:history"),
            Map.entry("conversationsOpen", "im:write"),
            Map.entry("usersConversations", "channels:read groups:read"),
            Map.entry("usersInfo", "users:read"),
            Map.entry("usersLookupByEmail", "users:read.email"),
            // With the app's token, whose scope no manifest holds.
            Map.entry("appsConnectionsOpen", ""),
            Map.entry("viewsOpen", ""),
            Map.entry("viewsPublish", ""));

    /** By Bolt's name of the event, what the subscription is called and what it needs. */
    private static final Map<String, Subscription> SUBSCRIPTIONS = Map.of(
            "message", new Subscription("message.im", "im:history"),
            "message:file_share", new Subscription("message.im", "im:history"),
            "message:message_changed", new Subscription("message.im", "im:history"),
            "message:message_deleted", new Subscription("message.im", "im:history"),
            "app_mention", new Subscription("app_mention", "app_mentions:read"),
            "app_home_opened", new Subscription("app_home_opened", ""));

    private final JsonObject manifest = read();
    private final App app = app();

    @Test
    void theScopesAreThoseInUse() {
        var scopes = new TreeSet<String>();
        methodsInUse()
                .forEach(method -> scopes.addAll(
                        List.of(requireNonNull(SCOPES_OF_METHODS.get(method)).split(" "))));
        eventsInUse()
                .forEach(event ->
                        scopes.add(requireNonNull(SUBSCRIPTIONS.get(event)).scope()));
        Stream.concat(commandsInUse().stream(), shortcutsInUse().stream()).forEach(each -> scopes.add("commands"));
        scopes.remove("");

        assertThat(strings(at("oauth_config", "scopes").getAsJsonArray("bot"))).containsExactlyElementsOf(scopes);
        assertThat(at("oauth_config", "scopes").keySet()).containsExactly("bot");
    }

    @Test
    void theEventsAreThoseListenedFor() {
        var events = eventsInUse().stream()
                .map(event -> requireNonNull(SUBSCRIPTIONS.get(event)).name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(strings(at("settings", "event_subscriptions").getAsJsonArray("bot_events")))
                .containsExactlyElementsOf(events);
    }

    @Test
    void theCommandsAreThoseAnswered() {
        assertThat(commands().map(command -> command.get("command").getAsString()))
                .containsExactlyInAnyOrderElementsOf(commandsInUse());
    }

    /** Slack shows no more than 24 characters of a name. */
    @Test
    void theShortcutsAreThoseAnswered() {
        var shortcuts = manifest.getAsJsonObject("features").getAsJsonArray("shortcuts").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();

        assertThat(shortcuts)
                .allSatisfy(shortcut -> {
                    assertThat(shortcut.get("type").getAsString()).isEqualTo("message");
                    assertThat(shortcut.get("name").getAsString()).hasSizeLessThanOrEqualTo(24);
                })
                .extracting(shortcut -> shortcut.get("callback_id").getAsString())
                .containsExactlyInAnyOrderElementsOf(shortcutsInUse());
    }

    @Test
    void everythingGoesToTheOneAddress() {
        var addresses = Stream.concat(
                commands().map(command -> command.get("url")),
                Stream.of("event_subscriptions", "interactivity")
                        .map(part -> at("settings", part).get("request_url")));

        assertThat(addresses.map(JsonElement::getAsString)).containsOnly("https://ildsjel.example/slack/events");
    }

    @Test
    void theHomeAndTheMessagesAreOn() {
        assertThat(at("features", "app_home").get("home_tab_enabled").getAsBoolean())
                .isTrue();
        assertThat(at("features", "app_home").get("messages_tab_enabled").getAsBoolean())
                .isTrue();
        assertThat(at("features", "app_home")
                        .get("messages_tab_read_only_enabled")
                        .getAsBoolean())
                .isFalse();
        assertThat(at("settings", "interactivity").get("is_enabled").getAsBoolean())
                .isTrue();
        assertThat(at("features", "bot_user").get("display_name").getAsString()).isEqualTo("Ildsjel");
    }

    private static Set<String> methodsInUse() {
        var methods = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.ildsjel.slack").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(MethodsClient.class))
                        .map(JavaMethodCall::getName)
                        .collect(Collectors.toSet());
        assertThat(SCOPES_OF_METHODS.keySet()).isEqualTo(methods);
        return methods;
    }

    private Set<String> eventsInUse() {
        var events = keys("eventHandlers").map(Object::toString).collect(Collectors.toSet());
        assertThat(SUBSCRIPTIONS.keySet()).isEqualTo(events);
        return events;
    }

    private Set<String> commandsInUse() {
        return names("slashCommandHandlers");
    }

    private Set<String> shortcutsInUse() {
        return names("messageShortcutHandlers");
    }

    private Set<String> names(String field) {
        return keys(field)
                .map(pattern -> ((Pattern) pattern).pattern())
                .map(pattern -> pattern.replaceAll("^\\^|\\$$|\\\\Q|\\\\E", ""))
                .collect(Collectors.toSet());
    }

    /** Bolt keeps what it listens for to itself. */
    private Stream<Object> keys(String field) {
        try {
            var handlers = App.class.getDeclaredField(field);
            handlers.setAccessible(true);
            return ((Map<?, ?>) handlers.get(app)).keySet().stream().map(Object.class::cast);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException("Bolt keeps its handlers elsewhere now", renamed);
        }
    }

    private static App app() {
        var clock = Clock.systemUTC();
        var api = new SlackApi(
                new SlackProperties("xoxb", "secret", "", "http://127.0.0.1:1/api/"),
                InMemoryInquiries.withoutLimits(clock));
        var workspace = new SlackWorkspace(api, new InMemorySlackMemory(), clock);
        var profiles = new SlackProfiles(api, workspace, clock);
        return SlackConfiguration.bolt(
                new SlackListener(new RecordingConversations(), profiles, workspace, api, clock), workspace);
    }

    private Stream<JsonObject> commands() {
        return StreamSupport.stream(
                        manifest.getAsJsonObject("features")
                                .getAsJsonArray("slash_commands")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject);
    }

    private JsonObject at(String part, String piece) {
        return manifest.getAsJsonObject(part).getAsJsonObject(piece);
    }

    private static Stream<String> strings(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString);
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(Path.of("bot-manifests/slack/manifest.json")))
                    .getAsJsonObject();
        } catch (IOException missing) {
            throw new IllegalStateException("No manifest", missing);
        }
    }

    private record Subscription(String name, String scope) {}
}

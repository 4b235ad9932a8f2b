package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is uploaded to Teams declares what the code uses: no more, which somebody would have to allow, and no less. */
class TeamsManifestTest {
    private static final Map<Scope, String> SCOPES =
            Map.of(Scope.PERSONAL, "personal", Scope.TEAM, "team", Scope.GROUP, "groupChat");

    /** How many characters Teams takes, by where the text stands. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "name.short", 30,
            "name.full", 100,
            "description.short", 80,
            "description.full", 4000,
            "bots.title", 32,
            "bots.description", 128,
            "composeExtensions.title", 32,
            "composeExtensions.description", 128);

    private final TeamsZip zip = TeamsZip.built();
    private final JsonNode manifest = zip.json("manifest.json");

    @Test
    void everythingStandsAtTheRootOfTheZip() {
        assertThat(zip.names())
                .containsExactlyInAnyOrder("manifest.json", "sv.json", "en.json", "color.png", "outline.png");
        assertThat(manifest.at("/icons/color").asString()).isEqualTo("color.png");
        assertThat(manifest.at("/icons/outline").asString()).isEqualTo("outline.png");
    }

    @Test
    void theBuildFillsInWhatDiffersBetweenOrganisations() {
        var ids =
                Stream.of("/id", "/bots/0/botId", "/composeExtensions/0/botId").map(manifest::at);
        var pages =
                Stream.of("website", "privacy", "termsOfUse").map(page -> manifest.at("/developer/" + page + "Url"));

        assertThat(ids.map(JsonNode::asString).distinct())
                .singleElement()
                .asString()
                .matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        assertThat(pages.map(JsonNode::asString)).allMatch(address -> address.startsWith("https://"));
        assertThat(manifest.at("/developer/name").asString()).isNotBlank().hasSizeLessThanOrEqualTo(32);
        assertThat(zip.namesOfJson().map(zip::text)).noneMatch(text -> text.contains("${"));
    }

    @Test
    void theVersionIsTheProjects() throws IOException {
        var version = Pattern.compile("<artifactId>ildsjel</artifactId>\\s*<version>([0-9.]+)")
                .matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(manifest.get("version").asString()).isEqualTo(version.group(1));
    }

    @Test
    void theBotIsWhereverTheCodeCanSpeak() {
        var scopes = Arrays.stream(Scope.values()).map(SCOPES::get).toList();
        var suggested = manifest.at("/bots/0/commandLists").valueStream().flatMap(list -> strings(list.get("scopes")));

        assertThat(strings(manifest.at("/bots/0/scopes"))).containsExactlyElementsOf(scopes);
        assertThat(suggested).containsExactlyElementsOf(scopes);
    }

    @Test
    void theMenuOfAMessageHasTheOneCommandThatIsAnswered() {
        var commands = manifest.at("/composeExtensions/0/commands");

        assertThat(commands.valueStream().map(command -> command.get("id").asString()))
                .containsExactly(TeamsCommands.MAKE_IDEA);
        assertThat(commands.at("/0/type").asString()).isEqualTo("action");
        assertThat(strings(commands.at("/0/context"))).containsExactly("message");
        // It is we who say what is shown: Teams has nothing to ask beforehand.
        assertThat(commands.at("/0/fetchTask").asBoolean()).isTrue();
    }

    @Test
    void everySuggestedWordIsUnderstood() {
        var phrasebook = DeliveredPhrasebook.read();
        var beginnings = phrasebook.keys(Language.NB).stream().filter(key -> key.endsWith(".begin"));
        var words = Stream.of("idea", "mine", "resume", "language", "help").map(word -> "common.words." + word);
        var understood = Stream.concat(beginnings, words)
                .flatMap(key -> phrasebook.words(key).stream())
                .collect(Collectors.toSet());

        assertThat(texts().filter(text -> text.kind().equals("bots.title")).map(Text::words))
                .hasSize(3 * 8)
                .allMatch(understood::contains);
    }

    /** Nynorsk is not among them: who has Teams in it gets what is written in the manifest itself, which is bokmål. */
    @Test
    void everyLanguageHasTheSameTexts() {
        var spoken = Arrays.stream(Language.values())
                .filter(language -> language != Language.NN)
                .map(Language::code);

        assertThat(Stream.concat(
                        Stream.of(manifest.at("/localizationInfo/defaultLanguageTag")
                                .asString()),
                        translations().map(file -> file.replace(".json", ""))))
                .containsExactlyInAnyOrderElementsOf(spoken.toList());
        assertThat(translations())
                .allSatisfy(file -> assertThat(translated(file).keySet())
                        .isEqualTo(written().keySet()));
    }

    @Test
    void everyTextIsShortEnoughForTeams() {
        assertThat(texts()).allSatisfy(text -> {
            assertThat(LIMITS).containsKey(text.kind());
            assertThat(text.words()).isNotBlank().hasSizeLessThanOrEqualTo(LIMITS.getOrDefault(text.kind(), 0));
        });
    }

    @Test
    void nothingIsAskedForThatIsNotUsed() {
        assertThat(strings(manifest.get("permissions"))).containsExactly("identity", "messageTeamMembers");
        assertThat(manifest.get("validDomains").isEmpty()).isTrue();
        assertThat(manifest.at("/bots/0/supportsFiles").asBoolean()).isTrue();
        assertThat(manifest.propertyNames())
                .doesNotContain("authorization", "webApplicationInfo", "devicePermissions", "staticTabs", "connectors");
    }

    @Test
    void theSchemaIsThatOfTheVersion() {
        var schemas = "https://developer.microsoft.com/en-us/json-schemas/teams/v"
                + manifest.get("manifestVersion").asString() + "/";

        assertThat(zip.namesOfJson().map(file -> zip.json(file).get("$schema").asString()))
                .allMatch(schema -> schema.startsWith(schemas));
    }

    /** All that people read, in every language. */
    private Stream<Text> texts() {
        return Stream.concat(Stream.of(written()), translations().map(this::translated))
                .flatMap(texts -> texts.entrySet().stream())
                .map(text -> new Text(text.getKey(), text.getValue()));
    }

    private Stream<String> translations() {
        return manifest.at("/localizationInfo/additionalLanguages")
                .valueStream()
                .map(language -> language.get("file").asString());
    }

    private Map<String, String> translated(String file) {
        return zip.json(file)
                .propertyStream()
                .filter(text -> !text.getKey().equals("$schema"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().asString()));
    }

    /** What stands in the manifest itself, by the keys that the other languages have to use. */
    private Map<String, String> written() {
        var texts = new TreeMap<String, String>();
        Set.of("name", "description", "bots", "composeExtensions")
                .forEach(part -> collect(part, manifest.get(part), texts));
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isString() && path.matches(".*\\.(short|full|title|description)")) {
            texts.put(path, node.asString());
        }
        node.propertyStream().forEach(each -> collect(path + "." + each.getKey(), each.getValue(), texts));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(path + "[" + index + "]", node.get(index), texts);
        }
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private record Text(String key, String words) {
        /** Without what lies between the part of the manifest and the text. */
        String kind() {
            return key.replaceAll("\\[.*\\]", "");
        }
    }
}

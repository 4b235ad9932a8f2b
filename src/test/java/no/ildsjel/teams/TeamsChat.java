package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ildsjel.Chat;
import no.ildsjel.teams.TeamsWire.Sent;

/** Teams as people use it: every activity carries a token like the connector's. */
public final class TeamsChat implements Chat, AutoCloseable {
    private static final Path CARDS = Path.of("target", "teams-cards");

    private final TeamsWire teams = new TeamsWire();
    private final TeamsIssuer issuer;
    private final Activities activities = new Activities(teams.serviceUrl());
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> answers = new ArrayList<>();
    private JsonNode dialog = TeamsJson.object();
    private URI address = URI.create("http://127.0.0.1:8080/api/messages");

    public TeamsChat(Clock clock) {
        this.issuer = new TeamsIssuer(clock);
    }

    /** Microsoft's services, all of them here. */
    TeamsCloud cloud() {
        return new TeamsCloud(
                issuer.cloud().keys(), teams.loginUrl(), issuer.cloud().hosts());
    }

    TeamsWire wire() {
        return teams;
    }

    @Override
    public void leadTo(int port) {
        address = URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    /** In the roster of the team, and nowhere else: a reviewer need not have written to us. */
    @Override
    public void knows(String person, String name, String email) {
        for (var conversation : List.of(Activities.TEAM, Activities.CHANNEL, TeamsWire.chatWith(user(person)))) {
            teams.member(conversation, user(person), name, email, "upn-" + email);
        }
    }

    /** The app comes into the team, and an administrator says which channel it is. */
    @Override
    public boolean prepareRoom() {
        knows("jon", "Jon Dahl", "jon@eksempelkommunen.example");
        return send(activities.installsInTeam(user("jon"), "add")).statusCode() == 200
                && send(activities.mentions(user("jon"), "Jon Dahl", "bruk denne kanalen til anerkjennelser"))
                                .statusCode()
                        == 200;
    }

    @Override
    public boolean says(String person, String typed) {
        return send(activities.says(user(person), person, typed)).statusCode() == 200;
    }

    @Override
    public boolean presses(String person, Seen message, String label, List<String> ticked) {
        var response = send(executing(person, (Sent) message.message(), label, ticked));
        var answer = TeamsJson.read(response.body());
        answers.add(answer);
        return response.statusCode() == 200 && answer.path("statusCode").asInt() == 200;
    }

    @Override
    public boolean opensForm(String person, Seen message, String label) {
        var pressed = ((Sent) message.message()).pressing(label);
        return show(send(activities.invokes(user(person), TeamsPressing.FETCH, pressed)));
    }

    /** As a client does: with what stands in the fields that nobody touches. */
    @Override
    public String fills(String person, Map<String, List<String>> bySlot) {
        var data = new LinkedHashMap<String, Object>();
        for (var element : dialog.path("body")) {
            element.path("actions").forEach(action -> data.putAll(Sent.data(action.path("data"))));
            var input = element.path("id").asText();
            var slot = input.substring(input.indexOf('-') + 1);
            if (!input.isEmpty()) {
                var values = bySlot.get(slot);
                data.put(input, values == null ? element.path("value").asText() : String.join(",", values));
            }
        }
        return show(send(activities.invokes(user(person), TeamsPressing.SUBMIT, data))) ? Sent.shown(dialog) : "";
    }

    /** Whether the answer holds a dialog. */
    private boolean show(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        var shown = answer.body().isEmpty()
                ? TeamsJson.object()
                : TeamsJson.read(answer.body()).at("/task/value/card/content");
        dialog = shown.isMissingNode() ? TeamsJson.object() : shown;
        return dialog.has("body");
    }

    /** The press as it is sent; with what the card ticks itself where nothing else is said. */
    Map<String, Object> executing(String person, Sent message, String label, List<String> ticked) {
        var data = ticked.isEmpty() ? message.pressing(label) : message.pressing(label, ticked);
        return activities.executes(
                user(person), message.button(label).path("verb").asText(), data);
    }

    /** What the last press was answered with. */
    JsonNode lastAnswer() {
        return answers.get(answers.size() - 1);
    }

    HttpResponse<String> send(Map<String, ?> activity) {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", issuer.authorization(teams.serviceUrl()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Activities.json(activity)))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurry);
        }
    }

    @Override
    public List<Seen> seenBy(String person) {
        return seen(TeamsWire.chatWith(user(person)));
    }

    @Override
    public List<Seen> seenInRoom() {
        return seen(Activities.CHANNEL);
    }

    private List<Seen> seen(String conversation) {
        return teams.messages(conversation).stream()
                .map(sent -> new Seen(sent, sent.shown(), sent.buttons()))
                .toList();
    }

    @Override
    public List<?> unanswered() {
        return teams.server().findAllUnmatchedRequests();
    }

    @Override
    public List<String> secrets() {
        return List.of(TeamsWire.TOKEN, TeamsWire.PASSWORD, "eyJ");
    }

    /** Writes down every card that was shown, for the official renderer to draw. */
    void keepCards(String name) throws IOException {
        Files.createDirectories(CARDS);
        var cards = new ArrayList<JsonNode>();
        teams.messages().forEach(sent -> cards.add(sent.content()));
        answers.stream()
                .map(answer -> answer.path("value"))
                .filter(value -> value.path("type").asText().equals("AdaptiveCard"))
                .forEach(cards::add);
        for (int i = 0; i < cards.size(); i++) {
            Files.write(CARDS.resolve("%s-%03d.json".formatted(name, i)), TeamsJson.bytes(cards.get(i)));
        }
    }

    static String user(String person) {
        return "29:" + person;
    }

    @Override
    public void close() {
        teams.close();
        issuer.close();
    }
}

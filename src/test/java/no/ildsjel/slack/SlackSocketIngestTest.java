package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static no.ildsjel.slack.SlackJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.ildsjel.conversation.Utterance.Said;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

class SlackSocketIngestTest extends SlackIngestContract {
    private final SocketServer server = new SocketServer();

    SlackSocketIngestTest() {
        slack.talkingTo(server);
    }

    @Override
    String setting() {
        return "--ildsjel.slack.app-token=" + SlackWire.APP_TOKEN;
    }

    /** The newest line is that of the newest node. */
    @Override
    void leadTo(ConfigurableApplicationContext node) {
        boolean isFirst = node.equals(firstNode());
        SocketServer.until(() -> server.lines().size() == (isFirst ? 1 : 2));
        server.leadTo(isFirst ? null : server.lines().get(1));
    }

    @BeforeEach
    void aLineStands() {
        server.greeting(line -> {});
        SocketServer.until(() -> !server.lines().isEmpty());
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Test
    void theAddressIsAskedForWithTheAppsToken() {
        slack.server().resetRequests();
        server.lines().forEach(line -> line.close(1001));

        SocketServer.until(() -> !server.lines().isEmpty());

        var asked = slack.server().findAll(postRequestedFor(urlPathEqualTo("/api/apps.connections.open")));
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(request ->
                        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + SlackWire.APP_TOKEN));
    }

    @Test
    void aLineThatBreaksIsOpenedAgain(CapturedOutput log) {
        server.lines().forEach(line -> line.closeConnection(1006, "gone"));

        SocketServer.until(() -> !server.lines().isEmpty());

        assertThat(slack.says("UKARI", "hei").isTaken()).isTrue();
        assertThat(log).doesNotContain("hemmelig-billett", SlackWire.APP_TOKEN);
    }

    @Test
    void aLineThatSlackRenewsStandsUntilTheNextDoes() {
        var old = server.lines().get(0);
        old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{\"host\":\"x\"}}");
        SocketServer.until(() -> server.lines().size() == 2);

        var onTheOld = server.deliver(old, "events_api", event("Ev1", "gammel"));
        var onTheNew = slack.says("UKARI", "ny");

        assertThat(onTheOld.isTaken()).isTrue();
        assertThat(onTheNew.isTaken()).isTrue();
        assertThat(conversations.said()).containsExactly(new Said("gammel"), new Said("ny"));
        SocketServer.until(() -> server.lines().size() == 1);
    }

    @Test
    void garbageIsDroppedAndTheLineStands(CapturedOutput log) {
        var line = server.lines().get(0);

        line.send("hemmelig");
        line.send("{\"type\":");
        line.send("[]");
        line.send("{}");
        line.send("{\"type\":{},\"envelope_id\":[]}");
        line.send("[".repeat(100_000));
        line.send(new byte[] {1, 2, 3});
        var unknown = server.deliver(line, "brand_new", object("secret", "hemmelig"));
        var empty =
                server.deliver(line, envelope("events_api", UUID.randomUUID().toString(), new JsonObject()));

        assertThat(unknown.isTaken()).isTrue();
        assertThat(empty.isTaken()).isTrue();
        assertThat(slack.says("UKARI", "hei").isTaken()).isTrue();
        assertThat(server.lines()).containsExactly(line);
        assertThat(conversations.said()).containsExactly(new Said("hei"));
        assertThat(log).doesNotContain("hemmelig");
    }

    @Test
    void whatIsTooLongCostsTheLineAndNoMore() {
        server.lines().get(0).send("{\"type\":\"" + "x".repeat(1 << 20) + "\"}");

        SocketServer.until(() -> server.calls() > 0 && !server.lines().isEmpty());

        assertThat(SocketServer.until(() -> slack.says("UKARI", "hei").isTaken()))
                .isTrue();
    }

    @Test
    void twoNodesSideBySideHaveOneEffect() {
        var other = node();
        SocketServer.until(() -> server.lines().size() == 2);

        var first = server.deliver(server.lines().get(0), "events_api", event("Ev1", "hei"));
        var second = server.deliver(server.lines().get(1), "events_api", event("Ev1", "hei"));
        close(other);

        assertThat(first.isTaken()).isTrue();
        assertThat(second.isTaken()).isTrue();
        assertThat(conversations.said()).containsExactly(new Said("hei"));
        SocketServer.until(() -> server.lines().size() == 1);
    }

    @Test
    void whileSlackLetsNobodyInItIsAskedEverMoreRarely(CapturedOutput log) {
        slack.fault("apps.connections.open", okJson("{\"ok\":false,\"error\":\"hemmelig_feil\"}"));
        server.lines().forEach(WebSocket::close);
        LockSupport.parkNanos(Duration.ofMillis(800).toNanos());
        slack.fault("apps.connections.open", aResponse().withStatus(429).withHeader("Retry-After", "1"));
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        int asked = slack.calls("apps.connections.open").size();

        slack.stubDefaults();
        SocketServer.until(() -> !server.lines().isEmpty());

        assertThat(asked).isBetween(1, 3);
        assertThat(log).contains("No line to Slack");
    }

    @Test
    void whoHangsUpAtOnceIsNotCalledInALoop() {
        int before = server.calls();
        server.greeting(WebSocket::close);
        server.lines().forEach(WebSocket::close);
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());

        assertThat(server.calls() - before).isBetween(1, 3);
    }

    private JsonObject event(String id, String text) {
        return object(
                "type",
                "event_callback",
                "team_id",
                SlackWire.TEAM,
                "api_app_id",
                "A0ILDSJEL",
                "event_id",
                id,
                "event",
                slack.message("UKARI", text));
    }
}

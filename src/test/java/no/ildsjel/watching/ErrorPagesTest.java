package no.ildsjel.watching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.Canaries;
import no.ildsjel.Ildsjel;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.slack.FakeSlack;
import no.ildsjel.slack.SlackPayloads;
import no.ildsjel.slack.SlackWire;
import no.ildsjel.teams.FakeTeams;
import no.ildsjel.teams.MicrosoftElsewhere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whatever is refused, whoever asked gets nothing of it back, wherever in the request it stood; that the log has nothing of
 * it either is seen to as in every test.
 */
@SpringBootTest(
        classes = {Ildsjel.class, MicrosoftElsewhere.class, ErrorPagesTest.Broken.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.organisation=classpath:organisations/gran-like.yaml",
            "ildsjel.delivery.dispatching=false"
        })
class ErrorPagesTest {
    /** Of letters that are written the same everywhere. */
    private static final String CANARY = "Kanarifuglen-i-gruva";

    private static final String OF_WHICH = "kanarifugl";
    private static final String BREAKS = CANARY + " velter noe";
    private static final String NO_DATABASE = CANARY + " ser ingen database";
    private static final String EVERYWHERE =
            "Host: 127.0.0.1\r\nX-Name: %1$s\r\nUser-Agent: %1$s\r\nCookie: name=%1$s\r\n".formatted(CANARY);
    private static final SlackPayloads PAYLOADS = new SlackPayloads(Clock.systemUTC(), new AtomicInteger());
    private static final FakeSlack SLACK = new FakeSlack().knowsEverybodyAt("eksempelkommunen.example");
    private static final FakeTeams TEAMS = new FakeTeams();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @DynamicPropertySource
    static void both(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", SLACK::apiUrl);
        MicrosoftElsewhere.arguments(TEAMS).forEach(argument -> {
            var named = argument.substring(2).split("=", 2);
            properties.add(named[0], () -> named[1]);
        });
    }

    @BeforeAll
    static void remember() {
        Canaries.remember(CANARY);
        TEAMS.knows("29:kanari", "Kari", "kari@eksempelkommunen.example");
        // Teams asks again after a fault of ours.
        TEAMS.sendsAgain(1_000);
    }

    @AfterAll
    static void close() {
        SLACK.close();
        TEAMS.close();
    }

    @Test
    void whatNobodyCanRead() throws IOException {
        refuses(400, port, "GET /<%s> HTTP/1.1\r\n%s\r\n".formatted(CANARY, EVERYWHERE));
        refuses(400, managementPort, "GET /upkeep?{%s} HTTP/1.1\r\n%s\r\n".formatted(CANARY, EVERYWHERE));
        refuses(400, port, "GET / HTTP/1.1\r\nHost: <%s>\r\n\r\n".formatted(CANARY));
        refuses(400, port, asking("GET", "/", "X-Long: " + CANARY.repeat(1_000), ""));
        refuses(400, port, "GET / HTTP/%s\r\n%s\r\n".formatted(CANARY, EVERYWHERE));
        refuses(400, managementPort, asking("POST", "/upkeep", "Origin: http://127.0.0.1", "about=" + CANARY));
        refusesInTeams(400, Map.of("text", CANARY));
    }

    @Test
    void whoeverIsNotWhoTheySay() throws IOException {
        refuses(401, port, asking("POST", "/slack/events", "X-Slack-Signature: v0=" + CANARY, CANARY));
        refuses(401, port, asking("POST", "/api/messages", "Authorization: Bearer " + CANARY, CANARY));
        refuses(403, managementPort, asking("POST", "/upkeep", "Origin: http://" + CANARY, "about=" + CANARY));
    }

    @Test
    void whatIsNotThere() throws IOException {
        for (var path : List.of("/", "/error/", "/slack/events/", "/api/messages/", "/actuator/", "/upkeep/")) {
            for (var type : List.of("application/json", "text/html", "*/*")) {
                refuses(404, port, asking("GET", path + CANARY, "Accept: " + type, ""));
            }
            refuses(404, managementPort, asking("GET", path + CANARY, "Accept: application/json", ""));
        }
        refuses(404, port, asking("POST", "/" + CANARY, "Accept: text/html", CANARY));
        refuses(404, managementPort, asking("GET", "/actuator/health/" + CANARY, "Accept: */*", ""));
        refuses(406, managementPort, asking("GET", "/" + CANARY, "Accept: text/html", ""));
    }

    @Test
    void whatIsNotDoneThatWay() throws IOException {
        refuses(405, port, asking("PUT", "/slack/events", "Accept: text/html", CANARY));
        refuses(405, port, asking(CANARY, "/slack/events", "Accept: text/html", CANARY));
        refuses(405, port, asking("DELETE", "/api/messages", "Accept: text/html", CANARY));
        refuses(405, managementPort, asking("DELETE", "/upkeep", "Origin: http://127.0.0.1", CANARY));
        refuses(405, managementPort, asking("POST", "/actuator/health", "Accept: application/json", CANARY));
        refuses(415, managementPort, asking("GET", "/actuator/health", "Content-Type: " + CANARY, CANARY));
        refuses(406, managementPort, asking("GET", "/actuator/health", "Accept: x/" + CANARY, ""));
        refuses(501, managementPort, asking(CANARY, "/upkeep", "Origin: http://127.0.0.1", CANARY));
    }

    @Test
    void whatIsTooLong() throws IOException {
        var long1 = CANARY.repeat((1 << 20) / CANARY.length() + 1);

        refuses(413, port, asking("POST", "/slack/events", "Content-Type: application/json", long1));
        refusesInTeams(413, Map.of("type", "message", "text", long1));
    }

    @Test
    void whatFailsWithWordsInTheFault() throws IOException {
        refuses(500, port, slackSays(BREAKS));
        refuses(503, port, slackSays(NO_DATABASE));
        refusesInTeams(500, TEAMS.message("29:kanari", "Kari", BREAKS));
        refusesInTeams(503, TEAMS.message("29:kanari", "Kari", NO_DATABASE));
    }

    private static String slackSays(String words) {
        var event = PAYLOADS.event("Ev" + CANARY, SlackWire.TEAM, PAYLOADS.message("U0KANARI", words))
                .toString();
        var now = PAYLOADS.now();
        var signed = "Content-Type: application/json\r\nX-Slack-Request-Timestamp: %s\r\nX-Slack-Signature: %s"
                .formatted(now, PAYLOADS.signature(now, event.getBytes(UTF_8)));
        return asking("POST", "/slack/events", signed, event);
    }

    private static String asking(String method, String path, String header, String body) {
        return "%s %s?name=%s HTTP/1.1\r\n%s%s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(method, path, CANARY, EVERYWHERE, header, body.getBytes(UTF_8).length, body);
    }

    private static void refuses(int status, int at, String request) throws IOException {
        var answer = answer(at, request);

        assertThat(answer)
                .as(request.substring(0, Math.min(200, request.length())))
                .startsWith("HTTP/1.1 " + status);
        assertThat(answer).doesNotContainIgnoringCase(OF_WHICH).doesNotContain("Exception");
    }

    private void refusesInTeams(int status, Map<String, ?> activity) {
        TEAMS.talkingTo("http://127.0.0.1:" + port);

        var delivery = TEAMS.sends(activity).join();

        assertThat(delivery.statuses()).containsOnly(status);
        assertThat(delivery.body()).doesNotContainIgnoringCase(OF_WHICH);
    }

    /** Head and body, byte for byte. */
    private static String answer(int at, String request) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), at)) {
            line.setSoTimeout(10_000);
            line.getOutputStream().write(request.getBytes(UTF_8));
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }

    /** What was said stands in the message of what is thrown. */
    static class Broken {
        @Bean
        static BeanPostProcessor breakingConversations() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Conversations real ? breaking(real) : bean;
                }
            };
        }

        private static Conversations breaking(Conversations conversations) {
            return utterance -> {
                var words = utterance.what() instanceof Utterance.Said said ? said.text() : "";
                if (words.equals(BREAKS)) {
                    throw new IllegalStateException(words);
                }
                if (words.equals(NO_DATABASE)) {
                    throw new DataAccessResourceFailureException(words);
                }
                return conversations.hear(utterance);
            };
        }
    }
}

package no.ildsjel.teams;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
import no.ildsjel.WholeWayContract;
import no.ildsjel.slack.SlackChat;
import no.ildsjel.slack.SlackWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Once across: the idea in Slack, the decision in Teams, the manager in Slack, and the post in both. */
@SpringBootTest(
        classes = {Ildsjel.class, AcrossChannelsTest.Microsoft.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:across;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.organisation=classpath:organisations/gran-like.yaml",
            "ildsjel.delivery.dispatching=false"
        })
class AcrossChannelsTest extends WholeWayContract {
    private static final TeamsChat TEAMS = new TeamsChat(Clock.systemUTC());
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());
    private static final Chat SLACK_CHAT = new SlackChat(SLACK);

    @DynamicPropertySource
    static void both(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.teams.app-id", () -> TeamsWire.APP_ID);
        properties.add("ildsjel.teams.app-password", () -> TeamsWire.PASSWORD);
        properties.add("ildsjel.teams.app-tenant-id", () -> TeamsWire.TENANT);
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", SLACK::apiUrl);
    }

    @Override
    protected Chat chatOf(String person) {
        return Set.of(KARI, PER).contains(person) ? SLACK_CHAT : TEAMS;
    }

    @Override
    protected List<Chat> rooms() {
        return List.of(SLACK_CHAT, TEAMS);
    }

    @AfterEach
    void keepCards() throws IOException {
        TEAMS.keepCards("across");
    }

    @AfterAll
    static void close() {
        TEAMS.close();
        SLACK.close();
    }

    @TestConfiguration
    static class Microsoft {
        @Bean
        @Primary
        TeamsCloud cloudOfTheTest() {
            return TEAMS.cloud();
        }
    }
}

package no.ildsjel.slack;

import java.time.Clock;
import java.util.List;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
import no.ildsjel.WholeWayContract;
import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:slack;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
class WholeWayTest extends WholeWayContract {
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());
    private static final Chat CHAT = new SlackChat(SLACK);

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.organisation", () -> "classpath:organisations/gran-like.yaml");
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", SLACK::apiUrl);
    }

    @Override
    protected Chat chatOf(String person) {
        return CHAT;
    }

    @Override
    protected List<Chat> rooms() {
        return List.of(CHAT);
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }
}

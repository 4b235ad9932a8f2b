package no.ildsjel.slack;

import java.time.Clock;
import java.util.List;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
import no.ildsjel.Loud;
import no.ildsjel.WholeWayContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way with everything in the log that an operator can turn on: not even then does it hold anything. */
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:loud-slack;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false",
            Loud.ROOT
        })
@ExtendWith(Loud.class)
class LoudWholeWayTest extends WholeWayContract {
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

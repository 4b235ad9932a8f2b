package no.ildsjel.slack;

import java.time.Clock;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
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
class WholeWayTest extends SlackWholeWay {
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());
    private static final Chat CHAT = new SlackChat(SLACK);

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        connect(SLACK, properties);
    }

    @Override
    Chat chat() {
        return CHAT;
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }
}

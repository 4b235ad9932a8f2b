package no.ildsjel.slack;

import java.time.Clock;
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
class WholeWayTest extends WholeWayContract {
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());

    WholeWayTest() {
        super(SLACK);
    }

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.organisation", () -> "classpath:organisations/gran-like.yaml");
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", SLACK::apiUrl);
    }

    @Override
    void leadTo(int port) {
        SLACK.talkingTo("http://127.0.0.1:" + port);
    }

    @AfterAll
    static void close() {
        SLACK.close();
    }
}

package no.ildsjel.teams;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
import no.ildsjel.Loud;
import no.ildsjel.WholeWayContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way with everything in the log that an operator can turn on: not even then does it hold anything. */
@SpringBootTest(
        classes = {Ildsjel.class, LoudWholeWayTest.Microsoft.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:loud-teams;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.organisation=classpath:organisations/gran-like.yaml",
            "ildsjel.delivery.dispatching=false",
            Loud.ROOT
        })
@ExtendWith(Loud.class)
class LoudWholeWayTest extends WholeWayContract {
    private static final TeamsChat CHAT = new TeamsChat(Clock.systemUTC());

    @DynamicPropertySource
    static void teams(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.teams.app-id", () -> TeamsWire.APP_ID);
        properties.add("ildsjel.teams.app-password", () -> TeamsWire.PASSWORD);
        properties.add("ildsjel.teams.app-tenant-id", () -> TeamsWire.TENANT);
    }

    @Override
    protected Chat chatOf(String person) {
        return CHAT;
    }

    @Override
    protected List<Chat> rooms() {
        return List.of(CHAT);
    }

    @AfterEach
    void keepCards() throws IOException {
        CHAT.keepCards("loud-whole-way");
    }

    @AfterAll
    static void close() {
        CHAT.close();
    }

    @TestConfiguration
    static class Microsoft {
        @Bean
        @Primary
        TeamsCloud cloudOfTheTest() {
            return CHAT.cloud();
        }
    }
}

package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.ildsjel.Chat;
import no.ildsjel.Ildsjel;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Told no more than where its PostgreSQL is, as an operator would. */
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ildsjel.delivery.dispatching=false")
class WholeWayOnPostgresTest extends SlackWholeWay {
    private static final SlackWire SLACK = new SlackWire(Clock.systemUTC());
    private static final Chat CHAT = new SlackChat(SLACK);

    @DynamicPropertySource
    static void slack(DynamicPropertyRegistry properties) {
        connect(SLACK, properties);
        TestDatabase.empty(Vendor.POSTGRESQL).register(properties);
    }

    /** The server of our tests is set to forget. */
    @Test
    void whatIsCommittedIsKeptWhateverTheServerIsSetTo() {
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("lock_timeout")).isEqualTo("1300ms");
    }

    /** A machine that lost its power in the middle of a turn must not keep locked what others wait for. */
    @Test
    void whoeverIsIdleInATransactionIsPutOutOfIt() {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("10s");
    }

    private String setting(String name) {
        return jdbc.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
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

package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.ildsjel.Chat;
import no.ildsjel.WholeWayContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole way through Slack's requests, on whichever database. */
abstract class SlackWholeWay extends WholeWayContract {
    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    abstract Chat chat();

    static void connect(SlackWire slack, DynamicPropertyRegistry properties) {
        properties.add("ildsjel.organisation", () -> "classpath:organisations/gran-like.yaml");
        properties.add("ildsjel.slack.bot-token", () -> SlackWire.TOKEN);
        properties.add("ildsjel.slack.signing-secret", () -> SlackWire.SECRET);
        properties.add("ildsjel.slack.api-url", slack::apiUrl);
    }

    /** Somebody else's transaction holds up what the turn must write, and does not end. */
    @Test
    void whoeverCannotHaveTheDatabaseIsToldBeforeSlackGivesUp() {
        var email = "nina@eksempelkommunen.example";
        chat().knows("nina", "Nina Nordmann", email);

        transaction.executeWithoutResult(status -> {
            meet(email);
            long asked = System.nanoTime();

            boolean isTaken = chat().says("nina", "Hei");

            assertThat(isTaken).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SLACKS_PATIENCE);
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("SELECT COUNT(*) FROM people WHERE email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void meet(String email) {
        jdbc.sql("""
                INSERT INTO people (id, name, email, language, language_settled, language_chosen, met_at)
                VALUES (:id, 'Nina', :email, 'nb', FALSE, FALSE, CURRENT_TIMESTAMP)
                """).param("id", UUID.randomUUID()).param("email", email).update();
    }

    @Override
    protected Chat chatOf(String person) {
        return chat();
    }

    @Override
    protected List<Chat> rooms() {
        return List.of(chat());
    }
}

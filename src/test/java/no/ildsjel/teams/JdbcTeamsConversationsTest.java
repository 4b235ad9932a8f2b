package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.ildsjel.FixedClock;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbcTeamsConversationsTest extends TeamsConversationsContract {
    private final TestDatabase database;
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final TeamsConversations conversations;

    JdbcTeamsConversationsTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        conversations = new JdbcTeamsConversations(database.jdbc(), clock);
    }

    @Override
    TeamsConversations conversations() {
        return conversations;
    }

    @Override
    void tick() {
        clock.tick(Duration.ofSeconds(1));
    }

    @Test
    void nothingIsWrittenWhenNothingIsNew() {
        conversations.remember(chat("a:kari", "29:kari"));
        var before = changes();
        tick();

        conversations.remember(chat("a:kari", "29:kari"));

        assertThat(changes()).isEqualTo(before);
    }

    private String changes() {
        return database.jdbc()
                .sql("SELECT changed_at FROM teams_conversations")
                .query(String.class)
                .single();
    }
}

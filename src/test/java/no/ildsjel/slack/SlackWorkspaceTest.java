package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.TestDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.slack.SlackWorkspace.Us;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SlackWorkspaceTest {
    private final TickingClock clock = new TickingClock();
    private final SlackWire slack = new SlackWire(clock);
    private final TestDatabase database;

    SlackWorkspaceTest(Vendor vendor) {
        database = TestDatabase.fresh(vendor);
        slack.stubDefaults();
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aNodeThatStartsWhileSlackIsDownKnowsWhatSlackToldAnother() {
        var told = node().us();
        slack.fault("auth.test", aResponse().withStatus(503));

        assertThat(told).map(Us::team).contains(SlackWire.TEAM);
        assertThat(node().us()).isEqualTo(told);
    }

    @Test
    void whatSlackSaysGoesBeforeWhatItSaidOnce() {
        new JdbcSlackMemory(database.jdbc()).keep(new Us("T0OLD", "U0OLD"));
        clock.tick(Duration.ofSeconds(1));
        slack.fault("auth.test", aResponse().withStatus(503));
        var node = node();
        assertThat(node.us()).contains(new Us("T0OLD", "U0OLD"));

        slack.stubDefaults();
        clock.tick(Duration.ofSeconds(5));

        assertThat(node.us()).map(Us::team).contains(SlackWire.TEAM);
        slack.fault("auth.test", aResponse().withStatus(503));
        assertThat(node().us()).map(Us::team).contains(SlackWire.TEAM);
    }

    @Test
    void whoWasNeverToldKnowsNothing() {
        slack.fault("auth.test", aResponse().withStatus(503));

        assertThat(node().us()).isEmpty();
    }

    @Test
    void itIsKeptOnceHoweverOftenItIsTold() {
        List.of(node(), node(), node()).forEach(SlackWorkspace::us);

        assertThat(database.jdbc()
                        .sql("SELECT team FROM slack_workspace")
                        .query(String.class)
                        .list())
                .containsExactly(SlackWire.TEAM);
    }

    private SlackWorkspace node() {
        var api = new SlackApi(
                new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()),
                InMemoryInquiries.withoutLimits(clock));
        return new SlackWorkspace(api, new JdbcSlackMemory(database.jdbc()), clock);
    }
}

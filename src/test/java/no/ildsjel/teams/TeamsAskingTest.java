package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static no.ildsjel.teams.TeamsWire.APP_ID;
import static no.ildsjel.teams.TeamsWire.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ildsjel.FixedClock;
import no.ildsjel.GreedySenders;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import no.ildsjel.teams.TeamsWire.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is where is asked no more often than Teams allows all nodes together, and by none while it wants to be left alone. */
class TeamsAskingTest {
    private static final String SQUARE = "19:torget@thread.tacv2";
    private static final String TEAM = "19:team@thread.tacv2";
    private static final Shipment FOR_OLA = new Shipment(
            "p1",
            new Someone(null, "ola@kommune.example"),
            null,
            new WrittenCard("greeting/ola", 1, Language.NB, List.of(new Paragraph("Hei"))));

    private final TeamsWire teams = new TeamsWire();
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final TeamsConversations conversations = new InMemoryTeamsConversations();
    private final TeamsLanes lanes = new TeamsLanes(TENANT, conversations);
    private final Inquiries shared = new InMemoryInquiries(clock);
    private final TeamsChannel node = node();
    private final TeamsChannel neighbour = node();

    @BeforeEach
    void meet() {
        conversations.remember(new Reference(SQUARE, Scope.TEAM, null, TEAM, TENANT, teams.serviceUrl(), null));
        teams.member(SQUARE, "29:ola", "Ola", "ola@kommune.example", "ola@login.example");
    }

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void aRosterIsReadByNoNodeBeforeTeamsLetsUs() {
        teams.fault(Call.ROSTER, aResponse().withStatus(429).withHeader("Retry-After", "60"));
        assertThat(node.deliver(FOR_OLA)).isEqualTo(closed(60));
        teams.stubDefaults();

        clock.tick(Duration.ofSeconds(59));
        assertThat(node.deliver(FOR_OLA)).isEqualTo(closed(1));
        assertThat(neighbour.deliver(FOR_OLA)).isEqualTo(new Later(Duration.ofSeconds(1), "no_room"));
        assertThat(teams.events(Call.ROSTER)).hasSize(1);

        clock.tick(Duration.ofSeconds(1));
        assertThat(untilRead(neighbour)).isInstanceOf(Delivered.class);
    }

    @Test
    void whatTeamsAskedForAProfileHoldsForOthersAndForRosters() {
        teams.fault(Call.MEMBER, aResponse().withStatus(429).withHeader("Retry-After", "60"));

        assertThatThrownBy(() -> asking().member(teams.serviceUrl(), SQUARE, "29:ola"))
                .isInstanceOf(TeamsTrouble.class);
        assertThatThrownBy(() -> asking().member(teams.serviceUrl(), SQUARE, "29:per"))
                .isInstanceOfSatisfying(
                        TeamsTrouble.class,
                        trouble -> assertThat(trouble.after()).hasSeconds(60));

        assertThat(neighbour.deliver(FOR_OLA)).isEqualTo(new Later(Duration.ofSeconds(60), "no_room"));
        assertThat(teams.events(Call.MEMBER)).hasSize(1);
        assertThat(teams.events(Call.ROSTER)).isEmpty();
    }

    /** A conversation that is busy is no reason not to ask elsewhere. */
    @Test
    void whatIsTooMuchForOneConversationHoldsForThatOneAlone() throws TeamsTrouble {
        teams.fault(Call.MEMBER, aResponse().withStatus(412).withHeader("Retry-After", "60"));
        assertThatThrownBy(() -> asking().member(teams.serviceUrl(), SQUARE, "29:ola"))
                .isInstanceOf(TeamsTrouble.class);
        teams.stubDefaults();

        assertThatThrownBy(() -> asking().member(teams.serviceUrl(), SQUARE, "29:ola"))
                .isInstanceOfSatisfying(
                        TeamsTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo("no_room"));
        teams.member(TEAM, "29:ola", "Ola", "ola@kommune.example", "ola@login.example");
        assertThat(asking().member(teams.serviceUrl(), TEAM, "29:ola").name()).isEqualTo("Ola");
    }

    /** Reads count twice as much as what is sent. */
    @ParameterizedTest
    @CsvSource({"1, 14", "2, 16", "30, 120", "3600, 3600"})
    void noWindowOfAConversationIsEverBroken(long seconds, int most) {
        var reading = lanes.reading(SQUARE).stream()
                .filter(lane -> !lane.name().equals(lanes.tenant()))
                .toList();

        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(reading, Duration.ofHours(6));
            assertThat(GreedySenders.mostIn(Duration.ofSeconds(seconds), sent))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void theTenantsSecondIsNeverBroken() {
        var tenant = lanes.reading(SQUARE).stream()
                .filter(lane -> lane.name().equals(lanes.tenant()))
                .toList();

        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(tenant, Duration.ofMinutes(10));
            assertThat(GreedySenders.mostIn(Duration.ofSeconds(1), sent)).isLessThanOrEqualTo(30);
        }
    }

    /** In the attempts that it takes: two pages at once, and one more in a moment. */
    private Receipt untilRead(TeamsChannel channel) {
        var receipt = channel.deliver(FOR_OLA);
        for (int attempt = 0; attempt < 5 && receipt instanceof Later; attempt++) {
            clock.tick(Duration.ofMillis(40));
            receipt = channel.deliver(FOR_OLA);
        }
        return receipt;
    }

    private Closed closed(long seconds) {
        return new Closed(lanes.tenant(), Duration.ofSeconds(seconds), "http_429");
    }

    private TeamsChannel node() {
        var asking = asking();
        return new TeamsChannel(api(), conversations, new TeamsRosters(asking, conversations, clock), lanes, clock);
    }

    private TeamsAsking asking() {
        return new TeamsAsking(api(), lanes, shared);
    }

    private TeamsApi api() {
        return new TeamsApi(new TeamsHttp(clock), TeamsCloud.ON_THIS_MACHINE, TeamsToken.NONE, APP_ID);
    }
}

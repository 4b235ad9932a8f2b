package no.ildsjel.teams;

import static no.ildsjel.fakes.Faults.brokenJson;
import static no.ildsjel.fakes.Faults.cutInMidBody;
import static no.ildsjel.fakes.Faults.cutting;
import static no.ildsjel.fakes.Faults.doingItAndLosingTheAnswer;
import static no.ildsjel.fakes.Faults.hanging;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.fakes.BadLine;
import no.ildsjel.fakes.Fault;
import no.ildsjel.people.Language;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On real lines: what never left is told from what may have been done. */
class TeamsLostAnswersTest {
    private static final Shipment HELLO = new Shipment(
            "p1",
            new Someone("29:kari", null),
            null,
            new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph("Hei"))));

    private final FakeTeams teams = new FakeTeams();
    private final Clock clock = Clock.systemUTC();
    private final TeamsApi api = new TeamsApi(
            new TeamsHttp(clock, Duration.ofMillis(700)),
            TeamsCloud.ON_THIS_MACHINE,
            TeamsToken.NONE,
            TeamsWire.APP_ID);

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void whereNobodyIsNothingWasSent() {
        assertThat(sentTo(BadLine.nowhere()))
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.reason()).isEqualTo("ConnectException"));
    }

    @Test
    void whereTheLineIsNotSafeNothingWasSent() {
        try (var line = new BadLine(BadLine::reading)) {
            assertThat(sentTo(line.url().replace("http:", "https:"))).isInstanceOf(Closed.class);
        }
    }

    /** A line that is closed at once may have been read by then: the client cannot know. */
    @Test
    void whatWentOutAndWasNotAnsweredMayBeDone() {
        for (var doing : List.<BadLine.Doing>of(BadLine::closing, BadLine::reading, BadLine::silent)) {
            try (var line = new BadLine(doing)) {
                assertThat(sentTo(line.url())).isInstanceOf(Lost.class);
            }
        }
    }

    @Test
    void anAnswerThatNeverCameIsLost() {
        for (var fault : List.<Fault>of(doingItAndLosingTheAnswer(), cutting(), hanging(Duration.ofSeconds(9)))) {
            teams.answers(FakeTeams.POST, fault);

            assertThat(sentTo(teams.serviceUrl())).isInstanceOf(Lost.class);
        }
        assertThat(teams.messagesIn("a:kari")).hasSize(1);
    }

    /** The status has said that it is done; only where it stands is not known. */
    @Test
    void anAnswerThatIsCutBehindItsStatusIsOne() {
        for (var fault : List.<Fault>of(cutInMidBody(), brokenJson())) {
            teams.answers(FakeTeams.POST, fault);

            assertThat(sentTo(teams.serviceUrl())).isEqualTo(new Delivered(null, null));
        }
    }

    private Receipt sentTo(String serviceUrl) {
        var conversations = new InMemoryTeamsConversations();
        conversations.remember(
                new Reference("a:kari", Scope.PERSONAL, "29:kari", null, TeamsWire.TENANT, serviceUrl, null));
        var lanes = new TeamsLanes(TeamsWire.TENANT, conversations);
        var asking = new TeamsAsking(api, lanes, InMemoryInquiries.withoutLimits(clock));
        var rosters = new TeamsRosters(asking, conversations, clock);
        return new TeamsChannel(api, conversations, rosters, lanes, clock).deliver(HELLO);
    }
}

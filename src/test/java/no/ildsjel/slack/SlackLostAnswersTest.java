package no.ildsjel.slack;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On real lines: what never left is told from what may have been done. */
class SlackLostAnswersTest {
    private static final Shipment HELLO = new Shipment(
            "p1",
            new Someone("UKARI", null),
            null,
            new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph("Hei"))));

    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void whereNobodyIsNothingWasSent() {
        assertThat(sentTo(BadLine.nowhere()))
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.reason()).isEqualTo("ConnectException"));
        assertThat(sentTo("http://ildsjel.invalid/"))
                .isInstanceOfSatisfying(
                        Closed.class, closed -> assertThat(closed.reason()).isEqualTo("UnknownHostException"));
    }

    /** Nobody who speaks plainly finishes the greeting of TLS. */
    @Test
    void whereTheLineIsNotSafeNothingWasSent() {
        try (var line = new BadLine(BadLine::reading)) {
            assertThat(sentTo(line.url().replace("http:", "https:"))).isInstanceOf(Closed.class);
        }
        try (var line = new BadLine(BadLine::silent)) {
            assertThat(sentTo(line.url().replace("http:", "https:")))
                    .isInstanceOfSatisfying(
                            Closed.class, closed -> assertThat(closed.reason()).isEqualTo("timeout"));
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
    void anAnswerThatIsNotWholeIsNone() {
        for (var fault : List.<Fault>of(
                cutInMidBody(), brokenJson(), doingItAndLosingTheAnswer(), cutting(), hanging(Duration.ofSeconds(9)))) {
            slack.answers("chat.postMessage", fault);

            assertThat(sentTo(slack.apiUrl())).isInstanceOf(Lost.class);
        }
        assertThat(slack.messagesIn("UKARI")).hasSize(3);
    }

    @Test
    void slackThatIsBackIsSpokenToAgain() {
        slack.refusesConnections();
        assertThat(sentTo(slack.apiUrl())).isInstanceOf(Closed.class);
        slack.isAsUsual();

        assertThat(sentTo(slack.apiUrl())).isInstanceOf(Delivered.class);
    }

    private static Receipt sentTo(String url) {
        var properties = new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", url);
        var clock = Clock.systemUTC();
        var api = new SlackApi(properties, Duration.ofMillis(700), InMemoryInquiries.withoutLimits(clock));
        return new SlackChannel(api, new SlackRenderer(), clock).deliver(HELLO);
    }
}

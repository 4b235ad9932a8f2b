package no.ildsjel.slack;

import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.hanging;
import static no.ildsjel.fakes.Faults.saying;
import static no.ildsjel.fakes.Faults.with429;
import static no.ildsjel.fakes.Faults.withStatus;
import static no.ildsjel.fakes.Span.once;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Channel.Trace;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackTracingTest {
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final Target KARI = new Someone("UKARI", null);
    private static final Target SQUARE = new Room("recognition", "C0TORGET");
    private static final WrittenCard CARD =
            new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph("Hei")));

    private final TickingClock clock = new TickingClock();
    private final FakeSlack slack = new FakeSlack(clock);
    private final SlackApi api = new SlackApi(
            new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()),
            Duration.ofMillis(700),
            InMemoryInquiries.withoutLimits(clock));
    private final SlackChannel channel = new SlackChannel(api, new SlackRenderer(), clock);

    @BeforeEach
    void name() {
        slack.knows("UOLA", "Ola", "ola@kommune.example").hasRoom("C0HEIER", "vi-heier");
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aMessageWhoseAnswerWasLostIsFoundWhereverItWasMeantToStand() {
        for (var to : List.of(
                KARI,
                new Someone(null, "ola@kommune.example"),
                SQUARE,
                new Room("recognition", "#vi-heier"),
                new Room("recognition", "vi-heier"),
                new Conversation("C0TORGET", null),
                new Conversation("C0TORGET", "1700000000.000001"))) {
            var shipment = new Shipment("p-" + to, to, null, CARD);
            slack.losesTheAnswer(once());
            assertThat(channel.deliver(shipment)).isInstanceOf(Lost.class);

            assertThat(channel.trace(shipment, AGE))
                    .isInstanceOfSatisfying(
                            Trace.Found.class,
                            found -> assertThat(slack.messagesIn(found.at().conversation()))
                                    .anyMatch(
                                            sent -> sent.ts().equals(found.at().message())));
        }
    }

    @Test
    void whatWasFoundIsChangedWhereItStands() {
        slack.losesTheAnswer(once());
        channel.deliver(shipment("p1", KARI));
        var found = (Trace.Found) channel.trace(shipment("p1", KARI), AGE);

        var receipt = channel.deliver(new Shipment("p2", KARI, found.at(), CARD));

        assertThat(receipt).isEqualTo(new Delivered(found.at(), null));
        assertThat(slack.messagesIn("UKARI")).hasSize(1);
    }

    @Test
    void whatWasNeverPostedIsAbsent() {
        channel.deliver(shipment("another", KARI));

        assertThat(channel.trace(shipment("p1", KARI), AGE)).isEqualTo(new Trace.Absent());
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.Absent());
    }

    /** A clock that is wrong by minutes hides nothing. */
    @Test
    void whatWasPostedBeforeTheParcelWasThereIsNotLookedAt() {
        channel.deliver(shipment("p1", SQUARE));
        clock.tick(Duration.ofMinutes(5));
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isInstanceOf(Trace.Found.class);

        clock.tick(Duration.ofMinutes(2));
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.Absent());
    }

    @Test
    void whatOthersWroteSinceIsReadPageByPageButNotForEver() {
        channel.deliver(shipment("p1", SQUARE));
        slack.noise("C0TORGET", 1000);
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isInstanceOf(Trace.Found.class);
        assertThat(slack.calls("conversations.history")).hasSize(6);

        slack.noise("C0TORGET", 4000);
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.Untraceable());
    }

    /** To do these again harms nobody. */
    @Test
    void whatIsChangedOrPublishedIsNotLookedFor() {
        var at = new Place("DUKARI", "1.1");

        assertThat(channel.trace(new Shipment("p1", KARI, at, CARD), AGE)).isEqualTo(new Trace.Absent());
        assertThat(channel.trace(new Shipment("p1", KARI, at, null), AGE)).isEqualTo(new Trace.Absent());
        assertThat(channel.trace(new Shipment("p1", new HomeOf("UKARI", null), null, CARD), AGE))
                .isEqualTo(new Trace.Absent());
        assertThat(slack.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "not_in_channel", "channel_not_found", "thread_not_found"})
    void whereSlackDoesNotLetUsLookNothingIsTold(String code) {
        slack.answers("*", saying(code));

        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.Untraceable());
        assertThat(channel.trace(shipment("p1", KARI), AGE)).isEqualTo(new Trace.Untraceable());
    }

    @Test
    void whileSlackDoesNotLetUsInItIsAskedLater() {
        slack.answers("*", saying("token_revoked"));

        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.NotNow(null, "token_revoked"));
    }

    @Test
    void aRoomThatNobodyKnowsCannotBeLookedInto() {
        assertThat(channel.trace(shipment("p1", new Room("recognition", "#borte")), AGE))
                .isEqualTo(new Trace.Untraceable());
    }

    @Test
    void whenSlackHasNoTimeItIsAskedLater() {
        slack.answers("conversations.history", with429(after(30)));
        assertThat(channel.trace(shipment("p1", SQUARE), AGE))
                .isEqualTo(new Trace.NotNow(Duration.ofSeconds(30), "http_429"));

        clock.tick(Duration.ofSeconds(30));
        slack.answers("conversations.history", withStatus(500));
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.NotNow(null, "http_500"));

        slack.answers("conversations.history", hanging(Duration.ofSeconds(5)));
        assertThat(channel.trace(shipment("p1", SQUARE), AGE)).isEqualTo(new Trace.NotNow(null, "timeout"));

        slack.refusesConnections();
        assertThat(channel.trace(shipment("p1", KARI), AGE)).isInstanceOf(Trace.NotNow.class);
    }

    private static Shipment shipment(String id, Target to) {
        return new Shipment(id, to, null, CARD);
    }
}

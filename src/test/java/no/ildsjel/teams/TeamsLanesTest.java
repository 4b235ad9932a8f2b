package no.ildsjel.teams;

import static no.ildsjel.teams.TeamsWire.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import no.ildsjel.GreedySenders;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsLanesTest {
    private static final String SQUARE = "19:torget@thread.tacv2";
    private static final String OURS = "teams/" + TENANT;
    private static final WrittenCard CARD =
            new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph("Hei")));
    private static final Target KARI = new Someone("29:kari", "kari@kommune.example");
    private static final Place STANDING = new Place("a:kari", "1700");

    private final TeamsConversations conversations = new InMemoryTeamsConversations();
    private final TeamsLanes lanes = new TeamsLanes(TENANT, conversations);

    @BeforeEach
    void meet() {
        conversations.remember(
                new Reference("a:kari", Scope.PERSONAL, "29:kari", null, TENANT, "https://teams.example/", null));
    }

    @Test
    void everyCallTakesAPlaceInItsConversationAndInTheTenant() {
        var kari = List.of(OURS, OURS + "/29:kari/seconds", OURS + "/29:kari/hour");

        assertThat(names(KARI, null, CARD)).isEqualTo(kari);
        assertThat(names(KARI, STANDING, CARD)).isEqualTo(kari);
        assertThat(names(KARI, STANDING, null)).isEqualTo(kari);
        assertThat(names(KARI, null, null)).isEmpty();
    }

    @Test
    void aThreadIsInTheLaneOfItsChannel() {
        var square = List.of(OURS, OURS + "/" + SQUARE + "/seconds", OURS + "/" + SQUARE + "/hour");

        assertThat(names(new Room("recognition", SQUARE), null, CARD)).isEqualTo(square);
        assertThat(names(new Conversation(SQUARE, "1700"), null, CARD)).isEqualTo(square);
    }

    @Test
    void noEmailStandsInAName() {
        assertThat(names(new Someone(null, "ola@kommune.example"), null, CARD)).containsExactly(OURS);
    }

    /** Or nobody known by e-mail alone would ever be found: whoever comes again takes the message's places again. */
    @Test
    void theQuestionWhoSomebodyIsHasRoomBehindTheMessageThatItIsFor() {
        var inquiries = new InMemoryInquiries(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        inquiries.take(lanes.of(new Shipment("p1", new Someone(null, "ola@kommune.example"), null, CARD)));

        assertThat(inquiries.take(lanes.reading(SQUARE))).isEmpty();
    }

    /** Opening the chat is a call, and so is the message. */
    @Test
    void whoeverHasNoChatYetTakesTwoPlaces() {
        var once = lanes.of(new Shipment("p1", KARI, null, CARD));
        var twice = lanes.of(new Shipment("p1", new Someone("29:ola", null), null, CARD));

        assertThat(twice).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(twice.get(i).interval()).isEqualTo(once.get(i).interval().multipliedBy(2));
            assertThat(twice.get(i).burst()).isEqualTo(Math.max(1, once.get(i).burst() / 2));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "2, 8", "30, 60", "3600, 1800"})
    void noWindowOfAConversationIsEverBroken(long seconds, int most) {
        var window = Duration.ofSeconds(seconds);

        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(conversation(), Duration.ofHours(6));
            assertThat(GreedySenders.mostIn(window, sent)).as("seed %s", seed).isLessThanOrEqualTo(most);
        }
    }

    /** With one call for the chat and one for the message, each of them counts. */
    @ParameterizedTest
    @CsvSource({"1, 7", "2, 8", "30, 60", "3600, 1800"})
    void noWindowIsBrokenByChatsThatAreOpenedEither(long seconds, int most) {
        var window = Duration.ofSeconds(seconds);
        var opening = lanes.of(new Shipment("p1", new Someone("29:ola", null), null, CARD));

        var sent = new GreedySenders(1)
                .send(opening, Duration.ofHours(6)).stream()
                        .flatMap(each -> LongStream.of(each, each).boxed())
                        .toList();

        assertThat(GreedySenders.mostIn(window, sent)).isLessThanOrEqualTo(most);
    }

    @Test
    void theTenantsSecondIsNeverBroken() {
        var tenant = lanes.of(new Shipment("p1", KARI, null, CARD)).subList(0, 1);

        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(tenant, Duration.ofMinutes(10));
            assertThat(GreedySenders.mostIn(Duration.ofSeconds(1), sent)).isLessThanOrEqualTo(30);
        }
    }

    /** Whoever sends without a pause gets nine tenths of what Teams lets through. */
    @Test
    void littleIsGivenAway() {
        var intervals = lanes.of(new Shipment("p1", KARI, null, CARD)).stream()
                .map(Lane::interval)
                .toList();

        assertThat(Duration.ofMinutes(1).dividedBy(intervals.get(0))).isGreaterThanOrEqualTo(27 * 60);
        assertThat(Duration.ofHours(1).dividedBy(intervals.get(2))).isGreaterThanOrEqualTo(1620);
    }

    private List<Lane> conversation() {
        return lanes.of(new Shipment("p1", new Room("recognition", SQUARE), null, CARD)).stream()
                .filter(lane -> !lane.name().equals(OURS))
                .toList();
    }

    private List<String> names(Target to, @Nullable Place at, @Nullable WrittenCard card) {
        return lanes.of(new Shipment("p1", to, at, card)).stream()
                .map(Lane::name)
                .toList();
    }
}

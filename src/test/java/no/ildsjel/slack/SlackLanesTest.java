package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.GreedySenders;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackLanesTest {
    private static final String OURS = "slack/";
    private static final WrittenCard CARD =
            new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph("Hei")));
    private static final Target KARI = new Someone("UKARI", "kari@kommune.example");
    private static final Place STANDING = new Place("DKARI", "1.1");

    private final SlackLanes lanes = new SlackLanes();

    @Test
    void aMessageTakesAPlaceInItsConversationAndInTheWorkspace() {
        assertThat(names(KARI, null, CARD)).containsExactly(OURS + "chat.postMessage", OURS + "chat.postMessage/UKARI");
        assertThat(names(new Room("recognition", "C0TORGET"), null, CARD))
                .containsExactly(OURS + "chat.postMessage", OURS + "chat.postMessage/C0TORGET");
        assertThat(names(new Conversation("C0ANNET", "1.1"), null, CARD))
                .containsExactly(OURS + "chat.postMessage", OURS + "chat.postMessage/C0ANNET");
    }

    /** Posted to by name first and by id later, or by id on one node and by name on another, it would take two places a second. */
    @Test
    void whatIsPostedByNameKeepsTheLaneOfTheIdToo() {
        var byName = new Room("recognition", "#vi-heier");

        assertThat(names(byName, null, CARD))
                .containsExactly(OURS + "chat.postMessage", OURS + "chat.postMessage/#vi-heier");

        lanes.learn(byName, "C0TORGET");

        assertThat(names(byName, null, CARD))
                .containsExactly(
                        OURS + "chat.postMessage",
                        OURS + "chat.postMessage/#vi-heier",
                        OURS + "chat.postMessage/C0TORGET");
    }

    @Test
    void whatChangesTakesAPlaceInTheLaneOfItsMethodAlone() {
        assertThat(names(KARI, STANDING, CARD)).containsExactly(OURS + "chat.update");
        assertThat(names(KARI, STANDING, null)).containsExactly(OURS + "chat.delete");
        assertThat(names(new HomeOf("UKARI", null), null, CARD)).containsExactly(OURS + "views.publish");
        assertThat(names(new HomeOf("UKARI", null), STANDING, null)).containsExactly(OURS + "views.publish");
        assertThat(names(KARI, null, null)).isEmpty();
    }

    @Test
    void whoHasToBeLookedUpTakesAPlaceThereTooAndLeavesNoEmailInAName() {
        assertThat(names(new Someone(null, "kari@kommune.example"), null, CARD))
                .containsExactly(OURS + "users.lookupByEmail", OURS + "chat.postMessage");
    }

    @ParameterizedTest
    @CsvSource({
        "chat.postMessage, 60, 300",
        "chat.update, 60, 50",
        "chat.delete, 60, 50",
        "views.publish, 60, 100",
        "users.lookupByEmail, 60, 50",
        "chat.postMessage/UKARI, 60, 60",
        "chat.postMessage/C9, 1, 1"
    })
    void noWindowOfSlacksIsEverBroken(String method, long seconds, int most) {
        var lane = all().filter(each -> each.name().equals(OURS + method))
                .findFirst()
                .orElseThrow();
        var window = Duration.ofSeconds(seconds);

        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(List.of(lane), Duration.ofHours(1));
            assertThat(GreedySenders.mostIn(window, sent)).as("seed %s", seed).isLessThanOrEqualTo(most);
        }
    }

    /** Whoever sends without a pause gets nine tenths of what Slack lets through. */
    @Test
    void littleIsGivenAway() {
        var whole = all().filter(lane -> lane.name().endsWith("chat.postMessage"))
                .findFirst()
                .orElseThrow();
        var room =
                all().filter(lane -> lane.name().endsWith("UKARI")).findFirst().orElseThrow();

        assertThat(Duration.ofMinutes(1).dividedBy(whole.interval())).isGreaterThanOrEqualTo(270);
        assertThat(Duration.ofMinutes(10).dividedBy(room.interval())).isGreaterThanOrEqualTo(540);
    }

    /** However late the one is and however punctual the other, they leave further apart than Slack asks. */
    @Test
    void twoMessagesInARoomNeverLeaveWithinASecond() {
        var room = all().filter(lane -> lane.name().endsWith("C9")).findFirst().orElseThrow();

        assertThat(room.interval().minusMillis(40)).isGreaterThan(Duration.ofMillis(1040));
    }

    private Stream<Lane> all() {
        return List.of(
                        new Shipment("p1", KARI, null, CARD),
                        new Shipment("p1", new Room("recognition", "C9"), null, CARD),
                        new Shipment("p1", KARI, STANDING, CARD),
                        new Shipment("p1", KARI, STANDING, null),
                        new Shipment("p1", new HomeOf(null, "kari@kommune.example"), null, CARD))
                .stream()
                .flatMap(shipment -> lanes.of(shipment).stream());
    }

    private List<String> names(Target to, @Nullable Place at, @Nullable WrittenCard card) {
        return lanes.of(new Shipment("p1", to, at, card)).stream()
                .map(Lane::name)
                .toList();
    }
}

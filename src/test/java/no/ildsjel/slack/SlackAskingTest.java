package no.ildsjel.slack;

import static no.ildsjel.fakes.Faults.after;
import static no.ildsjel.fakes.Faults.with429;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ildsjel.GreedySenders;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Trace;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.Lane;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody waits for is asked no more often than Slack allows all nodes together, and not while it wants none. */
class SlackAskingTest {
    private final TickingClock clock = new TickingClock();
    private final FakeSlack slack = new FakeSlack(clock).knowsEverybodyAt("kommune.example");
    private final Inquiries shared = new InMemoryInquiries(clock);
    private final SlackApi api = node(shared);
    private final SlackApi neighbour = node(shared);

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aMethodIsCalledByNoNodeBeforeItMayBe() throws SlackTrouble {
        slack.answers("views.open", with429(after(30)));
        assertThatThrownBy(() -> open(api)).isInstanceOf(SlackTrouble.class);
        slack.isAsUsual();

        clock.tick(Duration.ofSeconds(29));
        for (var node : List.of(api, neighbour)) {
            assertThatThrownBy(() -> open(node))
                    .isInstanceOfSatisfying(
                            SlackTrouble.class,
                            trouble -> assertThat(trouble.after()).hasSeconds(1));
        }
        assertThat(slack.calls("views.open")).hasSize(1);

        clock.tick(Duration.ofSeconds(1));
        open(neighbour);
        assertThat(slack.calls("views.open")).hasSize(2);
    }

    @Test
    void theOthersAre() throws SlackTrouble {
        slack.answers("views.open", with429(after(30)));
        assertThatThrownBy(() -> open(api)).isInstanceOf(SlackTrouble.class);

        assertThat(api.user("U0KARI").getId()).isEqualTo("U0KARI");
    }

    @Test
    void profilesAreAskedForByNoNodeBeforeAsLongAsSlackAsks() {
        var ours = profiles(api);
        var theirs = profiles(neighbour);
        slack.answers("users.info", with429(after(60)));
        ours.of("U0KARI");

        clock.tick(Duration.ofSeconds(59));
        assertThat(ours.of("U0OLA").name()).isNull();
        assertThat(theirs.of("U0OLA").name()).isNull();
        assertThat(slack.calls("users.info")).hasSize(1);
        slack.isAsUsual();

        clock.tick(Duration.ofSeconds(1));
        assertThat(theirs.of("U0OLA").email()).isEqualTo("ola@kommune.example");
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    /** Both nodes ask for as many as they can, each for people of its own. */
    @Test
    void togetherTheNodesAskForNoMoreProfilesAMinuteThanSlackTells() {
        IntStream.range(0, 120).forEach(second -> {
            for (var node : List.of(api, neighbour)) {
                IntStream.range(0, 3).forEach(number -> ask(node, "U0NR" + second + "X" + number));
            }
            clock.tick(Duration.ofSeconds(1));
        });

        assertThat(slack.calls("users.info").size()).isBetween(130, 150);
    }

    @ParameterizedTest
    @CsvSource({
        "users.info, 100",
        "views.open, 100",
        "conversations.history, 50",
        "conversations.replies, 50",
        "conversations.open, 50",
        "users.conversations, 50",
        "users.lookupByEmail, 50",
        "auth.test, 300",
        "chat.getPermalink, 300"
    })
    void noMinuteOfSlacksIsEverBroken(String method, int most) {
        for (long seed = 0; seed < 20; seed++) {
            var sent = new GreedySenders(seed).send(List.of(SlackLanes.asking(method)), Duration.ofHours(1));
            assertThat(GreedySenders.mostIn(Duration.ofMinutes(1), sent))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(most);
        }
    }

    /** Begun again and again as soon as a page may be read, it would never come to its last. */
    @Test
    void aSearchThatFindsNoRoomHalfWayComesAgainWhenThereIsRoomForAllOfIt() {
        var channel = new SlackChannel(api, new SlackRenderer(), clock);
        channel.deliver(shipment("p1"));
        slack.noise("U0KARI", 3000);
        IntStream.range(0, 20).forEach(page -> shared.take(List.of(SlackLanes.asking("conversations.history"))));

        assertThat(channel.trace(shipment("p1"), Duration.ofMinutes(1)))
                .isEqualTo(new Trace.NotNow(Duration.ofMinutes(1), "no_room"));
        clock.tick(Duration.ofMinutes(1));

        assertThat(channel.trace(shipment("p1"), Duration.ofMinutes(2))).isInstanceOf(Trace.Found.class);
    }

    @Test
    void withoutADatabaseNobodyIsAskedAndTheEventHasToComeAgain() {
        var lonely = node(new NoDatabase());

        assertThatThrownBy(() -> profiles(lonely).of("U0KARI")).isInstanceOf(NothingKept.class);
        assertThat(slack.calls()).isEmpty();
    }

    @Test
    void withoutADatabaseAMessageIsLookedUpLater() {
        var channel = new SlackChannel(node(new NoDatabase()), new SlackRenderer(), clock);

        assertThat(channel.trace(shipment("p1"), Duration.ofMinutes(1)))
                .isEqualTo(new Trace.NotNow(null, "no_database"));
    }

    @Test
    void withoutADatabaseWeDoNotKnowWhoWeAreButGoOn() {
        assertThat(new SlackWorkspace(node(new NoDatabase()), new InMemorySlackMemory(), clock).us())
                .isEmpty();
    }

    private SlackApi node(Inquiries inquiries) {
        return new SlackApi(new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()), inquiries);
    }

    private SlackProfiles profiles(SlackApi node) {
        return new SlackProfiles(node, new SlackWorkspace(node, new InMemorySlackMemory(), clock), clock);
    }

    private static void ask(SlackApi node, String user) {
        try {
            node.user(user);
        } catch (SlackTrouble full) {
            assertThat(full.code()).isEqualTo("no_room");
        }
    }

    private static void open(SlackApi node) throws SlackTrouble {
        node.open("trigger", new JsonObject());
    }

    private static Shipment shipment(String id) {
        var card = new WrittenCard("greeting/kari", 1, Language.NB, List.of(new WrittenCard.Paragraph("Hei")));
        return new Shipment(id, new Someone("U0KARI", null), null, card);
    }

    /** What becomes of it while the database is away. */
    private static final class NoDatabase implements Inquiries {
        @Override
        public Optional<Duration> take(List<Lane> lanes) {
            throw new IllegalStateException("no database");
        }

        @Override
        public void shut(String lane, Duration after, String reason) {
            throw new IllegalStateException("no database");
        }
    }
}

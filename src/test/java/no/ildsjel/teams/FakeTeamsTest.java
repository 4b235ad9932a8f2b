package no.ildsjel.teams;

import static no.ildsjel.fakes.Faults.saying;
import static no.ildsjel.fakes.Span.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.fakes.Answer;
import no.ildsjel.fakes.Call;
import no.ildsjel.fakes.FakeServer;
import no.ildsjel.fakes.Heard;
import no.ildsjel.people.Language;
import no.ildsjel.teams.ClientCredentials.Proof;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fake does is seen through the adapter, which its own tests hold to what Teams does. */
class FakeTeamsTest {
    private static final Target KARI = new Someone("29:kari", null);

    private final FakeTeams teams = new FakeTeams();
    private final Clock clock = Clock.systemUTC();
    private final TeamsConversations conversations = new InMemoryTeamsConversations();
    private final TeamsHttp http = new TeamsHttp(clock, Duration.ofSeconds(2));
    private final Inquiries inquiries = InMemoryInquiries.withoutLimits(clock);
    private final TeamsLanes lanes = new TeamsLanes(TeamsWire.TENANT, conversations);
    private final TeamsToken token = new ClientCredentials(
            http, teams.loginUrl(), TeamsWire.TENANT, TeamsWire.APP_ID, Proof.secret("secret"), inquiries, clock);
    private final TeamsApi api = new TeamsApi(http, teams.cloud(), token, TeamsWire.APP_ID);
    private final TeamsChannel channel = new TeamsChannel(
            api,
            conversations,
            new TeamsRosters(new TeamsAsking(api, lanes, inquiries), conversations, clock),
            lanes,
            clock);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private final FakeServer node = new FakeServer(this::hear);

    @BeforeEach
    void meet() {
        teams.knows("29:ola", "Ola", "ola@kommune.example");
        conversations.remember(new Reference(
                Activities.CHANNEL, Scope.TEAM, null, Activities.TEAM, TeamsWire.TENANT, teams.serviceUrl(), null));
    }

    @AfterEach
    void stop() {
        teams.close();
        node.close();
    }

    @Test
    void whatIsPostedStandsThereUntilItIsTakenAway() {
        var posted = (Delivered) deliver("Hei", KARI);
        var at = posted.at();

        assertThat(teams.messagesTo("29:kari"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.shown()).isEqualTo("Hei"));
        assertThat(channel.deliver(new Shipment("p2", KARI, at, card("Takk")))).isEqualTo(posted);
        assertThat(teams.messagesTo("29:kari"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.shown()).isEqualTo("Takk"));
        channel.deliver(new Shipment("p3", KARI, at, null));
        assertThat(teams.messages()).isEmpty();
    }

    @Test
    void aRoomAndSomebodyKnownByEmailAreReached() {
        assertThat(deliver("Hei", new Room("recognition", Activities.CHANNEL))).isInstanceOf(Delivered.class);
        assertThat(deliver("Hei", new Someone(null, "ola@kommune.example"))).isInstanceOf(Delivered.class);

        assertThat(teams.messagesIn(Activities.CHANNEL)).hasSize(1);
        assertThat(teams.messagesTo("29:ola")).hasSize(1);
        assertThat(teams.calls())
                .extracting(Call::method)
                .containsExactly(FakeTeams.TOKEN, FakeTeams.BEGIN, FakeTeams.MEMBERS, FakeTeams.OPEN, FakeTeams.POST);
    }

    @Test
    void aFaultIsOfTheCallThatWasMeant() {
        teams.answers(FakeTeams.POST, saying(403, "SomethingNew"), once());

        assertThat(deliver("Hei", KARI)).isNotInstanceOf(Delivered.class);
        assertThat(deliver("Hei", KARI)).isInstanceOf(Delivered.class);
        assertThat(teams.calls(FakeTeams.POST)).extracting(Call::isDone).containsExactly(false, true);
    }

    @Test
    void tooMuchInOneConversationIsRefused() {
        teams.enforcesItsLimits(1);

        for (int i = 0; i < 12; i++) {
            deliver("Hei", KARI);
        }

        assertThat(teams.calls(FakeTeams.POST)).extracting(Call::status).contains(201, 429);
        assertThat(teams.messages()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whatIsSentCarriesATokenAndIsSentAgainUntilItIsTaken() throws Exception {
        teams.talkingTo(node.url().replaceAll("/$", "")).sendsAgain(100);
        status.set(503);
        var delivery = teams.says("29:kari", "Kari", "Hei");
        await().until(() -> heard.size() == 1);
        status.set(200);

        assertThat(delivery.get(5, TimeUnit.SECONDS).statuses())
                .startsWith(503)
                .endsWith(200)
                .containsOnlyOnce(200);
        assertThat(heard).extracting(Heard::body).containsOnly(heard.get(0).body());
        var token = SignedJWT.parse(
                heard.get(0).headers().getOrDefault("authorization", "").substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getClaim("serviceurl")).isEqualTo(teams.serviceUrl());
    }

    @Test
    void whatWasRefusedForGoodIsNotSentAgain() throws Exception {
        teams.talkingTo(node.url().replaceAll("/$", ""));
        status.set(401);

        assertThat(teams.installs("29:kari").get(5, TimeUnit.SECONDS).statuses())
                .containsExactly(401);
    }

    private Answer hear(Heard each) {
        heard.add(each);
        return Answer.of(status.get(), "");
    }

    private Receipt deliver(String words, Target to) {
        return channel.deliver(new Shipment("p1", to, null, card(words)));
    }

    private static WrittenCard card(String words) {
        return new WrittenCard("greeting/kari", 1, Language.NB, List.of(new Paragraph(words)));
    }
}

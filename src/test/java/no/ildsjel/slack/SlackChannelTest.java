package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChannelTest {
    private static final SlackWire slack = new SlackWire(Clock.systemUTC());
    private static final WrittenCard CARD = saying("Hei & <velkommen>");
    private static final String POSTING = "slack/chat.postMessage";
    private static final Target KARI = new Someone("UKARI", null);

    private final SlackChannel channel = channel(slack.apiUrl());

    @BeforeEach
    void forget() {
        slack.server().resetRequests();
        slack.stubDefaults();
    }

    @AfterAll
    static void stop() {
        slack.close();
    }

    @Test
    void aPersonIsReachedByTheirUserIdAndTheMessageStandsInTheirConversation() {
        var receipt = deliver(KARI, null, CARD);

        var sent = slack.newest("UKARI");
        assertThat(receipt).isEqualTo(new Delivered(new Place("DUKARI", sent.ts()), null));
        assertThat(sent.shown().strip()).isEqualTo("Hei & <velkommen>");
        assertThat(sent.text()).isEqualTo("Hei &amp; &lt;velkommen&gt;");
    }

    @Test
    void whatIsSentCarriesOurMarkAndOpensNoLinks() {
        deliver(KARI, null, CARD);

        var call = slack.calls("chat.postMessage").get(0);
        assertThat(call)
                .containsEntry("metadata", "{\"event_type\":\"ildsjel_parcel\",\"event_payload\":{\"parcel\":\"p1\"}}")
                .containsEntry("unfurl_links", "0")
                .containsEntry("unfurl_media", "0")
                .containsEntry("link_names", "0")
                .containsEntry("mrkdwn", "0")
                .containsEntry("parse", "none");
    }

    @Test
    void aPersonKnownByEmailAloneIsLookedUp() {
        slack.person("UOLA", "Ola", "ola+x@kommune.example", "nn-NO");

        var receipt = deliver(new Someone(null, "ola+x@kommune.example"), null, CARD);

        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Delivered.class,
                        delivered -> assertThat(delivered.user()).isEqualTo("UOLA"));
        assertThat(slack.messages("UOLA")).hasSize(1);
    }

    @Test
    void aPersonWhomSlackDoesNotKnowIsRefused() {
        assertThat(deliver(new Someone(null, "ingen@kommune.example"), null, CARD))
                .isEqualTo(new Refused("users_not_found"));
        assertThat(deliver(new Someone(null, null), null, CARD)).isEqualTo(new Refused("nobody_to_find"));
    }

    @Test
    void aRoomAndAThreadAreReached() {
        deliver(new Room("recognition", "C0TORGET"), null, CARD);
        deliver(new Conversation("C0ANNET", "1700000000.000001"), null, CARD);

        assertThat(slack.newest("C0TORGET").thread()).isEmpty();
        assertThat(slack.newest("C0ANNET").thread()).isEqualTo("1700000000.000001");
    }

    @Test
    void aCardIsReplacedWithItsBlocksAndItsText() {
        var posted = (Delivered) deliver(KARI, null, CARD);

        var receipt = deliver(KARI, posted.at(), saying("Takk"));

        assertThat(receipt).isEqualTo(posted);
        assertThat(slack.messages("UKARI")).singleElement().satisfies(sent -> {
            assertThat(sent.shown().strip()).isEqualTo("Takk");
            assertThat(sent.text()).isEqualTo("Takk");
        });
    }

    @Test
    void aCardIsTakenAwayEvenWhenItWasGone() {
        var posted = (Delivered) deliver(KARI, null, CARD);

        assertThat(deliver(KARI, posted.at(), null)).isEqualTo(new Delivered(null, null));
        fault("chat.delete", "message_not_found");
        assertThat(deliver(KARI, posted.at(), null)).isEqualTo(new Delivered(null, null));
        assertThat(slack.messages("UKARI")).isEmpty();
    }

    @Test
    void aHomeIsPublishedAndEmptied() {
        var receipt = deliver(new HomeOf("UKARI", null), null, CARD);

        assertThat(receipt).isEqualTo(new Delivered(new Place("UKARI", "VHOMEUKARI"), null));
        assertThat(slack.home("UKARI").orElseThrow().shown().strip()).isEqualTo("Hei & <velkommen>");
        deliver(new HomeOf("UKARI", null), new Place("UKARI", "VHOMEUKARI"), null);
        assertThat(slack.home("UKARI").orElseThrow().blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "edit_window_closed", "cant_update_message"})
    void aMessageThatCannotBeChangedIsGone(String code) {
        fault("chat.update", code);

        assertThat(deliver(KARI, new Place("D1", "1.1"), CARD)).isEqualTo(new Gone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "not_in_channel",
                "is_archived",
                "user_not_found",
                "cannot_dm_bot",
                "msg_too_long",
                "invalid_blocks",
                "something_new"
            })
    void whatSlackWillSayEachTimeIsRefused(String code) {
        fault("chat.postMessage", code);

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Refused(code));
    }

    /** A token that was taken back fails no message: they wait until an operator has seen to it. */
    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "token_revoked", "token_expired", "invalid_auth", "missing_scope"})
    void whileSlackDoesNotLetUsInEverythingWaits(String code) {
        fault("chat.postMessage", code);

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, code));
    }

    @Test
    void aRateLimitIsKeptAsLongAsSlackAsks() {
        slack.fault("chat.postMessage", aResponse().withStatus(429).withHeader("Retry-After", "30"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(Duration.ofSeconds(30), "http_429"));

        slack.fault(
                "chat.postMessage",
                okJson("{\"ok\":false,\"error\":\"ratelimited\"}").withHeader("Retry-After", "7"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(Duration.ofSeconds(7), "ratelimited"));

        slack.fault("chat.postMessage", aResponse().withStatus(429).withHeader("Retry-After", "soon"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "http_429"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 412, 503})
    void aStatusOfWhomeverStandsInFrontOfSlackClosesTheLane(int status) {
        slack.fault("chat.postMessage", aResponse().withStatus(status).withBody("<html>"));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "http_" + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void whereSlackFailedOverAMessageItMayStandThere(int status) {
        slack.fault("chat.postMessage", aResponse().withStatus(status).withBody("<html>"));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Lost(POSTING, "http_" + status));
    }

    /** Slack's own words for these: some of it may have been done. */
    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error"})
    void whereSlackSaysThatItMayStandThereItMay(String code) {
        fault("chat.postMessage", code);

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Lost(POSTING, code));
    }

    @Test
    void theWholeWorkspaceWaitsWhenItsMessagesAreTooMany() {
        fault("chat.postMessage", "message_limit_exceeded");

        assertThat(deliver(new Room("recognition", "C0TORGET"), null, CARD))
                .isEqualTo(closed(null, "message_limit_exceeded"));
    }

    @Test
    void theLaneOfTheCallThatWasRefusedIsClosedAndNoOther() {
        slack.fault("users.lookupByEmail", aResponse().withStatus(429).withHeader("Retry-After", "9"));

        assertThat(deliver(new Someone(null, "kari@kommune.example"), null, CARD))
                .isEqualTo(new Closed("slack/users.lookupByEmail", Duration.ofSeconds(9), "http_429"));
    }

    /** To change, take away or publish again what is done already makes no difference to anybody. */
    @Test
    void whatMayBeDoneTwiceIsNeverLost() {
        for (var method : List.of("chat.update", "chat.delete", "views.publish")) {
            slack.fault(method, aResponse().withFault(Fault.EMPTY_RESPONSE));
        }
        var at = new Place("D1", "1.1");

        assertThat(List.of(
                        deliver(KARI, at, CARD),
                        deliver(KARI, at, null),
                        deliver(new HomeOf("UKARI", null), null, CARD)))
                .allMatch(Closed.class::isInstance);
    }

    @Test
    void brokenAnswersAreNotAskedForAgainBehindTheOutboxsBack() {
        for (var broken : List.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                okJson("{\"ok\":tr"),
                okJson("[]"),
                okJson(""))) {
            slack.server().resetRequests();
            slack.fault("chat.postMessage", broken);

            assertThat(deliver(KARI, null, CARD))
                    .isInstanceOfSatisfying(
                            Lost.class, lost -> assertThat(lost.lane()).isEqualTo(POSTING));
            assertThat(slack.calls("chat.postMessage")).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void slackOutOfReachClosesTheLane() {
        var nowhere = channel("http://127.0.0.1:1/api/");

        assertThat(nowhere.deliver(new Shipment("p1", KARI, null, CARD)))
                .isEqualTo(new Closed("slack/chat.postMessage", null, "ConnectException"));
    }

    @Test
    void aCardThatBreaksALimitIsNotSent() {
        var twice = new Option("x".repeat(151), "Valg", false);
        var card = card(new Ticks(List.of(twice), new Button("Ferdig", "done", Weight.MAIN)));

        assertThat(deliver(KARI, null, card)).isEqualTo(new Refused("limit: option value too long"));
        assertThat(deliver(KARI, null, saying(" "))).isInstanceOf(Refused.class);
        assertThat(slack.messages()).isEmpty();
    }

    private static SlackChannel channel(String url) {
        var clock = Clock.systemUTC();
        var api = new SlackApi(
                new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", url),
                InMemoryInquiries.withoutLimits(clock));
        return new SlackChannel(api, new SlackRenderer(), clock);
    }

    private static Closed closed(@Nullable Duration after, String code) {
        return new Closed(POSTING, after, code);
    }

    private Receipt deliver(Target to, @Nullable Place at, @Nullable WrittenCard card) {
        return channel.deliver(new Shipment("p1", to, at, card));
    }

    private static void fault(String method, String code) {
        slack.fault(method, okJson("{\"ok\":false,\"error\":\"" + code + "\"}"));
    }

    private static WrittenCard saying(String text) {
        return card(new Paragraph(text));
    }

    private static WrittenCard card(WrittenCard.Block block) {
        return new WrittenCard("greeting/kari", 1, Language.NB, List.of(block));
    }
}

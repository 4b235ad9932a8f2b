package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static no.ildsjel.teams.TeamsWire.APP_ID;
import static no.ildsjel.teams.TeamsWire.TENANT;
import static no.ildsjel.teams.TeamsWire.chatWith;
import static no.ildsjel.teams.TeamsWire.error;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ildsjel.FixedClock;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel.Closed;
import no.ildsjel.delivery.Channel.Conversation;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Later;
import no.ildsjel.delivery.Channel.Lost;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Refused;
import no.ildsjel.delivery.Channel.Room;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Channel.Trace;
import no.ildsjel.delivery.Channel.Unreachable;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import no.ildsjel.teams.ClientCredentials.Proof;
import no.ildsjel.teams.TeamsConversations.Reference;
import no.ildsjel.teams.TeamsConversations.Scope;
import no.ildsjel.teams.TeamsWire.Call;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsChannelTest {
    private static final TeamsWire teams = new TeamsWire();
    private static final String SQUARE = "19:abc/d+e=@thread.tacv2";
    private static final String TEAM = "19:general@thread.tacv2";
    private static final String LARGE = "19:large@thread.tacv2";
    private static final String GROUP = "19:lunch@thread.v2";
    private static final String TENANTS = "teams/" + TENANT;
    private static final Target KARI = new Someone("29:kari", null);
    private static final Place STANDING = new Place("a:kari", "1700");
    private static final WrittenCard CARD = card(new Paragraph("Hei & <velkommen>"));
    private static final WrittenCard QUESTION =
            card(new Paragraph("Nå?"), new Buttons(List.of(new Button("Ja", "yes", Weight.MAIN))));

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final TeamsConversations conversations = new InMemoryTeamsConversations();
    private final TeamsHttp http = new TeamsHttp(clock, Duration.ofMillis(500));
    private final TeamsLanes lanes = new TeamsLanes(TENANT, conversations);
    private final Inquiries shared = InMemoryInquiries.withoutLimits(clock);
    private final TeamsChannel channel = channel(true);

    @BeforeEach
    void forget() {
        teams.server().resetRequests();
        teams.stubDefaults();
        conversations.remember(reference("a:kari", Scope.PERSONAL, "29:kari", null, teams.serviceUrl()));
        conversations.remember(reference(SQUARE, Scope.TEAM, null, TEAM, teams.serviceUrl()));
        conversations.remember(reference(GROUP, Scope.GROUP, null, null, teams.serviceUrl()));
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @Test
    void aPersonIsReachedInThePersonalChatThatTheyOpened() {
        var receipt = deliver(KARI, null, QUESTION);

        var sent = teams.newest("a:kari");
        assertThat(receipt).isEqualTo(new Delivered(sent.place(), null));
        assertThat(sent.shown()).isEqualTo("Nå?\nJa");
        assertThat(sent.summary()).isEqualTo("Nå?");
        assertThat(teams.calls(Call.OPEN)).isEmpty();
    }

    @Test
    void whatIsSentIsNobodysMentionAndSaysWhoWeAre() {
        deliver(KARI, null, CARD);

        var activity = teams.calls(Call.POST).get(0);
        assertThat(activity.at("/from/id").asText()).isEqualTo("28:" + APP_ID);
        assertThat(activity.at("/conversation/id").asText()).isEqualTo("a:kari");
        assertThat(activity.has("entities")).isFalse();
        assertThat(activity.has("text")).isFalse();
        assertThat(teams.events(Call.POST).get(0).getRequest().getHeader("Authorization"))
                .isEqualTo("Bearer " + TeamsWire.TOKEN);
    }

    @Test
    void aPersonWhoNeverOpenedAChatIsInvitedToOneThatIsRemembered() {
        var receipt = deliver(new Someone("29:ola", null), null, CARD);

        assertThat(receipt).isInstanceOf(Delivered.class);
        assertThat(teams.calls(Call.OPEN)).singleElement().satisfies(body -> {
            assertThat(body.at("/members/0/id").asText()).isEqualTo("29:ola");
            assertThat(body.at("/bot/id").asText()).isEqualTo("28:" + APP_ID);
            assertThat(body.at("/tenantId").asText()).isEqualTo(TENANT);
            assertThat(body.at("/channelData/tenant/id").asText()).isEqualTo(TENANT);
            assertThat(body.at("/isGroup").asBoolean(true)).isFalse();
        });
        assertThat(conversations.with("29:ola").map(Reference::conversation)).contains(chatWith("29:ola"));
        deliver(new Someone("29:ola", null), null, CARD);
        assertThat(teams.calls(Call.OPEN)).hasSize(1);
        assertThat(teams.messages(chatWith("29:ola"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ola@kommune.example", "OLA@kommune.example ", "olan@login.example"})
    void aPersonKnownByEmailAloneIsLookedUpInTheTeams(String email) {
        teams.member(SQUARE, "29:per", "Per", "per@kommune.example", "per@login.example");
        teams.member(SQUARE, "29:liv", "Liv", "liv@kommune.example", "liv@login.example");
        teams.member(SQUARE, "29:ola", "Ola", "Ola@Kommune.example", "olan@login.example");

        var receipt = deliver(new Someone(null, email), null, CARD);

        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Delivered.class,
                        delivered -> assertThat(delivered.user()).isEqualTo("29:ola"));
        assertThat(teams.messages(chatWith("29:ola"))).hasSize(1);
        assertThat(teams.events(Call.ROSTER))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getRequest().getUrl()).contains("pageSize=500"));
    }

    @Test
    void aRosterIsRememberedForAWhile() {
        var nobody = new Someone(null, "ingen@kommune.example");

        assertThat(deliver(nobody, null, CARD)).isEqualTo(new Unreachable("not_installed"));
        int calls = teams.events(Call.ROSTER).size();
        deliver(nobody, null, CARD);
        assertThat(teams.events(Call.ROSTER)).hasSize(calls);
        clock.tick(Duration.ofMinutes(11));
        deliver(nobody, null, CARD);
        assertThat(teams.events(Call.ROSTER)).hasSize(2 * calls);
    }

    @Test
    void aRosterThatCouldNotBeReadIsAskedForAgainAfterAWhile() {
        var nobody = new Someone(null, "ingen@kommune.example");
        teams.fault(Call.ROSTER, aResponse().withStatus(503));

        assertThat(deliver(nobody, null, CARD)).isEqualTo(closed(null, "http_503"));
        assertThat(deliver(nobody, null, CARD)).isEqualTo(closed(null, "http_503"));
        assertThat(teams.events(Call.ROSTER)).hasSize(1);
        teams.stubDefaults();
        clock.tick(Duration.ofMinutes(1));
        assertThat(deliver(nobody, null, CARD)).isEqualTo(new Unreachable("not_installed"));
    }

    @Test
    void aLongRosterIsReadOnFromWhereTheLastAttemptStopped() {
        for (int i = 0; i < 40; i++) {
            teams.member(LARGE, "29:" + i, "Nr. " + i, i + "@kommune.example", i + "@login.example");
        }
        conversations.remember(reference(LARGE, Scope.TEAM, null, LARGE, teams.serviceUrl()));
        var api = api(true);
        var slow = new TeamsChannel(
                api,
                conversations,
                new TeamsRosters(asking(api), conversations, new SteppingClock(Duration.ofMillis(500))),
                lanes,
                clock);
        var last = new Shipment("p1", new Someone(null, "39@kommune.example"), null, CARD);

        assertThat(slow.deliver(last)).isEqualTo(new Later(null, "long_roster"));
        var receipts = IntStream.range(0, 12).mapToObj(i -> slow.deliver(last)).toList();

        assertThat(receipts).anyMatch(receipt -> receipt instanceof Delivered);
        assertThat(teams.events(Call.ROSTER).stream()
                        .filter(event -> event.getRequest().getUrl().contains("large")))
                .hasSize(20);
    }

    @Test
    void anAttemptThatTakesTooLongGoesOnInTheNextWithWhatItFound() {
        teams.member(SQUARE, "29:siv", "Siv", "siv@kommune.example", "siv@login.example");
        var api = api(true);
        var rosters = new TeamsRosters(asking(api), conversations, clock);
        var slow = new TeamsChannel(api, conversations, rosters, lanes, new SteppingClock(Duration.ofSeconds(2)));
        var siv = new Shipment("p1", new Someone(null, "siv@kommune.example"), null, CARD);

        assertThat(slow.deliver(siv)).isEqualTo(new Later(null, "slow"));
        assertThat(conversations.with("29:siv").map(Reference::conversation)).contains(chatWith("29:siv"));
        assertThat(teams.calls(Call.POST)).isEmpty();
    }

    @Test
    void aTokenThatTakesTooLongLeavesNoTimeToSend() {
        teams.fault(Call.TOKEN, aResponse().withFixedDelay(10_000));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "timeout"));
        assertThat(teams.events(Call.POST)).isEmpty();
    }

    @Test
    void aChatThatTakesTooLongToOpenIsWrittenToByTheNextAttempt() {
        var api = api(true);
        var rosters = new TeamsRosters(asking(api), conversations, clock);
        var slow = new TeamsChannel(api, conversations, rosters, lanes, new SteppingClock(Duration.ofSeconds(4)));
        var siv = new Shipment("p1", new Someone("29:siv", null), null, CARD);

        assertThat(slow.deliver(siv)).isEqualTo(new Later(null, "slow"));
        assertThat(teams.calls(Call.POST)).isEmpty();
        assertThat(slow.deliver(siv)).isInstanceOf(Delivered.class);
    }

    @Test
    void aTeamThatWeWereThrownOutOfIsClosed() {
        teams.fault(Call.ROSTER, error(403, "BotNotInConversationRoster"));

        var receipt = deliver(new Someone(null, "ola@kommune.example"), null, CARD);

        assertThat(receipt).isEqualTo(new Unreachable("not_installed"));
        assertThat(conversations.find(SQUARE).map(Reference::closed)).contains("BotNotInConversationRoster");
    }

    @Test
    void aGuestIsNotFoundByAnAddressThatOthersVouchFor() {
        var guest = TeamsJson.object(
                "id",
                "29:guest",
                "email",
                "gjest@annen.example",
                "userPrincipalName",
                "gjest_annen.example#EXT#@kommune.example",
                "tenantId",
                TENANT,
                "userRole",
                "guest");
        teams.member(SQUARE, guest);

        assertThat(deliver(new Someone(null, "gjest@annen.example"), null, CARD))
                .isEqualTo(new Unreachable("not_installed"));
    }

    @Test
    void somebodyOfWhomNothingIsKnownIsRefused() {
        assertThat(deliver(new Someone(null, null), null, CARD)).isEqualTo(new Refused("nobody_to_find"));
        assertThat(deliver(new HomeOf("29:kari", null), null, CARD)).isEqualTo(new Refused("unknown target"));
    }

    @Test
    void aRoomGetsAThreadOfItsOwnAndAMentionItsAnswer() {
        var posted = (Delivered) deliver(new Room("recognition", SQUARE), null, CARD);
        deliver(new Conversation(SQUARE, "1699"), null, CARD);
        deliver(new Conversation(GROUP, null), null, CARD);

        assertThat(teams.calls(Call.OPEN)).singleElement().satisfies(body -> {
            assertThat(body.at("/channelData/channel/id").asText()).isEqualTo(SQUARE);
            assertThat(body.at("/isGroup").asBoolean()).isTrue();
        });
        assertThat(teams.messages(SQUARE))
                .extracting(TeamsWire.Sent::conversation)
                .containsExactly(posted.at() == null ? "" : posted.at().conversation(), SQUARE + ";messageid=1699");
        assertThat(teams.messages(GROUP)).hasSize(1);
    }

    @Test
    void whatStandsInARoomIsReplacedAndTakenAway() {
        var room = new Room("recognition", SQUARE);
        var posted = (Delivered) deliver(room, null, CARD);

        assertThat(deliver(room, posted.at(), card(new Paragraph("Takk")))).isEqualTo(posted);
        assertThat(teams.newest(SQUARE).shown()).isEqualTo("Takk");
        assertThat(deliver(room, posted.at(), null)).isEqualTo(new Delivered(null, null));
        assertThat(teams.messages(SQUARE)).isEmpty();
    }

    @Test
    void idsArePartsOfThePathWhateverIsInThem() {
        deliver(new Conversation(SQUARE, "1699"), null, CARD);

        assertThat(teams.events(Call.POST).get(0).getRequest().getUrl())
                .isEqualTo("/emea/v3/conversations/19%3Aabc%2Fd%2Be%3D%40thread.tacv2%3Bmessageid%3D1699/activities");
        assertThat(deliver(KARI, new Place("a:kari", ".."), CARD)).isEqualTo(new Refused("no_address"));
    }

    @Test
    void aChannelThatTheOrganisationNamesIsPostedInThoughNobodySpokeToUsThere() {
        var room = new Room("recognition", "19:named@thread.tacv2");

        assertThat(deliver(room, null, CARD)).isInstanceOf(Delivered.class);
        assertThat(conversations.find("19:named@thread.tacv2")).isPresent();
        assertThat(teams.calls(Call.OPEN)
                        .get(0)
                        .path("channelData")
                        .path("channel")
                        .path("id")
                        .asText())
                .isEqualTo("19:named@thread.tacv2");
    }

    @Test
    void whereWeWereNeverLetInNothingIsSent() {
        conversations.close(SQUARE, "BotNotInConversationRoster");
        conversations.close("a:kari", "ConversationBlockedByUser");

        assertThat(deliver(new Room("recognition", "Torget"), null, CARD)).isEqualTo(new Unreachable("not_installed"));
        assertThat(deliver(new Room("recognition", SQUARE), null, CARD))
                .isEqualTo(new Unreachable("BotNotInConversationRoster"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Unreachable("ConversationBlockedByUser"));
        assertThat(deliver(KARI, STANDING, CARD)).isEqualTo(new Unreachable("ConversationBlockedByUser"));
        assertThat(teams.server().getAllServeEvents()).isEmpty();
    }

    @Test
    void whoeverKnowsNobodyAnywhereReachesNobody() {
        var nowhere = new InMemoryTeamsConversations();
        var api = api(true);
        var lonely = new TeamsChannel(api, nowhere, new TeamsRosters(asking(api), nowhere, clock), lanes, clock);

        assertThat(lonely.deliver(new Shipment("p1", KARI, null, CARD))).isEqualTo(new Unreachable("not_installed"));
    }

    @Test
    void nothingToPressStandsWhereSeveralCouldPressIt() {
        var refused = new Refused("limit: pressable_for_several");

        assertThat(deliver(new Room("recognition", SQUARE), null, QUESTION)).isEqualTo(refused);
        assertThat(deliver(new Conversation(GROUP, null), null, QUESTION)).isEqualTo(refused);
        assertThat(deliver(new Room("recognition", SQUARE), new Place(SQUARE + ";messageid=1", "1"), QUESTION))
                .isEqualTo(refused);
        assertThat(teams.server().getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 429, 502, 503, 504})
    void aStatusThatMayPassClosesTheLaneAndNothingIsSentBehindTheOutboxsBack(int status) {
        for (var after : List.of("", "0")) {
            teams.server().resetRequests();
            teams.fault(
                    Call.POST,
                    withRetryAfter(aResponse().withStatus(status).withBody("<html>"), after)
                            .withHeader("Location", "/elsewhere"));

            assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "http_" + status));
            assertThat(withoutLogin()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "429, 30, PT30S",
        "503, 7, PT7S",
        "503, soon, ",
        "429, -1, ",
        "429, 'Mon, 23 Nov 2026 08:02:00 GMT', PT2M",
        "429, 'Mon, 23 Nov 2026 07:02:00 GMT', "
    })
    void everythingWaitsAsLongAsTeamsAsks(int status, String asked, @Nullable Duration after) {
        teams.fault(Call.POST, withRetryAfter(aResponse().withStatus(status), asked));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(after, "http_" + status));
    }

    @Test
    void aConversationInWhichTwoThingsMetWaitsAlone() {
        teams.fault(Call.POST, withRetryAfter(aResponse().withStatus(412), "3"));

        assertThat(deliver(KARI, null, CARD))
                .isEqualTo(new Closed(TENANTS + "/29:kari/seconds", Duration.ofSeconds(3), "http_412"));
    }

    @ParameterizedTest
    @CsvSource({"500, , PT30S", "500, 5, PT30S", "500, 90, PT1M30S", "599, , "})
    void whereTheConnectorFailedOverAChangeItIsMadeAgain(int status, @Nullable String asked, @Nullable Duration after) {
        teams.fault(Call.UPDATE, withRetryAfter(aResponse().withStatus(status), asked == null ? "" : asked));

        assertThat(deliver(KARI, STANDING, CARD)).isEqualTo(new Later(after, "http_" + status));
    }

    /** A gateway that has waited in vain knows no more than we do. */
    @Test
    void whereItTookTooLongForAMessageItMayStandThere() {
        teams.fault(Call.POST, aResponse().withStatus(408));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Lost(TENANTS, "http_408"));
        teams.fault(Call.UPDATE, aResponse().withStatus(408));
        assertThat(deliver(KARI, STANDING, CARD)).isEqualTo(closed(null, "http_408"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 505, 599})
    void whereTheConnectorFailedOverAMessageItMayStandThere(int status) {
        teams.fault(Call.POST, aResponse().withStatus(status));
        teams.fault(Call.OPEN, aResponse().withStatus(status));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Lost(TENANTS + "/29:kari/seconds", "http_" + status));
        assertThat(deliver(new Room("recognition", SQUARE), null, CARD))
                .isEqualTo(new Lost(TENANTS + "/" + SQUARE + "/seconds", "http_" + status));
    }

    /** The chat is the same one at each call. */
    @Test
    void anInvitationOfWhichNobodyHeardIsRepeated() {
        teams.fault(Call.OPEN, aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertThat(deliver(new Someone("29:ola", null), null, CARD)).isInstanceOf(Closed.class);
    }

    @Test
    void nothingIsEverLookedUp() {
        assertThat(channel.trace(new Shipment("p1", KARI, null, CARD), Duration.ofMinutes(1)))
                .isEqualTo(new Trace.Untraceable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BotDisabledByAdmin",
                "BotNotInConversationRoster",
                "ConversationBlockedByUser",
                "ForbiddenOperation",
                "MessageWritesBlocked"
            })
    void whoeverNoLongerLetsUsInIsNotAskedAgainUntilTheyDo(String code) {
        teams.fault(Call.POST, error(403, code));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Unreachable(code));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Unreachable(code));
        assertThat(teams.events(Call.POST)).hasSize(1);
        teams.stubDefaults();
        conversations.remember(reference("a:kari", Scope.PERSONAL, "29:kari", null, teams.serviceUrl()));
        assertThat(deliver(KARI, null, CARD)).isInstanceOf(Delivered.class);
    }

    @Test
    void whoeverHasNotGotTheAppCannotBeInvited() {
        teams.fault(Call.OPEN, error(403, "ForbiddenOperation"));

        assertThat(deliver(new Someone("29:ola", null), null, CARD)).isEqualTo(new Unreachable("ForbiddenOperation"));
    }

    @Test
    void anInvitationWithoutAnAnswerIsTriedAgain() {
        teams.fault(Call.OPEN, aResponse().withStatus(201).withBody("{}"));

        assertThat(deliver(new Someone("29:ola", null), null, CARD)).isEqualTo(new Later(null, "no_conversation_id"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadArgument",
        "403, SomethingNew",
        "405, MethodNotAllowed",
        "413, MessageSizeTooBig",
        "415, UnsupportedMediaType",
        "501, NotImplemented"
    })
    void whatTeamsWillSayEachTimeIsRefused(int status, String code) {
        teams.fault(Call.POST, error(status, code));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Refused(code));
        assertThat(conversations.find("a:kari").map(Reference::closed)).isEmpty();
    }

    @Test
    void aCodeThatIsNoneIsNotShownToAnybody() {
        teams.fault(Call.POST, error(400, "Kari skrev: hei"));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Refused("http_400"));
    }

    @Test
    void aConversationThatIsGoneIsClosedAndAMessageThatIsGoneIsGone() {
        for (var call : List.of(Call.POST, Call.UPDATE, Call.DELETE)) {
            teams.fault(call, error(404, "NotHere"));
        }

        assertThat(deliver(KARI, STANDING, CARD)).isEqualTo(new Gone());
        assertThat(deliver(KARI, STANDING, null)).isEqualTo(new Delivered(null, null));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Unreachable("ConversationNotFound"));
        assertThat(conversations.find("a:kari").map(Reference::closed)).contains("ConversationNotFound");
    }

    @ParameterizedTest
    @ValueSource(ints = {405, 501})
    void whatCannotBeTakenAwayIsMadeBlank(int status) {
        var posted = (Delivered) deliver(KARI, null, QUESTION);
        teams.fault(Call.DELETE, aResponse().withStatus(status));

        assertThat(deliver(KARI, posted.at(), null)).isEqualTo(new Delivered(null, null));
        assertThat(teams.newest("a:kari").shown()).isEqualTo("…");
        teams.fault(Call.UPDATE, error(404, "NotHere"));
        assertThat(deliver(KARI, posted.at(), null)).isEqualTo(new Delivered(null, null));
        teams.fault(Call.UPDATE, aResponse().withStatus(503));
        assertThat(deliver(KARI, posted.at(), null)).isEqualTo(closed(null, "http_503"));
    }

    @Test
    void whatStoodNowhereIsTakenAwayWithoutACall() {
        assertThat(deliver(KARI, null, null)).isEqualTo(new Delivered(null, null));
        assertThat(teams.server().getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "{\"id\":tr", "[]"})
    void whatWasPostedIsNotPostedAgainOnlyBecauseNobodySaidWhereItStands(String answer) {
        teams.fault(Call.POST, aResponse().withStatus(201).withBody(answer));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Delivered(null, null));

        teams.fault(Call.UPDATE, aResponse().withStatus(200).withBody(answer));
        assertThat(deliver(KARI, STANDING, CARD)).isEqualTo(new Delivered(STANDING, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE"})
    void aMessageWhoseConnectionBrokeMayStandThereAndIsNotRepeatedBehindTheOutboxsBack(Fault fault) {
        teams.fault(Call.POST, aResponse().withFault(fault));
        teams.fault(Call.UPDATE, aResponse().withFault(fault));

        assertThat(deliver(KARI, null, CARD))
                .isInstanceOfSatisfying(
                        Lost.class, lost -> assertThat(lost.lane()).isEqualTo(TENANTS));
        assertThat(withoutLogin()).isEqualTo(1);
        assertThat(deliver(KARI, STANDING, CARD)).isInstanceOf(Closed.class);
    }

    @Test
    void anAnswerThatTakesTooLongIsNotWaitedFor() {
        teams.fault(Call.POST, aResponse().withStatus(201).withFixedDelay(2000));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Lost(TENANTS, "timeout"));
    }

    @Test
    void teamsOutOfReachClosesTheLane() {
        conversations.remember(reference("a:kari", Scope.PERSONAL, "29:kari", null, "http://127.0.0.1:1/"));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "ConnectException"));
    }

    @Test
    void anAddressWithoutASlashAtItsEndIsTheSame() {
        String bare = teams.serviceUrl().substring(0, teams.serviceUrl().length() - 1);
        conversations.remember(reference("a:kari", Scope.PERSONAL, "29:kari", null, bare));

        assertThat(deliver(KARI, null, CARD)).isInstanceOf(Delivered.class);
    }

    @Test
    void aTokenThatIsNoLongerTakenIsReplacedOnce() {
        deliver(KARI, null, CARD);
        clock.tick(Duration.ofMinutes(20));
        teams.fault(Call.POST, aResponse().withStatus(401));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(new Later(null, "http_401"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(Duration.ofMinutes(10), "http_401"));
        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(Duration.ofMinutes(10), "http_401"));
        assertThat(teams.events(Call.TOKEN)).hasSize(2);
    }

    @Test
    void withoutATokenNothingIsSent() {
        teams.fault(Call.TOKEN, aResponse().withStatus(401).withBody("{\"error\":\"invalid_client\"}"));

        assertThat(deliver(KARI, null, CARD)).isEqualTo(closed(null, "token_invalid_client"));
        assertThat(teams.events(Call.POST)).isEmpty();
    }

    @Test
    void noTokenIsEvenFetchedForAForeignAddress() {
        var closed = channel(false);
        conversations.remember(reference("a:ola", Scope.PERSONAL, "29:ola", null, "https://evil.example/"));

        assertThat(closed.deliver(new Shipment("p1", KARI, null, CARD))).isEqualTo(new Refused("foreign_service_url"));
        assertThat(deliver(new Someone("29:ola", null), null, CARD)).isEqualTo(new Refused("foreign_service_url"));
        assertThat(teams.server().getAllServeEvents()).isEmpty();
    }

    @Test
    void aCardThatBreaksALimitIsNotSent() {
        assertThat(deliver(KARI, null, card(new Paragraph(" "))))
                .isEqualTo(new Refused("limit: summary is empty, fallbackText is empty, body is empty"));
        assertThat(teams.server().getAllServeEvents()).isEmpty();
    }

    @Test
    void aFaultOfOurOwnIsTriedAgain() {
        var broken = new TeamsChannel(
                api(true),
                new NoConversations(),
                new TeamsRosters(asking(api(true)), conversations, clock),
                lanes,
                clock);

        assertThat(broken.deliver(new Shipment("p1", KARI, null, CARD)))
                .isEqualTo(new Later(null, "IllegalStateException"));
    }

    private static Closed closed(@Nullable Duration after, String code) {
        return new Closed(TENANTS, after, code);
    }

    private Receipt deliver(Target to, @Nullable Place at, @Nullable WrittenCard card) {
        return channel.deliver(new Shipment("p1", to, at, card));
    }

    private TeamsChannel channel(boolean openOnLoopback) {
        var api = api(openOnLoopback);
        return new TeamsChannel(api, conversations, new TeamsRosters(asking(api), conversations, clock), lanes, clock);
    }

    private TeamsAsking asking(TeamsApi api) {
        return new TeamsAsking(api, lanes, shared);
    }

    private TeamsApi api(boolean openOnLoopback) {
        var token = new ClientCredentials(
                http, teams.loginUrl(), TENANT, APP_ID, Proof.secret(TeamsWire.PASSWORD), shared, clock);
        return new TeamsApi(http, openOnLoopback ? TeamsCloud.ON_THIS_MACHINE : TeamsCloud.PUBLIC, token, APP_ID);
    }

    private static int withoutLogin() {
        return teams.server().getAllServeEvents().size()
                - teams.events(Call.TOKEN).size();
    }

    private static ResponseDefinitionBuilder withRetryAfter(ResponseDefinitionBuilder answer, String after) {
        return after.isEmpty() ? answer : answer.withHeader("Retry-After", after);
    }

    private static Reference reference(
            String conversation, Scope scope, @Nullable String user, @Nullable String team, String serviceUrl) {
        return new Reference(conversation, scope, user, team, TENANT, serviceUrl, null);
    }

    private static WrittenCard card(Block... blocks) {
        return new WrittenCard("greeting/kari", 1, Language.NB, List.of(blocks));
    }

    /** Goes on each time somebody looks at it. */
    private static final class SteppingClock extends FixedClock {
        private final Duration step;

        SteppingClock(Duration step) {
            super(Instant.parse("2026-11-23T08:00:00Z"));
            this.step = step;
        }

        @Override
        public Instant instant() {
            tick(step);
            return super.instant();
        }
    }

    /** A database that is down. */
    private static final class NoConversations implements TeamsConversations {
        @Override
        public boolean remember(Reference reference) {
            throw new IllegalStateException("down");
        }

        @Override
        public Optional<Reference> find(String conversation) {
            throw new IllegalStateException("down");
        }

        @Override
        public Optional<Reference> with(String user) {
            throw new IllegalStateException("down");
        }

        @Override
        public Optional<Reference> anywhere() {
            throw new IllegalStateException("down");
        }

        @Override
        public List<Reference> teams() {
            throw new IllegalStateException("down");
        }

        @Override
        public void close(String conversation, String reason) {
            throw new IllegalStateException("down");
        }

        @Override
        public void reopen(String team) {
            throw new IllegalStateException("down");
        }

        @Override
        public void closeTeam(String team, String reason) {
            throw new IllegalStateException("down");
        }
    }
}

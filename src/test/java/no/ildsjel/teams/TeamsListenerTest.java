package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.ildsjel.teams.Activities.CHANNEL;
import static no.ildsjel.teams.Activities.TENANT;
import static no.ildsjel.teams.TeamsWire.chatWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Serialization;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ildsjel.RecordingConversations;
import no.ildsjel.conversation.Immediate;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.Utterance.Edited;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.Installed;
import no.ildsjel.conversation.Utterance.Looked;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unopened;
import no.ildsjel.conversation.Utterance.Unsaid;
import no.ildsjel.delivery.Doors;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import no.ildsjel.teams.Proven.Answer;
import no.ildsjel.teams.TeamsApi.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.TransientDataAccessResourceException;

class TeamsListenerTest {
    private static final String KARI = "29:kari";
    private static final Map<String, Object> BUTTON =
            Map.of("card", "ask/1", "version", 3, "deed", "pick|1|value|quality");
    private static final Immediate.Form FORM = new Immediate.Form(
            "Alt i ett",
            List.of(
                    Immediate.Field.text("need", "Behov", "før", 3000),
                    new Immediate.Field(
                            "value",
                            Immediate.Kind.MANY,
                            "Verdi",
                            "",
                            true,
                            "",
                            0,
                            List.of(new WrittenCard.Option("quality", "Kvalitet", false)))),
            "kan stå tomt",
            "Send",
            "Lukk",
            "form|1|?all|0");
    private static final WrittenCard RENEWED =
            new WrittenCard("ask/1", 4, Language.NB, List.of(new WrittenCard.Paragraph("Takk")));

    private final Activities teams = new Activities("https://smba.trafficmanager.net/emea/");
    private final RecordingConversations conversations = new RecordingConversations();
    private final RememberedPlaces places = new RememberedPlaces();
    private final TeamsListener listener = new TeamsListener(
            new TeamsAdapter("app"),
            conversations,
            places.places(),
            new TeamsProfiles(
                    (serviceUrl, conversation, user) -> new Member(
                            user, "Kari Nordmann", "kari@kommune.example", "kano@kommune.example", TENANT, "user"),
                    Clock.systemUTC()),
            new TeamsRenderer());

    @Test
    void whatSomebodySaysAloneIsHeardAsItWasWritten() {
        var answer = accept(teams.says(KARI, "Kari", "Vi mangler <data> & tid"));

        assertThat(answer).isEqualTo(Answer.NOTHING);
        assertThat(conversations.said()).containsExactly(new Said("Vi mangler <data> & tid"));
        assertThat(conversations.heard().get(0).speaker())
                .isEqualTo(new Profile(
                        new Account("teams", KARI),
                        "Kari Nordmann",
                        "kari@kommune.example",
                        List.of("kano@kommune.example"),
                        Language.NB));
    }

    @Test
    void aSecondCopyIsTheSameMessageAndAnotherIsNot() {
        var message = teams.says(KARI, "Kari", "Hei");

        accept(message);
        accept(message);
        accept(teams.says(KARI, "Kari", "Hei"));

        assertThat(conversations.said()).containsExactly(new Said("Hei"), new Said("Hei"));
        assertThat(conversations.last().eventKey()).startsWith("teams/");
    }

    @Test
    void aKeyIsNeverLongerThanTheDatabaseKeeps() {
        var message = teams.says("29:" + "x".repeat(400), "Kari", "Hei");

        accept(message);

        assertThat(conversations.heard().get(0).eventKey()).hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void aMentionInAChannelIsHeardWithItsPlace() {
        accept(teams.mentions(KARI, "Kari", "bruk denne kanalen til anerkjennelser"));

        assertThat(conversations.said())
                .containsExactly(new Mentioned("bruk denne kanalen til anerkjennelser", CHANNEL, "1690000000000"));
    }

    @Test
    void whatIsSaidToOthersInAChannelIsNotHeard() {
        var toOla = teams.inChannel("message", KARI, "Kari");
        toOla.put("text", "<at>Ola</at> hei");
        toOla.put("entities", List.of(Activities.mention("29:ola", "Ola")));

        accept(toOla);

        assertThat(conversations.said()).isEmpty();
    }

    @Test
    void aGroupChatIsARoomWithoutThreads() {
        var mention = teams.mentions(KARI, "Kari", "hei");
        mention.put("conversation", Map.of("id", "19:gruppe@thread.v2", "conversationType", "groupChat"));

        accept(mention);

        assertThat(conversations.said()).containsExactly(new Mentioned("hei", "19:gruppe@thread.v2", null));
    }

    @Test
    void aButtonIsPressedAndTheCardIsRenewedInTheAnswer() throws Exception {
        conversations.answerWith(new Immediate.Renewed(RENEWED));

        var answer = accept(teams.executes(KARI, "press", with(BUTTON, "ticks-0", "quality,time_saved")));

        assertThat(conversations.said())
                .containsExactly(new Pressed("ask/1", 3, "pick|1|value|quality", List.of("quality", "time_saved")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(read(answer).path("statusCode").asInt()).isEqualTo(200);
        assertThat(read(answer).path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(read(answer).path("value").path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(read(answer).path("value").toString()).contains("Takk");
    }

    @Test
    void withoutACardToShowThePressIsAnsweredInAShapeThatTeamsTakes() throws Exception {
        var answer = accept(teams.executes(KARI, "press", BUTTON));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(read(answer).path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
    }

    @Test
    void anOlderClientsButtonIsPressedAsWell() {
        accept(teams.submits(KARI, with(BUTTON, "ticks-0", "quality")));

        assertThat(conversations.said())
                .containsExactly(new Pressed("ask/1", 3, "pick|1|value|quality", List.of("quality")));
    }

    @Test
    void aFormOpensInPlaceOfTheCardComesBackFilledAndGivesTheCardBack() throws Exception {
        conversations.answerWith(new Immediate.Form(
                "Svaret ditt",
                List.of(Immediate.Field.text("need", "Hva?", "før", 80)),
                "valgfritt",
                "Send",
                "Lukk",
                "form|1|need"));
        var opened = accept(teams.executes(KARI, "press", BUTTON));
        assertThat(read(opened).path("value").toString()).contains("Input.Text", "før", "Svaret ditt");
        conversations.forget();
        conversations.answerWith(new Immediate.Renewed(RENEWED));

        var sent = accept(teams.executes(
                KARI,
                "send",
                Map.of(
                        "card",
                        "ask/1",
                        "version",
                        3,
                        "deed",
                        "pick|1|value|quality",
                        "fields",
                        "need",
                        "written-need",
                        "etter")));

        assertThat(conversations.said())
                .containsExactly(
                        new Filled("pick|1|value|quality", Map.of("need", List.of("etter"))), new Looked("ask/1", 3));
        assertThat(read(sent).path("value").toString()).contains("Takk");
    }

    @Test
    void aDialogOpensComesBackFilledAndCloses() throws Exception {
        conversations.answerWith(FORM);
        var opened = accept(teams.invokes(KARI, "task/fetch", BUTTON));
        assertThat(read(opened).at("/task/type").asText()).isEqualTo("continue");
        assertThat(read(opened).at("/task/value/title").asText()).isEqualTo("Alt i ett");
        var data = data(read(opened).at("/task/value/card/content"));
        conversations.forget();

        var sent = accept(teams.invokes(
                KARI, "task/submit", with(data, "written-need", "etter", "chosen-value", "quality,time")));

        assertThat(conversations.said())
                .containsExactly(new Filled(
                        "form|1|?all|0", Map.of("need", List.of("etter"), "value", List.of("quality", "time"))));
        assertThat(sent).isEqualTo(new Answer(200, null));
    }

    @Test
    void aFaultyDialogStaysOpenWithWhatWasTyped() throws Exception {
        conversations.answerWith(new Immediate.Fault(Map.of("need", "Kan du si litt mer?"), FORM));

        var sent =
                accept(teams.invokes(KARI, "task/submit", with(BUTTON, "fields", "need,value", "written-need", "før")));

        assertThat(conversations.said())
                .containsExactly(
                        new Filled("pick|1|value|quality", Map.of("need", List.of("før"), "value", List.of())));
        assertThat(read(sent).at("/task/type").asText()).isEqualTo("continue");
        assertThat(read(sent).toString()).contains("Kan du si litt mer?", "før");
    }

    @Test
    void aDialogForWhichThereIsNoFormLeavesItToTheChat() throws Exception {
        var answer = accept(teams.invokes(KARI, "task/fetch", BUTTON));

        assertThat(read(answer).at("/task/type").asText()).isEqualTo("message");
    }

    @Test
    void aDialogThatWeCouldNotHearLeavesItAsItStands() {
        conversations.answerWith(Immediate.Fault.of("Send en gang til"));

        assertThat(accept(teams.invokes(KARI, "task/submit", BUTTON)).status()).isEqualTo(500);
    }

    @Test
    void aClientWithoutDialogsIsToldSoWithAnotherWay() {
        conversations.answerWith(FORM);

        accept(teams.submits(KARI, with(BUTTON, "msteams", Map.of("type", "task/fetch"))));

        assertThat(conversations.said()).element(1).isEqualTo(new Unopened("form|1|?all|0"));
    }

    @Test
    void aDialogThatIsNoneOfOursIsRefused() {
        assertThat(accept(teams.invokes(KARI, "task/fetch", Map.of("x", 1))).status())
                .isEqualTo(400);
        assertThat(accept(teams.invokes(KARI, "task/submit", Map.of("x", 1))).status())
                .isEqualTo(400);
        assertThat(conversations.heard()).isEmpty();
    }

    private static Map<String, Object> data(JsonNode dialog) {
        var body = dialog.path("body");
        var data = new LinkedHashMap<String, Object>();
        body.get(body.size() - 1)
                .at("/actions/0/data")
                .properties()
                .forEach(each -> data.put(
                        each.getKey(),
                        each.getValue().isNumber()
                                ? each.getValue().asLong()
                                : each.getValue().asText()));
        return data;
    }

    @Test
    void aFormIsLeftWithoutAWord() throws Exception {
        conversations.answerWith(new Immediate.Renewed(RENEWED));

        var left = accept(teams.executes(KARI, "show", BUTTON));

        assertThat(conversations.said()).containsExactly(new Looked("ask/1", 3));
        assertThat(read(left).path("value").toString()).contains("Takk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"card\":1,\"version\":3,\"deed\":\"x\"}",
                "{\"card\":\"c\",\"version\":-3,\"deed\":\"x\"}",
                "{\"card\":\"c\",\"version\":\"99999999999999999999\",\"deed\":\"x\"}",
                "{\"card\":\"c\",\"version\":3}",
                "[]",
                "\"x\"",
                "null"
            })
    void aButtonThatWasEditedByHandIsRefusedAndNotHeard(String data) throws Exception {
        var invoke = Activities.json(teams.executes(KARI, "press", Map.of("HERE", 1)))
                .replace("{\"HERE\":1}", data);

        var answer = listener.accept(Map.of(), invoke.getBytes(UTF_8));

        assertThat(conversations.heard()).isEmpty();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(read(answer).path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void aMessageBecomesAnIdeaWithALinkBack() throws Exception {
        conversations.answerWith(new Immediate.Told("Kladden ligger i chatten vår.", Language.NB));

        var answer = accept(teams.makesIdea(KARI, "<p>Printeren <b>står</b></p>", "https://teams.microsoft.com/l/1"));

        assertThat(conversations.said())
                .containsExactly(new Forwarded("Printeren står", "https://teams.microsoft.com/l/1"));
        assertThat(read(answer).path("task").path("type").asText()).isEqualTo("continue");
        assertThat(read(answer)
                        .path("task")
                        .path("value")
                        .path("card")
                        .path("content")
                        .toString())
                .contains("Kladden ligger i chatten vår.", "\"lang\":\"nb\"");
    }

    @Test
    void anInvokeThatWeDoNotKnowIsNotImplemented() {
        var invoke = teams.personal("invoke", KARI, "Kari");
        invoke.put("name", "something/new");

        assertThat(accept(invoke)).isEqualTo(new Answer(501, null));
    }

    @Test
    void anEditedAndADeletedMessageAreHeardOnceEach() {
        var message = teams.says(KARI, "Kari", "Hei");
        var edited = with(message, "type", "messageUpdate", "channelData", Map.of("eventType", "editMessage"));
        var again = with(edited, "timestamp", "2026-11-21T10:00:05.000Z");
        var deleted = with(message, "type", "messageDelete", "channelData", Map.of("eventType", "softDeleteMessage"));
        var undeleted = with(message, "type", "messageUpdate", "channelData", Map.of("eventType", "undeleteMessage"));

        List.of(message, edited, again, deleted, undeleted).forEach(this::accept);

        var name = "teams/a:chat/" + KARI + "/" + message.get("id");
        assertThat(conversations.said())
                .containsExactly(new Said("Hei"), new Edited(name, "Hei"), new Edited(name, "Hei"), new Unsaid(name));
        assertThat(conversations.heard().get(0).what()).isEqualTo(new Said("Hei", name));
    }

    @Test
    void whoGetsTheAppIsHeardOfEachTimeSoThatTheyAreReachedAgain() {
        var joined = teams.personal("conversationUpdate", KARI, "Kari");
        joined.put("membersAdded", List.of(Map.of("id", Activities.US)));

        accept(joined);
        accept(teams.installs(KARI, "add"));
        accept(teams.installs(KARI, "remove"));
        accept(teams.installs(KARI, "add"));

        assertThat(conversations.said()).containsExactly(new Installed(), new Installed(), new Installed());
    }

    @Test
    void aMenuThatIsUsedInAChatOfOthersMakesItNoPlaceOfOurs() {
        var forwarding = teams.makesIdea(KARI, "<p>Hei</p>", "https://teams.microsoft.com/l/1");
        forwarding.put("conversation", Map.of("id", "19:anna_bert@unq.gbl.spaces", "conversationType", "personal"));

        accept(forwarding);

        assertThat(conversations.said()).hasSize(1);
        assertThat(places.find("19:anna_bert@unq.gbl.spaces")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "en_US", "", "nb-NO-", "💡"})
    void aLocaleThatIsNoneIsNoReasonNotToHear(String locale) {
        assertThat(accept(with(teams.says(KARI, "Kari", "Hei"), "locale", locale)))
                .isEqualTo(Answer.NOTHING);
        assertThat(conversations.said()).containsExactly(new Said("Hei"));
    }

    @Test
    void whereWeAreIsRememberedAndWhereWeAreNoLongerIsClosed() {
        accept(teams.says(KARI, "Kari", "Hei"));
        accept(teams.installsInTeam("29:ola", "add"));

        assertThat(places.find(chatWith(KARI)).orElseThrow().user()).isEqualTo(KARI);
        assertThat(places.find(CHANNEL).orElseThrow().team()).isEqualTo(Activities.TEAM);
        assertThat(places.opened()).containsExactly("teams");

        accept(teams.installs(KARI, "remove"));

        assertThat(places.find(chatWith(KARI)).orElseThrow().closed()).isEqualTo("uninstalled");
        assertThat(places.closedAccounts()).containsExactly(new Account("teams", KARI));

        accept(teams.says(KARI, "Kari", "Hei igjen"));

        assertThat(places.find(chatWith(KARI)).orElseThrow().closed()).isNull();
    }

    @Test
    void aTeamIsLeftAndEnteredWithAllItsChannels() {
        var mention = teams.mentions(KARI, "Kari", "hei");
        accept(mention);
        var general = with(
                teams.installsInTeam("29:ola", "remove"),
                "conversation",
                Map.of("id", Activities.TEAM, "conversationType", "channel", "tenantId", TENANT));

        accept(general);
        assertThat(places.find(CHANNEL).orElseThrow().closed()).isEqualTo("uninstalled");

        accept(with(general, "action", "add", "id", "again"));
        assertThat(places.find(CHANNEL).orElseThrow().closed()).isNull();
        assertThat(places.find(Activities.TEAM).orElseThrow().closed()).isNull();
    }

    @Test
    void aRoomThatIsKnownIsOpenedForNobody() {
        accept(teams.mentions(KARI, "Kari", "hei"));
        accept(teams.mentions(KARI, "Kari", "hei igjen"));

        assertThat(places.opened()).containsExactly("teams");
    }

    @Test
    void whatWeSayOurselvesIsNotHeard() {
        accept(teams.says(Activities.US, "Ildsjel", "Hei"));

        assertThat(conversations.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"typing", "messageReaction", "event", "endOfConversation", "something_new"})
    void whatTellsUsNothingIsTakenInSilence(String type) {
        assertThat(accept(teams.personal(type, KARI, "Kari"))).isEqualTo(Answer.NOTHING);
        assertThat(conversations.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from",
                "conversation",
                "recipient",
                "channelData",
                "id",
                "timestamp",
                "locale",
                "text",
                "attachments"
            })
    void whatIsMissingOrNullNeverThrows(String field) {
        var message = teams.says(KARI, "Kari", "Hei");

        message.put(field, null);
        assertThat(accept(message).status()).isEqualTo(200);
        message.remove(field);
        assertThat(accept(message).status()).isEqualTo(200);
    }

    @Test
    void whatIsOfTheWrongKindIsRefused() {
        var message = with(teams.says(KARI, "Kari", "Hei"), "from", List.of(1));

        assertThat(accept(message)).isEqualTo(new Answer(400, null));
    }

    @Test
    void aMessageOfOnlyAPictureIsHeardWithoutWords() {
        var picture = teams.personal("message", KARI, "Kari");
        picture.put(
                "attachments", List.of(Map.of("contentType", "image/png", "contentUrl", "https://a.example/1.png")));

        accept(picture);

        assertThat(conversations.said()).hasSize(1).first().isInstanceOfSatisfying(Said.class, said -> {
            assertThat(said.text()).isEmpty();
            assertThat(said.files()).hasSize(1).first().satisfies(file -> {
                assertThat(file.link()).startsWith("https://teams.microsoft.com/l/message/");
                assertThat(file.name()).isEqualTo("image.png");
                assertThat(file.type()).isEqualTo("image/png");
            });
        });
    }

    @Test
    void aFileIsHeardOfByItsNameAndWhereItLies() {
        var message = teams.says(KARI, "Kari", "Se her");
        var attachments = new ArrayList<Object>((List<?>) message.get("attachments"));
        attachments.add(Map.of(
                "contentType", "application/vnd.microsoft.teams.file.download.info",
                "contentUrl", "https://gran.sharepoint.com/personal/kari/plan.pdf",
                "name", "plan.pdf",
                "content", Map.of("downloadUrl", "https://download.link", "uniqueId", "1", "fileType", "pdf")));
        attachments.add(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", Map.of()));
        message.put("attachments", attachments);

        accept(message);

        assertThat(conversations.said())
                .containsExactly(new Said(
                        "Se her",
                        null,
                        null,
                        List.of(new Attached("https://gran.sharepoint.com/personal/kari/plan.pdf", "plan.pdf", ""))));
    }

    @Test
    void aLongMessageIsHeardWhole() {
        accept(teams.says(KARI, "Kari", "ø".repeat(40_000)));

        assertThat(conversations.said()).containsExactly(new Said("ø".repeat(40_000)));
    }

    @Test
    void withoutADatabaseTeamsIsAskedToSendAgain() {
        conversations.failWith(new TransientDataAccessResourceException("gone"));

        assertThatThrownBy(() -> accept(teams.says(KARI, "Kari", "Hei"))).isInstanceOf(NothingKept.class);
        assertThatThrownBy(() -> accept(teams.executes(KARI, "press", BUTTON))).isInstanceOf(NothingKept.class);
    }

    private Answer accept(Map<String, ?> activity) {
        return listener.accept(Map.of("aud", "app"), Activities.json(activity).getBytes(UTF_8));
    }

    private static Map<String, Object> with(Map<String, ?> base, Object... more) {
        var all = new LinkedHashMap<String, Object>(base);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private static JsonNode read(Answer answer) throws IOException {
        return Serialization.jsonToTree(Objects.requireNonNull(answer.json()));
    }

    /** What the listener tells of places. */
    private static final class RememberedPlaces implements Doors {
        private final TeamsConversations conversations = new InMemoryTeamsConversations();
        private final List<String> opened = new ArrayList<>();
        private final List<Account> closed = new ArrayList<>();

        TeamsPlaces places() {
            return new TeamsPlaces(conversations, this, (account, reason) -> closed.add(account), Runnable::run);
        }

        Optional<TeamsConversations.Reference> find(String conversation) {
            return conversations.find(conversation);
        }

        List<String> opened() {
            return opened;
        }

        List<Account> closedAccounts() {
            return closed;
        }

        @Override
        public void opened(String channel) {
            opened.add(channel);
        }
    }
}

package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static no.ildsjel.slack.SlackJson.array;
import static no.ildsjel.slack.SlackJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.RecordingConversations;
import no.ildsjel.SomeForms;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Utterance.Attached;
import no.ildsjel.conversation.Utterance.Edited;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.Mentioned;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.conversation.Utterance.Unopened;
import no.ildsjel.conversation.Utterance.Unsaid;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel.HomeOf;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import no.ildsjel.slack.SlackWire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Everything between Slack's wire and the conversations, in a real web server. */
@ExtendWith(OutputCaptureExtension.class)
class SlackListenerTest {
    private static final TickingClock CLOCK = new TickingClock();
    private static final RecordingConversations conversations = new RecordingConversations();
    private static final SlackWire slack = new SlackWire(CLOCK);
    private static final Profile KARI =
            new Profile(new Account("slack", "UKARI"), "Kari Nordmann", "kari@kommune.example", Language.NB);

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--ildsjel.slack.bot-token=" + SlackWire.TOKEN,
                        "--ildsjel.slack.signing-secret=" + SlackWire.SECRET,
                        "--ildsjel.slack.api-url=" + slack.apiUrl());
        var server = requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        slack.talkingTo("http://127.0.0.1:" + server.getPort());
    }

    @AfterAll
    static void stop() {
        context.close();
        slack.close();
    }

    @BeforeEach
    void forget() {
        conversations.forget();
        CLOCK.tick(Duration.ofHours(1));
        slack.server().resetRequests();
        slack.stubDefaults();
        slack.person("UKARI", "Kari Nordmann", "kari@kommune.example", "nb-NO");
        slack.person("UOLA", "Ola", "ola@kommune.example", "nn-NO");
    }

    @Test
    void aDirectMessageIsSomethingSaid() {
        var answer = slack.event(
                "Ev42", SlackWire.TEAM, with(slack.message("UKARI", "Pårørende ringer &amp; ringer"), "ts", "17.5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(conversations.heard()).singleElement().satisfies(utterance -> {
            assertThat(utterance.what()).isEqualTo(new Said("Pårørende ringer & ringer", "slack/DUKARI/17.5"));
            assertThat(utterance.speaker()).isEqualTo(KARI);
            assertThat(utterance.eventKey()).isEqualTo("slack/event/T0AURDAL/Ev42");
            assertThat(utterance.alias()).isEqualTo("slack/message/T0AURDAL/DUKARI/17.5");
        });
    }

    @Test
    void aReplyInAThreadSaysWhatItAnswers() {
        slack.event(with(with(slack.message("UKARI", "Ja"), "ts", "17.5"), "thread_ts", "16.0"));

        assertThat(conversations.last().what())
                .isEqualTo(new Said("Ja", "slack/DUKARI/17.5", "slack/DUKARI/16.0", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> <@U1> <http://ond.example|bank>",
                "<b>fet</b> C:\\mappe\\*.txt &lt; &amp;",
                "👩‍👩‍👧‍👦👍🏽",
                "\u202eRTL\u202c \u200b ${jndi:ldap://x} '; DROP TABLE ideas;--",
                "to\nlinjer\r\nog\ttab"
            })
    void whatIsTypedIsKeptAsWritten(String typed) {
        slack.says("UKARI", typed);

        assertThat(conversations.said()).containsExactly(new Said(typed));
    }

    @Test
    void neitherNothingNorFortyThousandCharactersAreTooMuch() {
        String long40 = "æ".repeat(40_000);

        slack.says("UKARI", "");
        slack.says("UKARI", long40);

        assertThat(conversations.said()).containsExactly(new Said(""), new Said(long40));
    }

    @Test
    void nulNeverArrives() {
        slack.says("UKARI", "a\u0000b");

        assertThat(conversations.said()).containsExactly(new Said("ab"));
    }

    @Test
    void aColleagueIsKeptByName() {
        slack.event(slack.message("UKARI", "sammen med <@UOLA> og <@UINGEN>"));

        assertThat(conversations.said()).containsExactly(new Said("sammen med @Ola og @UINGEN"));
    }

    @Test
    void emojiAreKeptAsCharacters() {
        var emoji = object("type", "emoji", "name", "bulb", "unicode", "1f4a1");
        var section = object("type", "rich_text_section", "elements", array(List.of(emoji)));
        var blocks = array(List.of(object("type", "rich_text", "elements", array(List.of(section)))));

        slack.event(with(slack.message("UKARI", "En idé :bulb:"), "blocks", blocks));

        assertThat(conversations.said()).containsExactly(new Said("En idé 💡"));
    }

    @Test
    void theWordsOfAMessageWithAFileAreSaid() {
        slack.event(with(slack.message("UKARI", "Se bildet"), "subtype", "file_share"));

        assertThat(conversations.said()).containsExactly(new Said("Se bildet"));
    }

    @Test
    void filesAreHeardOfByTheirNamesAndWhereTheyLie() {
        var picture = object(
                "id", "F1",
                "name", "skilt.png",
                "title", "Skilt",
                "mimetype", "image/png",
                "permalink", "https://gran.slack.com/files/UKARI/F1/skilt.png",
                "url_private", "https://files.slack.com/secret");
        var foreign = object("id", "F2", "file_access", "check_file_info");
        var deleted = object("id", "F3", "mode", "tombstone");
        var files = array(List.of(picture, foreign, deleted));

        slack.event(with(with(slack.message("UKARI", "Se her"), "subtype", "file_share"), "files", files));

        assertThat(conversations.said())
                .containsExactly(new Said(
                        "Se her",
                        null,
                        null,
                        List.of(
                                new Attached(
                                        "https://gran.slack.com/files/UKARI/F1/skilt.png", "skilt.png", "image/png"),
                                new Attached("", "", ""))));
    }

    @Test
    void whatBotsSayAndWhatIsEditedAndWhatRoomsSayIsNotForUs() {
        slack.event(with(slack.message("UKARI", "x"), "bot_id", "B1"));
        slack.event(slack.message(SlackWire.BOT, "x"));
        slack.event(with(slack.message("UKARI", "x"), "subtype", "message_changed"));
        slack.event(with(slack.message("UKARI", "x"), "channel_type", "channel"));
        slack.event(object("type", "app_mention", "user", "UKARI", "channel", "DUKARI", "ts", "1.1", "text", "x"));

        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void aMentionIsHeardWithoutOurNameAndAnsweredInItsThread() {
        slack.mentions("UKARI", "C0TORGET", "hva kan du?");
        slack.event(object(
                "type", "app_mention",
                "user", "UKARI",
                "channel", "C0TORGET",
                "ts", "2.2",
                "thread_ts", "1.1",
                "text", "hei <@" + SlackWire.BOT + "|ildsjel>, og <@UOLA>"));

        assertThat(conversations.said().get(0)).isInstanceOfSatisfying(Mentioned.class, mentioned -> {
            assertThat(mentioned.text()).isEqualTo("hva kan du?");
            assertThat(mentioned.conversation()).isEqualTo("C0TORGET");
            assertThat(mentioned.thread()).isNotBlank();
        });
        assertThat(conversations.said().get(1)).isEqualTo(new Mentioned("hei , og @Ola", "C0TORGET", "1.1"));
    }

    @Test
    void theHomeIsOpenedAndTheMessagesTabIsNot() {
        slack.opensHome("UKARI");
        slack.event(object("type", "app_home_opened", "user", "UKARI", "channel", "DUKARI", "tab", "messages"));

        assertThat(conversations.said()).containsExactly(new OpenedHome());
    }

    @Test
    void theCommandSaysItsWordsOrItsOwnName() {
        var answer = slack.commands("UKARI", "Ring før <b>besøk</b> & spar");
        slack.commands("UKARI", " ");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(conversations.said()).containsExactly(new Said("Ring før <b>besøk</b> & spar"), new Said("ide"));
        assertThat(conversations.heard().get(0).eventKey()).startsWith("slack/command/T0AURDAL/trigger.");
    }

    @Test
    void aButtonIsPressedWithWhatIsTickedOnItsCard() {
        deliver(new Someone("UKARI", null));

        slack.presses("UKARI", slack.newest("UKARI"), "Neste", List.of("Innbyggere", "Oss"));
        slack.presses("UKARI", slack.newest("UKARI"), "Neste");

        assertThat(conversations.said())
                .containsExactly(
                        new Pressed("answer/kari", 7, "for whom <&>", List.of("citizens", "us")),
                        new Pressed("answer/kari", 7, "for whom <&>", List.of("us")));
        assertThat(conversations.heard().get(0).eventKey())
                .startsWith(
                        "slack/action/T0AURDAL/UKARI/" + slack.newest("UKARI").ts() + "/press/");
        assertThat(conversations.heard().get(0).eventKey())
                .isNotEqualTo(conversations.heard().get(1).eventKey());
    }

    @Test
    void aButtonOfTheHomeIsPressed() {
        deliver(new HomeOf("UKARI", null));

        slack.presses("UKARI", slack.home("UKARI").orElseThrow(), "Neste", List.of());

        assertThat(conversations.said()).containsExactly(new Pressed("answer/kari", 7, "for whom <&>", List.of()));
    }

    @Test
    void aTickAloneAndAButtonOfSomebodyElsesHaveNoEffect() {
        deliver(new Someone("UKARI", null));
        var press = slack.pressing("UKARI", slack.newest("UKARI"), "Neste", List.of());
        var action = press.getAsJsonArray("actions").get(0).getAsJsonObject();

        action.addProperty("value", "approve");
        var foreign = slack.interacts(press);
        action.addProperty("action_id", SlackRenderer.TICK + "0/0");
        var tick = slack.interacts(press);
        action.addProperty("action_id", "unknown");
        var unknown = slack.interacts(press);

        assertThat(List.of(foreign, tick, unknown))
                .extracting(Answer::statusCode)
                .containsOnly(200);
        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void whatIsChangedIsEdited() {
        var now = with(slack.message("UKARI", "Pårørende ringer &amp; ringer"), "ts", "17.5");
        now.add("edited", object("user", "UKARI", "ts", "18.0"));

        slack.event(changed(now, with(slack.message("UKARI", "Pårørende"), "ts", "17.5")));
        slack.event(changed(now, with(slack.message("UKARI", "Pårørende"), "ts", "17.5")));

        assertThat(conversations.heard()).singleElement().satisfies(utterance -> {
            assertThat(utterance.what()).isEqualTo(new Edited("slack/DUKARI/17.5", "Pårørende ringer & ringer"));
            assertThat(utterance.speaker()).isEqualTo(KARI);
            assertThat(utterance.alias()).isEqualTo("slack/edition/T0AURDAL/DUKARI/17.5/18.0");
        });
    }

    @Test
    void whatOnlySlackOrWeOrABotChangedIsNotEdited() {
        var edited = object("user", "UKARI", "ts", "18.0");
        var before = slack.message("UKARI", "før");
        var preview = slack.message("UKARI", "etter");
        var sameWords = with(slack.message("UKARI", "før"), "edited", edited);
        var ours = with(slack.message(SlackWire.BOT, "etter"), "edited", edited);
        var bots = with(with(slack.message("UKARI", "etter"), "edited", edited), "bot_id", "B1");
        var room = with(
                changed(with(slack.message("UKARI", "etter"), "edited", edited), before), "channel_type", "channel");

        var answers = Stream.concat(
                        Stream.of(preview, sameWords, ours, bots).map(now -> changed(now, before)), Stream.of(room))
                .map(slack::event)
                .toList();

        assertThat(answers).extracting(Answer::statusCode).containsOnly(200);
        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void whatIsDeletedIsUnsaidAndWhatWeTookAwayIsNot() {
        slack.event(deleted(with(slack.message("UKARI", "Pårørende"), "ts", "17.5")));
        slack.event(deleted(slack.message(SlackWire.BOT, "x")));
        slack.event(deleted(with(slack.message("UKARI", "x"), "bot_id", "B1")));
        slack.event(with(deleted(slack.message("UKARI", "x")), "channel_type", "channel"));

        assertThat(conversations.heard()).singleElement().satisfies(utterance -> {
            assertThat(utterance.what()).isEqualTo(new Unsaid("slack/DUKARI/17.5"));
            assertThat(utterance.speaker()).isEqualTo(KARI);
            assertThat(utterance.alias()).isEqualTo("slack/deletion/T0AURDAL/DUKARI/17.5");
        });
    }

    @Test
    @DisplayName("G-82: a colleague's message, or a bot's, is forwarded as written, with the way back")
    void aMessageIsForwardedFromItsMenu() {
        var message = with(slack.message("UOLA", "Nøklene er <!here> borte &amp; vekk"), "ts", "17.5");
        slack.stands("C0TORGET", "17.5", "https://eksempel.slack.com/archives/C0TORGET/p175");

        var answer = slack.forwards("UKARI", "C0TORGET", message);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(conversations.heard()).singleElement().satisfies(utterance -> {
            assertThat(utterance.what())
                    .isEqualTo(new Forwarded(
                            "Nøklene er @here borte & vekk",
                            "https://eksempel.slack.com/archives/C0TORGET/p175",
                            "slack/C0TORGET/17.5",
                            List.of()));
            assertThat(utterance.speaker()).isEqualTo(KARI);
            assertThat(utterance.eventKey()).startsWith("slack/shortcut/T0AURDAL/UKARI/C0TORGET/");
        });
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void aMessageWithoutALinkIsForwardedAllTheSameAndNobodyWaitsLong() {
        var picture = object("type", "message", "ts", "17.5", "bot_id", "B1", "subtype", "bot_message");

        slack.forwards("UKARI", "C0TORGET", picture);
        slack.fault("chat.getPermalink", aResponse().withFixedDelay(5000));
        long before = System.nanoTime();
        slack.forwards("UKARI", "C0TORGET", slack.message("UOLA", "Nøklene er borte"));

        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        assertThat(conversations.said())
                .containsExactly(new Forwarded("", null), new Forwarded("Nøklene er borte", null));
    }

    @Test
    void aFormThatCouldNotBeThereInTimeIsNotOpened() {
        deliver(new Someone("UKARI", null));
        conversations.answerWith(new Form("Begrunnelse", List.of(), "valgfritt", "Send", "Avbryt", "decide/42"));
        conversations.beforeCommit(() -> LockSupport.parkNanos(1_100_000_000L));

        var late = slack.presses("UKARI", slack.newest("UKARI"), "Neste");

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(slack.calls("views.open")).isEmpty();
        assertThat(conversations.said()).contains(new Unopened("decide/42"));
    }

    @Test
    void aFormIsOpenedWhileTheTriggerHoldsAndComesBackFilled() {
        deliver(new Someone("UKARI", null));
        conversations.answerWith(new Form(
                "Begrunnelse",
                List.of(Field.text("reason", "Hvorfor?", "", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42"));
        slack.presses("UKARI", slack.newest("UKARI"), "Neste");
        conversations.forget();

        var answer = slack.fills("UKARI", "Fordi <vi> må & kan");

        assertThat(slack.calls("views.open").get(0).get("trigger_id")).startsWith("trigger.");
        assertThat(conversations.said())
                .containsExactly(new Filled("decide/42", Map.of("reason", List.of("Fordi <vi> må & kan"))));
        assertThat(conversations.heard().get(0).eventKey()).startsWith("slack/form/T0AURDAL/V");
        assertThat(answer.body()).isEqualTo("{\"response_action\":\"clear\"}");
    }

    @Test
    void aFormOfSeveralFieldsComesBackWithAllOfThem() {
        deliver(new Someone("UKARI", null));
        conversations.answerWith(SomeForms.whole("Bussen"));
        slack.presses("UKARI", slack.newest("UKARI"), "Neste");
        conversations.answerWith(new Fault(Map.of("need", "Si litt mer", "", "Prøv igjen"), null));

        var answer = slack.fills(
                "UKARI",
                Map.of(
                        "need", List.of("Bussen er sen"),
                        "value", List.of("time", "quality"),
                        "focus-area", List.of("not-known"),
                        "day", List.of("2026-12-24")));

        assertThat(conversations.said())
                .endsWith(new Filled(
                        "form|1|?all|0",
                        Map.of(
                                "need", List.of("Bussen er sen"),
                                "value", List.of("time", "quality"),
                                "focus-area", List.of("not-known"),
                                "day", List.of("2026-12-24"),
                                "title", List.of())));
        assertThat(JsonParser.parseString(answer.body()).getAsJsonObject().get("errors"))
                .isIn(object("need", "Si litt mer"), object("need", "Prøv igjen"));
    }

    @Test
    void aFaultStaysInTheForm() {
        deliver(new Someone("UKARI", null));
        conversations.answerWith(new Form(
                "Begrunnelse",
                List.of(Field.text("reason", "Hvorfor?", "", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42"));
        slack.presses("UKARI", slack.newest("UKARI"), "Neste");
        conversations.answerWith(new Fault(Map.of("reason", "Skriv litt mer, så søkeren forstår"), null));

        var answer = slack.fills("UKARI", "x");

        assertThat(JsonParser.parseString(answer.body()))
                .isEqualTo(object(
                        "response_action", "errors", "errors", object("reason", "Skriv litt mer, så søkeren forstår")));
    }

    @Test
    void aFormThatCannotBeOpenedLosesNothingAndNobodyWaitsLong(CapturedOutput output) {
        deliver(new Someone("UKARI", null));
        conversations.answerWith(new Form(
                "Begrunnelse",
                List.of(Field.text("reason", "Hvorfor?", "", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42"));
        slack.fault("views.open", okJson("{\"ok\":false,\"error\":\"expired_trigger_id\"}"));
        var expired = slack.presses("UKARI", slack.newest("UKARI"), "Neste");
        slack.fault("views.open", aResponse().withFixedDelay(5000));
        long before = System.nanoTime();
        var hanging = slack.presses("UKARI", slack.newest("UKARI"), "Neste");

        assertThat(System.nanoTime() - before).isLessThan(2_800_000_000L);
        assertThat(expired.statusCode()).isEqualTo(200);
        assertThat(hanging.statusCode()).isEqualTo(200);
        assertThat(conversations.said())
                .hasSize(4)
                .filteredOn(Unopened.class::isInstance)
                .containsExactly(new Unopened("decide/42"), new Unopened("decide/42"));
        assertThat(output).contains("A form was not opened: expired_trigger_id");
    }

    @Test
    void theDatabaseGoneBringsTheEventBack(CapturedOutput output) {
        conversations.failWith(new DataAccessResourceFailureException("hemmelig"));
        var data = slack.says("UKARI", "hemmelig");
        conversations.failWith(new CannotCreateTransactionException("hemmelig"));
        var transaction = slack.commands("UKARI", "hemmelig");

        assertThat(data.statusCode()).isEqualTo(503);
        assertThat(transaction.statusCode()).isEqualTo(503);
        assertThat(output).contains("DataAccessResourceFailureException").doesNotContain("hemmelig");
    }

    @Test
    void aFaultOfOurOwnIsNotTakenAsDone(CapturedOutput output) {
        conversations.failWith(new IllegalStateException("hemmelig"));

        var answer = slack.says("UKARI", "hemmelig");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(output).contains("java.lang.IllegalStateException").doesNotContain("hemmelig");
    }

    @Test
    void anotherWorkspaceIsDropped() {
        var answer = slack.event("Ev1", "T0ANNET", slack.message("UKARI", "hei"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(conversations.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=ISO-8859-1",
                "text/plain"
            })
    void wordsAreWhatWasSignedWhateverTheirTypeIsSaidToBe(String type) {
        var body = slack.bytes(slack.message("UKARI", "Pårørende på Čáhcesuolu ringer 🙂"));

        var answer = slack.send(body, BodyPublishers.ofByteArray(body), "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(conversations.heard())
                .extracting(utterance -> utterance.what().words())
                .containsExactly("Pårørende på Čáhcesuolu ringer 🙂");
    }

    @Test
    void whatComesInPiecesIsHeardAsWell() {
        var body = slack.bytes(slack.message("UKARI", "Pårørende ringer"));
        var pieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        var answer = slack.send(body, pieces, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(conversations.heard()).hasSize(1);
    }

    /** Slack never does so; whoever packs it on the way changes what was signed. */
    @Test
    void whatWasPackedOnTheWayIsNotWhatWasSigned() throws IOException {
        var body = slack.bytes(slack.message("UKARI", "Pårørende ringer"));
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(body);
        }

        var answer = slack.send(
                body,
                BodyPublishers.ofByteArray(packed.toByteArray()),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void untilSlackHasToldWhoWeAreEventsComeBack() throws Exception {
        slack.fault("auth.test", aResponse().withStatus(503));
        var api = new SlackApi(context.getBean(SlackProperties.class), InMemoryInquiries.withoutLimits(CLOCK));
        var workspace = new SlackWorkspace(api, new InMemorySlackMemory(), CLOCK);
        var request = new UrlVerificationRequest("{\"challenge\":\"x\"}", new RequestHeaders(Map.of()));
        var event = new SlashCommandRequest("team_id=" + SlackWire.TEAM, new RequestHeaders(Map.of()));

        assertThat(workspace
                        .onlyOurs(event, Response.ok(), next -> Response.ok())
                        .getStatusCode())
                .isEqualTo(503);
        assertThat(workspace
                        .onlyOurs(request, Response.ok(), next -> Response.ok())
                        .getStatusCode())
                .isEqualTo(200);

        slack.stubDefaults();
        CLOCK.tick(Duration.ofSeconds(5));
        assertThat(workspace
                        .onlyOurs(event, Response.ok(), next -> Response.ok())
                        .getStatusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWeDoNotKnowIsDroppedWithoutAWord(CapturedOutput output) {
        var answers = List.of(
                slack.event(object("type", "reaction_added", "user", "UKARI", "reaction", "hemmelig")),
                slack.send(object("type", "event_callback", "team_id", SlackWire.TEAM)),
                slack.send(object("type", "brand_new", "secret", "hemmelig")),
                slack.send(object("secret", "hemmelig")),
                slack.send("hemmelig".getBytes(UTF_8), "text/plain"),
                slack.send("{\"type\":\"hemmelig".getBytes(UTF_8), "application/json"),
                slack.send(new byte[0], "application/json"),
                slack.event(with(slack.message("UKARI", "x"), "text", object("hemmelig", "x"))),
                slack.send(
                        ("{\"type\":\"event_callback\",\"event\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")
                                .getBytes(UTF_8),
                        "application/json"),
                slack.event(object("type", "message", "channel_type", "im")),
                slack.interacts(object("type", "view_submission", "team", object("id", SlackWire.TEAM))));

        assertThat(answers).extracting(Answer::statusCode).containsOnly(200);
        assertThat(conversations.heard()).isEmpty();
        assertThat(output).doesNotContain("hemmelig");
    }

    /** A refusal would count against the subscription. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[null]", "[{}]"})
    void aPressOfNothingIsDropped(String actions, CapturedOutput output) {
        deliver(new Someone("UKARI", null));
        var press = slack.pressing("UKARI", slack.newest("UKARI"), "Neste", List.of());
        press.add("actions", JsonParser.parseString(actions));
        press.addProperty("secret", "hemmelig");

        var answer = slack.interacts(press);
        press.remove("actions");
        var without = slack.interacts(press);

        assertThat(List.of(answer, without)).extracting(Answer::statusCode).containsOnly(200);
        assertThat(conversations.heard()).isEmpty();
        assertThat(output).contains("Dropped a request of Slack's").doesNotContain("hemmelig");
    }

    @Test
    void theAddressIsVerifiedOnlyWithASignature() {
        var body = object("type", "url_verification", "challenge", "abc123")
                .toString()
                .getBytes(UTF_8);

        assertThat(slack.send(body, "application/json").body()).isEqualTo("abc123");
        assertThat(slack.send(body, "application/json", now(), "v0=00").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theCertificateCheckIsAnsweredAndHasNoEffect() {
        var body = "ssl_check=1&token=x".getBytes(UTF_8);

        var unsigned = slack.send(body, "application/x-www-form-urlencoded", now(), "v0=00");

        assertThat(unsigned.statusCode()).isEqualTo(200);
        assertThat(unsigned.body()).isEmpty();
        assertThat(slack.form(Map.of("ssl_check", "1")).statusCode()).isEqualTo(200);
        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void aWrongSignatureIsRefusedWithOneLineAndNoContent(CapturedOutput output) {
        var body = slack.message("UKARI", "hemmelig").toString().getBytes(UTF_8);

        var answer = slack.send(body, "application/json", now(), "v0=" + "0".repeat(64));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(conversations.heard()).isEmpty();
        assertThat(output.getOut().lines().filter(line -> line.contains("no.ildsjel.slack.Slack")))
                .filteredOn(line -> !line.contains("SlackConfiguration"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("with 401: signature does not match"));
        assertThat(output).doesNotContain("hemmelig");
    }

    @Test
    void aBodyOverOneMebibyteIsRefusedAndOneAtTheLimitIsRead() {
        byte[] atTheLimit = ("[" + " ".repeat((1 << 20) - 2) + "]").getBytes(UTF_8);
        byte[] over = ("[" + " ".repeat((1 << 20) - 1) + "]").getBytes(UTF_8);

        assertThat(slack.send(atTheLimit, "application/json").statusCode()).isEqualTo(200);
        assertThat(slack.send(over, "application/json").statusCode()).isEqualTo(413);
        assertThat(conversations.heard()).isEmpty();
    }

    @Test
    void aHangingSlackCostsOneSecondOnceAndTheNameIsLearntLater() {
        slack.fault("users.info", aResponse().withFixedDelay(5000));
        long before = System.nanoTime();

        slack.says("UNY", "en");
        slack.says("UNY2", "to");

        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        assertThat(conversations.heard())
                .extracting(utterance -> utterance.speaker().name())
                .containsOnlyNulls();
    }

    private static void deliver(Target to) {
        var ticks = new Ticks(
                List.of(new Option("citizens", "Innbyggere", false), new Option("us", "Oss", true)),
                new Button("Neste", "for whom <&>", Weight.MAIN));
        context.getBean(SlackChannel.class)
                .deliver(new Shipment("p1", to, null, new WrittenCard("answer/kari", 7, Language.NB, List.of(ticks))));
    }

    private static JsonObject changed(JsonObject now, JsonObject before) {
        return object(
                "type", "message",
                "subtype", "message_changed",
                "channel_type", "im",
                "channel", "DUKARI",
                "hidden", true,
                "ts", "19.0",
                "message", now,
                "previous_message", before);
    }

    private static JsonObject deleted(JsonObject before) {
        return object(
                "type", "message",
                "subtype", "message_deleted",
                "channel_type", "im",
                "channel", "DUKARI",
                "hidden", true,
                "ts", "19.0",
                "deleted_ts", before.get("ts"),
                "previous_message", before);
    }

    private static String now() {
        return String.valueOf(CLOCK.instant().getEpochSecond());
    }

    private static JsonObject with(JsonObject event, String name, Object value) {
        object(name, value).asMap().forEach(event::add);
        return event;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(SlackConfiguration.class)
    static class Wiring {
        @Bean
        SlackWorkspace.Memory memory() {
            return new InMemorySlackMemory();
        }

        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        Inquiries inquiries(Clock clock) {
            return InMemoryInquiries.withoutLimits(clock);
        }

        @Bean
        Conversations conversations() {
            return conversations;
        }
    }
}

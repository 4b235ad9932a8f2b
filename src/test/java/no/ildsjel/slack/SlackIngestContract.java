package no.ildsjel.slack;

import static no.ildsjel.slack.SlackJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.RecordingConversations;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Immediate.Fault;
import no.ildsjel.conversation.Immediate.Field;
import no.ildsjel.conversation.Immediate.Form;
import no.ildsjel.conversation.Utterance.Filled;
import no.ildsjel.conversation.Utterance.Forwarded;
import no.ildsjel.conversation.Utterance.OpenedHome;
import no.ildsjel.conversation.Utterance.Pressed;
import no.ildsjel.conversation.Utterance.Said;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.people.Language;
import no.ildsjel.slack.SlackWire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;

/** What holds for everything that Slack sends, by whichever way it comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
abstract class SlackIngestContract {
    final RecordingConversations conversations = new RecordingConversations();
    private final TickingClock clock = new TickingClock();
    final SlackWire slack = new SlackWire(clock);
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    /** The setting that turns this way in on. */
    abstract String setting();

    /** Whatever is sent from now on comes to this node. */
    abstract void leadTo(ConfigurableApplicationContext node);

    @BeforeAll
    void start() {
        leadTo(node());
    }

    @AfterAll
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        slack.close();
    }

    @BeforeEach
    void forget() {
        clock.tick(Duration.ofMinutes(1));
        conversations.forget();
        slack.server().resetRequests();
        slack.stubDefaults();
        slack.person("UKARI", "Kari Nordmann", "kari@kommune.example", "nb-NO");
    }

    @Test
    void whatHappensIsHeard() {
        slack.stands("C0TORGET", "17.5", "https://eksempel.slack.com/p175");
        var message = slack.message("UOLA", "Nøklene er borte");
        message.addProperty("ts", "17.5");

        var answers = List.of(
                slack.says("UKARI", "Pårørende <ringer> & ringer"),
                slack.commands("UKARI", " "),
                slack.opensHome("UKARI"),
                slack.forwards("UKARI", "C0TORGET", message),
                presses());

        assertThat(answers).allMatch(Answer::isTaken);
        assertThat(conversations.said())
                .containsExactly(
                        new Said("Pårørende <ringer> & ringer"),
                        new Said("ide"),
                        new OpenedHome(),
                        new Forwarded("Nøklene er borte", "https://eksempel.slack.com/p175"),
                        new Pressed("answer/kari", 7, "for whom <&>", List.of()));
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsCommitted() throws Exception {
        var committed = new CountDownLatch(1);
        conversations.beforeCommit(() -> await(committed));

        var answer = CompletableFuture.supplyAsync(() -> slack.says("UKARI", "Pårørende ringer"));
        boolean wasEarly = isAnsweredWithin(answer, 300);
        committed.countDown();

        assertThat(wasEarly).isFalse();
        assertThat(answer.get(5, TimeUnit.SECONDS).isTaken()).isTrue();
        assertThat(conversations.said()).containsExactly(new Said("Pårørende ringer"));
    }

    @Test
    void aSecondCopyIsAcknowledgedAndHasNoEffect() {
        var message = slack.message("UKARI", "Pårørende ringer");

        var first = slack.event("Ev1", SlackWire.TEAM, message);
        var second = slack.event("Ev1", SlackWire.TEAM, message);
        var underAnotherId = slack.event("Ev2", SlackWire.TEAM, message);

        assertThat(List.of(first, second, underAnotherId)).allMatch(Answer::isTaken);
        assertThat(conversations.said()).containsExactly(new Said("Pårørende ringer"));
    }

    @Test
    void withoutADatabaseNothingIsAcknowledgedAndComesAgain(CapturedOutput log) {
        var message = slack.message("UKARI", "hemmelig");
        conversations.failWith(new DataAccessResourceFailureException("hemmelig"));
        var failed = slack.event("Ev1", SlackWire.TEAM, message);
        conversations.forget();

        var again = slack.event("Ev1", SlackWire.TEAM, message);

        assertThat(failed.isTaken()).isFalse();
        assertThat(again.isTaken()).isTrue();
        assertThat(conversations.said()).containsExactly(new Said("hemmelig"));
        assertThat(log).contains("Slack is asked to send again").doesNotContain("hemmelig");
    }

    @Test
    void aFaultOfOurOwnIsNotAcknowledged(CapturedOutput log) {
        conversations.failWith(new IllegalStateException("hemmelig"));

        assertThat(slack.says("UKARI", "hemmelig").isTaken()).isFalse();
        assertThat(log).contains("java.lang.IllegalStateException").doesNotContain("hemmelig");
    }

    @Test
    void aPressOpensAFormAndItsFaultComesBackInTheAnswer() {
        conversations.answerWith(new Form(
                "Begrunnelse",
                List.of(Field.text("reason", "Hvorfor?", "", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42"));
        presses();
        conversations.answerWith(new Fault(Map.of("reason", "Skriv litt mer, så søkeren forstår"), null));

        var answer = slack.fills("UKARI", "x");

        assertThat(slack.calls("views.open")).hasSize(1);
        assertThat(conversations.said()).endsWith(new Filled("decide/42", Map.of("reason", List.of("x"))));
        assertThat(JsonParser.parseString(answer.body()))
                .isEqualTo(object(
                        "response_action", "errors", "errors", object("reason", "Skriv litt mer, så søkeren forstår")));
    }

    @Test
    void aFormThatIsRightIsClosedByTheAnswer() {
        conversations.answerWith(new Form(
                "Begrunnelse",
                List.of(Field.text("reason", "Hvorfor?", "", 1000)),
                "valgfritt",
                "Send",
                "Avbryt",
                "decide/42"));
        presses();

        assertThat(slack.fills("UKARI", "Fordi vi må").body()).contains("response_action");
    }

    @Test
    void anotherWorkspaceIsDroppedWithAnAcknowledgement() {
        var answer = slack.event("Ev1", "T0ANNET", slack.message("UKARI", "hei"));

        assertThat(answer.isTaken()).isTrue();
        assertThat(conversations.heard()).isEmpty();
    }

    /** Slack would send it for ever, or switch the subscription off. */
    @Test
    void whatNobodyKnowsOrCanReadIsDroppedWithAnAcknowledgement(CapturedOutput log) {
        var answers = List.of(
                slack.event(object("type", "reaction_added", "user", "UKARI", "reaction", "hemmelig")),
                slack.event(object("type", "message", "channel_type", "im")),
                slack.interacts(object("type", "brand_new", "secret", "hemmelig")),
                slack.interacts(object("secret", "hemmelig")),
                slack.interacts(object("type", "view_submission", "team", object("id", SlackWire.TEAM))),
                slack.interacts(object("type", "block_actions", "team", object("id", SlackWire.TEAM))));

        assertThat(answers).allMatch(Answer::isTaken);
        assertThat(conversations.heard()).isEmpty();
        assertThat(log).doesNotContain("hemmelig");
    }

    @Test
    void whoIsStoppedHearsNothingMore() {
        var other = node();
        leadTo(other);
        var before = slack.says("UKARI", "før");

        close(other);
        var after = slack.says("UKARI", "etter");
        leadTo(nodes.get(0));

        assertThat(before.isTaken()).isTrue();
        assertThat(after.isTaken()).isFalse();
        assertThat(conversations.said()).containsExactly(new Said("før"));
    }

    /** One more node, with the same conversations behind it. */
    final ConfigurableApplicationContext node() {
        ApplicationContextInitializer<GenericApplicationContext> surroundings = context -> {
            context.registerBean(Conversations.class, () -> conversations);
            context.registerBean(Clock.class, () -> clock);
        };
        var node = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .initializers(surroundings)
                .run(
                        setting(),
                        "--server.port=0",
                        "--ildsjel.slack.bot-token=" + SlackWire.TOKEN,
                        "--ildsjel.slack.api-url=" + slack.apiUrl());
        nodes.add(node);
        return node;
    }

    final ConfigurableApplicationContext firstNode() {
        return nodes.get(0);
    }

    final void close(ConfigurableApplicationContext node) {
        node.close();
        nodes.remove(node);
    }

    private Answer presses() {
        var buttons = new Buttons(List.of(new Button("Neste", "for whom <&>", Weight.MAIN)));
        var card = new WrittenCard("answer/kari", 7, Language.NB, List.of(buttons));
        firstNode().getBean(SlackChannel.class).deliver(new Shipment("p1", new Someone("UKARI", null), null, card));
        return slack.presses("UKARI", slack.newest("UKARI"), "Neste");
    }

    private static boolean isAnsweredWithin(CompletableFuture<Answer> answer, int millis) throws Exception {
        try {
            answer.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    static JsonObject envelope(String type, String id, JsonObject payload) {
        return object("type", type, "envelope_id", id, "payload", payload);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(SlackConfiguration.class)
    static class Wiring {
        /** The database's clock goes on while that of a test stands. */
        @Bean
        SlackWorkspace.Memory memory() {
            return new InMemorySlackMemory();
        }

        @Bean
        Inquiries inquiries() {
            return InMemoryInquiries.withoutLimits(Clock.systemUTC());
        }
    }
}

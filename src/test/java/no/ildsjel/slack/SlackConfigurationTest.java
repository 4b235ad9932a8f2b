package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.RecordingConversations;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.delivery.Inquiries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SlackConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Conversations.class, RecordingConversations::new)
            .withBean(Inquiries.class, () -> InMemoryInquiries.withoutLimits(Clock.systemUTC()))
            .withBean(SlackWorkspace.Memory.class, InMemorySlackMemory::new)
            .withUserConfiguration(SlackConfiguration.class);

    @Test
    void withoutATokenThereIsNoSlack() {
        runner.withPropertyValues("ildsjel.slack.bot-token=", "ildsjel.slack.signing-secret= ")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SlackChannel.class));
    }

    @Test
    void withBothItIsOnAndToldApartFromTheSecrets() {
        runner.withPropertyValues(
                        "ildsjel.slack.bot-token=xoxb-1",
                        "ildsjel.slack.signing-secret=s3cret",
                        "ildsjel.slack.api-url=http://127.0.0.1:3000/api")
                .run(context -> {
                    assertThat(context).hasSingleBean(SlackChannel.class).doesNotHaveBean(SlackSocket.class);
                    assertThat(context.getBean(SlackProperties.class))
                            .hasToString("SlackProperties[apiUrl=http://127.0.0.1:3000/api/]");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"new,old", " new , old ", "new,\told"})
    void thereMayBeTwoSecretsWhileOneTakesThePlaceOfTheOther(String both) {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.signing-secret=" + both)
                .run(context -> assertThat(
                                context.getBean(SlackProperties.class).signingSecrets())
                        .containsExactly("new", "old"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "new,", ",old", "new,,old", "new,old,older", "new old"})
    void withASecretThatIsNoneItRefusesToStart(String secrets) {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.signing-secret=" + secrets)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_SIGNING_SECRET holds one secret, or two")
                        .extracting(Throwable::getMessage)
                        .asString()
                        .doesNotContain("old"));
    }

    @Test
    void withATokenAloneItRefusesToStart() {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.signing-secret=")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_BOT_TOKEN is set, but no way in: set SLACK_SIGNING_SECRET"));
    }

    @Test
    void withAnAppTokenItCallsSlackAndHasNoAddress() {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.app-token=xapp-1")
                .run(context -> {
                    assertThat(context).hasSingleBean(SlackSocket.class).hasSingleBean(SlackChannel.class);
                    assertThat(context).doesNotHaveBean("slackServlet").doesNotHaveBean("slackFilter");
                    assertThat(context.getBean(SlackProperties.class).toString())
                            .doesNotContain("xapp-1");
                });
    }

    @Test
    void withBothWaysInItRefusesToStart() {
        runner.withPropertyValues(
                        "ildsjel.slack.bot-token=xoxb-1",
                        "ildsjel.slack.signing-secret=s3cret",
                        "ildsjel.slack.app-token=xapp-1")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_SIGNING_SECRET and SLACK_APP_TOKEN are both set")
                        .hasStackTraceContaining("remove SLACK_APP_TOKEN"));
    }

    @Test
    void withAnAppTokenAloneItRefusesToStart() {
        runner.withPropertyValues("ildsjel.slack.app-token=xapp-1")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not"));
    }

    @Test
    void withTheBotsTokenForTheAppsItRefusesToStart() {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.app-token=xoxb-1")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_APP_TOKEN begins with xapp-"));
    }

    @Test
    void withASecretAloneItRefusesToStart() {
        runner.withPropertyValues("ildsjel.slack.signing-secret=s3cret")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not"));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        runner.withPropertyValues(
                        "ildsjel.slack.bot-token=xoxb-1",
                        "ildsjel.slack.signing-secret=s3cret",
                        "ildsjel.slack.api-url=slack.com")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("SLACK_API_URL"));
    }

    @Test
    void theLibrariesStaySilentWhateverTheLevels() {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel("com.slack.api.bolt.App", LogLevel.DEBUG);
        logging.setLogLevel("ROOT", LogLevel.TRACE);
        try {
            SlackConfiguration.silenceLibraries(logging);

            for (var name : new String[] {
                "com.slack.api.bolt.App",
                "com.slack.api.bolt.util.SlackRequestParser",
                "com.slack.api.util.http.listener.DetailedLoggingListener",
                "okhttp3.OkHttpClient",
                "org.java_websocket.WebSocketImpl"
            }) {
                assertThat(LoggerFactory.getLogger(name).isWarnEnabled())
                        .as(name)
                        .isFalse();
            }
        } finally {
            logging.setLogLevel("ROOT", LogLevel.INFO);
        }
    }
}

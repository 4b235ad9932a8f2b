package no.ildsjel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.ildsjel.conversation.Conversations;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SlackConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Conversations.class, RecordingConversations::new)
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
                    assertThat(context).hasSingleBean(SlackChannel.class);
                    assertThat(context.getBean(SlackProperties.class))
                            .hasToString("SlackProperties[apiUrl=http://127.0.0.1:3000/api/]");
                });
    }

    @Test
    void withATokenAloneItRefusesToStart() {
        runner.withPropertyValues("ildsjel.slack.bot-token=xoxb-1", "ildsjel.slack.signing-secret=")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("SLACK_BOT_TOKEN is set but SLACK_SIGNING_SECRET is not"));
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
                "okhttp3.OkHttpClient"
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

package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.ildsjel.FixedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class TeamsConfigurationTest {
    private static final String APP = "ildsjel.teams.app-id=" + TeamsIssuer.APP;
    private static final String TENANT = "ildsjel.teams.app-tenant-id=" + TeamsIssuer.TENANT;
    private static final String PASSWORD = "ildsjel.teams.app-password=p4ssw0rd";
    private static final String CERTIFICATE = "ildsjel.teams.app-certificate=/run/secrets/teams.pem";
    private static final String OPEN = "ildsjel.teams.open-on-loopback=true";

    private final TeamsIssuer issuer = new TeamsIssuer(Clock.systemUTC());
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withBean("cloudOfTheTest", TeamsCloud.class, issuer::cloud, bean -> bean.setPrimary(true))
            .withBean(Proven.class, RecordingProven::new)
            .withUserConfiguration(TeamsConfiguration.class);

    @AfterEach
    void close() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-id=", "app-password= ", "open-on-loopback=false", "open-on-loopback="})
    void withoutCredentialsThereIsNoTeams(String setting) {
        runner.withPropertyValues("ildsjel.teams." + setting)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(TeamsServlet.class)
                        .doesNotHaveBean(TeamsConfiguration.class));
    }

    @Test
    void withAllItIsOnAndToldApartFromTheSecrets() {
        runner.withPropertyValues("ildsjel.teams.app-id=" + TeamsIssuer.APP.toUpperCase(Locale.ROOT), PASSWORD, TENANT)
                .run(context -> {
                    assertThat(context).hasSingleBean(ConnectorGate.class);
                    assertThat(context.getBean(TeamsProperties.class))
                            .hasToString("TeamsProperties[appId=%s, appTenantId=%s, openOnLoopback=false]"
                                    .formatted(TeamsIssuer.APP, TeamsIssuer.TENANT));
                });
        runner.withPropertyValues(APP, CERTIFICATE, TENANT)
                .run(context -> assertThat(context).hasSingleBean(ConnectorGate.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                APP + "|" + TENANT + "|MICROSOFT_APP_ID is set but neither MICROSOFT_APP_PASSWORD nor",
                APP + "|" + PASSWORD + "|MICROSOFT_APP_ID is set but MICROSOFT_APP_TENANT_ID is not",
                PASSWORD + "|" + TENANT + "|MICROSOFT_APP_TENANT_ID is set but",
                CERTIFICATE + "|" + TENANT + "|MICROSOFT_APP_TENANT_ID is set but",
                OPEN + "|" + TENANT + "|MICROSOFT_APP_OPEN_ON_LOOPBACK is for development, but there are credentials",
                OPEN + "|" + PASSWORD + "|MICROSOFT_APP_OPEN_ON_LOOPBACK is for development, but there are credentials"
            })
    void whatIsHalfConfiguredDoesNotStart(String one, String another, String sentence) {
        runner.withPropertyValues(one, another)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining(sentence)
                        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("p4ssw0rd")));
    }

    @Test
    void theSwitchIsNotSetBesideARealSlack() {
        var slack = "ildsjel.slack.bot-token=xoxb-1";

        runner.withPropertyValues(OPEN, slack)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("real people are served in Slack"));
        runner.withPropertyValues(OPEN, slack, "ildsjel.slack.api-url=http://127.0.0.1:3000/api/")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aTenantAloneIsHalfOfIt() {
        runner.withPropertyValues(TENANT)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("MICROSOFT_APP_TENANT_ID is set but MICROSOFT_APP_ID is not"));
    }

    @Test
    void neitherDoesWhatIsConfiguredTwice() {
        runner.withPropertyValues(APP, TENANT, PASSWORD, CERTIFICATE)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("MICROSOFT_APP_PASSWORD and MICROSOFT_APP_CERTIFICATE are both set"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommune.onmicrosoft.com", "common", "1-1-1-1-1"})
    void aTenantIsNamedByItsId(String tenant) {
        runner.withPropertyValues(APP, PASSWORD, "ildsjel.teams.app-tenant-id=" + tenant)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("MICROSOFT_APP_TENANT_ID must be the tenant's id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "on", "yes"})
    void openForDevelopmentTheServerStaysOnThisMachineAndSaysSo(String open, CapturedOutput log) {
        try (var started = start("--ildsjel.teams.open-on-loopback=" + open)) {
            assertThat(started.getBean(TeamsGate.class)).isInstanceOf(LoopbackGate.class);
            assertThat(started.getBean(TomcatServletWebServerFactory.class).getAddress())
                    .isEqualTo(InetAddress.getLoopbackAddress());
        }

        assertThat(log.getAll().lines().filter(line -> line.contains("WARN")))
                .anySatisfy(line -> assertThat(line).contains("open for development at /api/messages"));
    }

    @Test
    void openForDevelopmentItDoesNotStartOnAnotherAddress() {
        assertThatThrownBy(() -> start("--" + OPEN, "--server.address=0.0.0.0").close())
                .hasStackTraceContaining("MICROSOFT_APP_OPEN_ON_LOOPBACK lets anybody act as anybody");
    }

    @Test
    void inEarnestItListensWhereItIsTold() throws UnknownHostException {
        var server = new ServerProperties();
        server.setAddress(InetAddress.getByName("0.0.0.0"));
        var factory = new TomcatServletWebServerFactory();
        var properties = new TeamsProperties(TeamsIssuer.APP, "p", TeamsIssuer.TENANT, "", false);

        new LoopbackOnly(properties, server, "").customize(factory);

        assertThat(factory.getAddress()).isNull();
    }

    @Test
    void theLibrariesStaySilentWhateverTheLevels() {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel("com.microsoft.bot.builder.BotFrameworkAdapter", LogLevel.DEBUG);
        logging.setLogLevel("ROOT", LogLevel.TRACE);
        try {
            TeamsConfiguration.silenceLibraries(logging);

            assertThat(List.of(
                            "com.microsoft.bot.builder.BotFrameworkAdapter",
                            "com.microsoft.bot.connector.authentication.JwtTokenExtractor",
                            "okhttp3.OkHttpClient"))
                    .noneMatch(name -> LoggerFactory.getLogger(name).isWarnEnabled());
        } finally {
            logging.setLogLevel("ROOT", LogLevel.INFO);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(TeamsConfiguration.class)
    static class Wiring {
        @Bean
        Clock clock() {
            return new FixedClock(Instant.EPOCH);
        }

        @Bean
        Proven proven() {
            return new RecordingProven();
        }
    }
}

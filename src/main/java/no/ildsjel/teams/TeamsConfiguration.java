package no.ildsjel.teams;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Lets Teams in, when there are credentials or it is opened for development. */
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsConfiguration.IsWanted.class)
@EnableConfigurationProperties({TeamsProperties.class, ServerProperties.class})
class TeamsConfiguration {
    private static final Logger log = LoggerFactory.getLogger(TeamsConfiguration.class);
    private static final String PATH = "/api/messages";

    /** Microsoft's libraries write activities and tokens, and OkHttp is their client. */
    private static final List<String> TALKATIVE = List.of("com.microsoft", "okhttp3");

    TeamsConfiguration() {
        silenceLibraries(LoggingSystem.get(getClass().getClassLoader()));
    }

    @Bean
    TeamsCloud teamsCloud(TeamsProperties properties) {
        return properties.openOnLoopback() ? TeamsCloud.ON_THIS_MACHINE : TeamsCloud.PUBLIC;
    }

    @Bean(destroyMethod = "close")
    TeamsKeys teamsKeys(TeamsCloud cloud, Clock clock) {
        return new TeamsKeys(cloud.keys(), clock);
    }

    @Bean
    TeamsGate teamsGate(TeamsProperties properties, TeamsCloud cloud, TeamsKeys keys, Clock clock) {
        if (properties.openOnLoopback()) {
            return new LoopbackGate(cloud);
        }
        keys.start();
        return new ConnectorGate(new ConnectorToken(properties.appId(), keys, clock), cloud, properties.appTenantId());
    }

    @Bean
    LoopbackOnly teamsLoopbackOnly(TeamsProperties properties, ServerProperties server, Environment environment) {
        boolean isInSlack =
                !environment.getProperty("ildsjel.slack.bot-token", "").isBlank();
        String slack = environment.getProperty("ildsjel.slack.api-url", "https://slack.com/api/");
        return new LoopbackOnly(properties, server, isInSlack ? slack : "");
    }

    @Bean
    ServletRegistrationBean<TeamsServlet> teamsServlet(TeamsGate gate, Proven proven) {
        return new ServletRegistrationBean<>(new TeamsServlet(gate, proven), PATH);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> teamsIsOn(TeamsProperties properties) {
        return ready -> {
            if (properties.openOnLoopback()) {
                log.warn(
                        "The Teams channel is open for development at {}: whatever runs on this machine can act as"
                                + " anybody. Never set MICROSOFT_APP_OPEN_ON_LOOPBACK where people use it",
                        PATH);
            } else {
                log.info("The Teams channel is on at {} for the tenant {}", PATH, properties.appTenantId());
            }
        };
    }

    /** Holds whatever the root level is, and whatever levels were configured for single classes of these libraries. */
    static void silenceLibraries(LoggingSystem logging) {
        TALKATIVE.forEach(name -> logging.setLogLevel(name, LogLevel.ERROR));
        logging.getLoggerConfigurations().stream()
                .map(LoggerConfiguration::getName)
                .filter(name -> TALKATIVE.stream().anyMatch(library -> name.startsWith(library + ".")))
                .forEach(name -> logging.setLogLevel(name, LogLevel.ERROR));
    }

    /** Teams is on as soon as one of the credentials is there; {@link TeamsProperties} asks for the others. */
    static class IsWanted implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return environment.getProperty("ildsjel.teams.open-on-loopback", Boolean.class, false)
                    || Stream.of("app-id", "app-password", "app-certificate", "app-tenant-id")
                            .anyMatch(credential -> !environment
                                    .getProperty("ildsjel.teams." + credential, "")
                                    .isBlank());
        }
    }
}

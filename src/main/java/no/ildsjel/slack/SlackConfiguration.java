package no.ildsjel.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.delivery.Inquiries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Puts the Slack channel together, when there is a bot token. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackConfiguration.IsWanted.class)
@EnableConfigurationProperties(SlackProperties.class)
class SlackConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SlackConfiguration.class);
    private static final String PATH = "/slack/events";

    /** Slack's libraries write bodies and tokens at DEBUG and bodies they do not know at WARN; the others carry them. */
    private static final List<String> TALKATIVE = List.of("com.slack", "okhttp3", "org.java_websocket");

    @Bean
    SlackApi slackApi(SlackProperties properties, Inquiries inquiries) {
        silenceLibraries(LoggingSystem.get(getClass().getClassLoader()));
        return new SlackApi(properties, inquiries);
    }

    @Bean
    SlackWorkspace slackWorkspace(SlackApi api, SlackWorkspace.Memory memory, Clock clock) {
        return new SlackWorkspace(api, memory, clock);
    }

    @Bean
    SlackProfiles slackProfiles(SlackApi api, SlackWorkspace workspace, Clock clock) {
        return new SlackProfiles(api, workspace, clock);
    }

    @Bean
    SlackChannel slackChannel(SlackApi api, Clock clock) {
        return new SlackChannel(api, new SlackRenderer(), clock);
    }

    @Bean
    SlackListener slackListener(
            Conversations conversations, SlackProfiles profiles, SlackWorkspace workspace, SlackApi api, Clock clock) {
        return new SlackListener(conversations, profiles, workspace, api, clock);
    }

    @Bean
    App slackBolt(SlackListener listener, SlackWorkspace workspace) {
        return bolt(listener, workspace);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> slackIsOn(SlackWorkspace workspace, SlackProperties properties) {
        return ready -> {
            String team = workspace.us().map(SlackWorkspace.Us::team).orElse("that Slack has not told yet");
            String way = properties.appToken().isEmpty() ? "at " + PATH : "by Socket Mode";
            log.info("The Slack channel is on {} for the workspace {}", way, team);
        };
    }

    /** Slack posts to us, and signs what it posts. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(IsSigned.class)
    static class AtAnAddress {
        @Bean
        ServletRegistrationBean<SlackServlet> slackServlet(App slackBolt) {
            return new ServletRegistrationBean<>(new SlackServlet(slackBolt), PATH);
        }

        @Bean
        FilterRegistrationBean<SlackFilter> slackFilter(SlackProperties properties, Clock clock) {
            var signature = new SlackSignature(properties.signingSecrets(), clock);
            var filter = new FilterRegistrationBean<>(new SlackFilter(signature));
            filter.addUrlPatterns(PATH);
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }

    /** We call Slack, and keep the line open. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(IsCalled.class)
    static class BySocket {
        @Bean
        SlackSocket slackSocket(SlackApi api, App slackBolt, Clock clock) {
            var pauses = new SlackSocket.Pauses(Duration.ofSeconds(1), Duration.ofMinutes(1), clock);
            return new SlackSocket(api, slackBolt, pauses);
        }

        @Bean
        ApplicationListener<ApplicationReadyEvent> slackIsCalled(SlackSocket socket) {
            return ready -> socket.open();
        }

        /** Before anything stops that an event needs. */
        @Bean
        ApplicationListener<ContextClosedEvent> slackIsCalledNoMore(SlackSocket socket) {
            return closing -> socket.close();
        }
    }

    /** Bolt without a middleware of its own: the filter has checked the signature, and the workspace checks the team. */
    static App bolt(SlackListener listener, SlackWorkspace workspace) {
        var config = AppConfig.builder()
                .requestVerificationEnabled(false)
                .sslCheckEnabled(false)
                .unmatchedRequestHandler(unknown -> Response.ok())
                .build();
        var app = new App(config, List.of(workspace::onlyOurs));
        listener.listenOn(app);
        return app;
    }

    /** Holds whatever the root level is, and whatever levels were configured for single classes of these libraries. */
    static void silenceLibraries(LoggingSystem logging) {
        TALKATIVE.forEach(name -> logging.setLogLevel(name, LogLevel.ERROR));
        logging.getLoggerConfigurations().stream()
                .map(LoggerConfiguration::getName)
                .filter(name -> TALKATIVE.stream().anyMatch(library -> name.startsWith(library + ".")))
                .forEach(name -> logging.setLogLevel(name, LogLevel.ERROR));
    }

    /** Slack is on as soon as any of its secrets is there; {@link SlackProperties} asks for the others. */
    static class IsWanted extends IsSet {
        IsWanted() {
            super("bot-token", "signing-secret", "app-token");
        }
    }

    static class IsSigned extends IsSet {
        IsSigned() {
            super("signing-secret");
        }
    }

    static class IsCalled extends IsSet {
        IsCalled() {
            super("app-token");
        }
    }

    /** Any of these properties holds something. */
    abstract static class IsSet implements Condition {
        private final List<String> names;

        IsSet(String... names) {
            this.names = List.of(names);
        }

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return names.stream()
                    .anyMatch(name -> !context.getEnvironment()
                            .getProperty("ildsjel.slack." + name, "")
                            .isBlank());
        }
    }
}

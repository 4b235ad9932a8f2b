package no.ildsjel.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.conversation.Conversations;
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
import org.springframework.core.Ordered;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Puts the Slack channel together, when there is a bot token. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackConfiguration.IsWanted.class)
@EnableConfigurationProperties(SlackProperties.class)
class SlackConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SlackConfiguration.class);
    private static final String PATH = "/slack/events";

    /** Slack's libraries write bodies and tokens at DEBUG and bodies they do not know at WARN; OkHttp is their client. */
    private static final List<String> TALKATIVE = List.of("com.slack", "okhttp3");

    @Bean
    SlackApi slackApi(SlackProperties properties) {
        silenceLibraries(LoggingSystem.get(getClass().getClassLoader()));
        return new SlackApi(properties);
    }

    @Bean
    SlackWorkspace slackWorkspace(SlackApi api, Clock clock) {
        return new SlackWorkspace(api, clock);
    }

    @Bean
    SlackProfiles slackProfiles(SlackApi api, SlackWorkspace workspace, Clock clock) {
        return new SlackProfiles(api, workspace, clock);
    }

    @Bean
    SlackChannel slackChannel(SlackApi api) {
        return new SlackChannel(api, new SlackRenderer());
    }

    @Bean
    SlackListener slackListener(
            Conversations conversations, SlackProfiles profiles, SlackWorkspace workspace, SlackApi api, Clock clock) {
        return new SlackListener(conversations, profiles, workspace, api, clock);
    }

    @Bean
    ServletRegistrationBean<SlackServlet> slackServlet(SlackListener listener, SlackWorkspace workspace) {
        return new ServletRegistrationBean<>(new SlackServlet(bolt(listener, workspace)), PATH);
    }

    @Bean
    FilterRegistrationBean<SlackFilter> slackFilter(SlackProperties properties, Clock clock) {
        var filter =
                new FilterRegistrationBean<>(new SlackFilter(new SlackSignature(properties.signingSecret(), clock)));
        filter.addUrlPatterns(PATH);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> slackIsOn(SlackWorkspace workspace) {
        return ready -> {
            String team = workspace.us().map(SlackWorkspace.Us::team).orElse("that Slack has not told yet");
            log.info("The Slack channel is on at {} for the workspace {}", PATH, team);
        };
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

    /** Slack is on as soon as either half of its secrets is there; {@link SlackProperties} asks for the other. */
    static class IsWanted implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return Stream.of("bot-token", "signing-secret")
                    .anyMatch(half -> !environment
                            .getProperty("ildsjel.slack." + half, "")
                            .isBlank());
        }
    }
}

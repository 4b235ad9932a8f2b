package no.ildsjel.bench;

import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.model.event.MessageEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * What everything is compared with: Bolt in Spring Boot, which checks the signature and says thank you, and no more. No
 * stereotype, so that Ildsjel does not take it for a part of itself.
 */
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
class Echo {
    public static void main(String[] arguments) {
        SpringApplication.run(Echo.class, arguments);
    }

    @Bean
    ServletRegistrationBean<SlackAppServlet> slack() {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(System.getProperty("bench.slack"));
        var config = AppConfig.builder()
                .slack(com.slack.api.Slack.getInstance(slack))
                .singleTeamBotToken("xoxb-of-the-bench")
                .signingSecret(Wire.SECRET)
                .build();
        var app = new App(config);
        app.event(MessageEvent.class, (event, context) -> context.ack());
        return new ServletRegistrationBean<>(new SlackAppServlet(app), "/slack/events");
    }
}

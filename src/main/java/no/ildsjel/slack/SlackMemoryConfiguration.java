package no.ildsjel.slack;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the Slack channel keeps in the database. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackConfiguration.IsWanted.class)
class SlackMemoryConfiguration {
    @Bean
    SlackWorkspace.Memory slackMemory(JdbcClient jdbc) {
        return new JdbcSlackMemory(jdbc);
    }
}

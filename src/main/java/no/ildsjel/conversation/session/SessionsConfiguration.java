package no.ildsjel.conversation.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps sessions in the database. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {
    @Bean
    Sessions sessions(JdbcClient database) {
        return new JdbcSessions(database);
    }
}

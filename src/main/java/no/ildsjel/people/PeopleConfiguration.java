package no.ildsjel.people;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the people together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleProperties.class)
class PeopleConfiguration {
    @Bean
    People people(
            JdbcClient jdbc,
            Clock clock,
            Supplier<UUID> ids,
            PeopleProperties properties,
            ApplicationEventPublisher events) {
        return new JdbcPeople(jdbc, clock, ids, properties.language(), events::publishEvent);
    }
}

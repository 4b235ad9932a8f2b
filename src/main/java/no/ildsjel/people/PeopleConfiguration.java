package no.ildsjel.people;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the people together. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    People people(
            JdbcClient jdbc, Clock clock, Supplier<UUID> ids, Directory directory, ApplicationEventPublisher events) {
        return new JdbcPeople(jdbc, clock, ids, directory, events::publishEvent);
    }

    @Bean
    Joining joining(
            JdbcClient jdbc,
            Clock clock,
            Supplier<UUID> ids,
            RandomGenerator chance,
            Directory directory,
            ApplicationEventPublisher events) {
        return new JdbcJoining(jdbc, clock, ids, chance, directory, events::publishEvent);
    }
}

package no.ildsjel.ideas;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the ideas together. */
@Configuration(proxyBeanMethods = false)
class IdeasConfiguration {
    @Bean
    Ideas ideas(JdbcClient jdbc) {
        return new JdbcIdeas(jdbc);
    }

    @Bean
    MovingIdeas movingIdeas(Ideas ideas, Clock clock, ApplicationEventPublisher events) {
        return new MovingIdeas(ideas, clock, events::publishEvent);
    }

    @Bean
    PeopleListener ideasPeopleListener(Ideas ideas) {
        return new PeopleListener(ideas);
    }
}

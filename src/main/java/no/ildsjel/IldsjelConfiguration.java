package no.ildsjel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.ildsjel.organisation.Organisation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and chance, the two things that no module may take for itself. */
@Configuration(proxyBeanMethods = false)
class IldsjelConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Today where the organisation is. */
    @Bean
    Supplier<LocalDate> today(Clock clock, Organisation organisation) {
        return () -> LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    @Bean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    /** For what nobody may guess. */
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}

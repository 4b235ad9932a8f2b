package no.ildsjel.upkeep;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Unheard;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Timers;
import no.ildsjel.delivery.Undelivered;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the upkeep together, and contributes what its conversation does. */
@Configuration(proxyBeanMethods = false)
class UpkeepConfiguration {
    @Bean
    Operators operators(Organisation organisation, People people) {
        return new Operators(organisation, people);
    }

    @Bean
    Logbook logbook(JdbcClient jdbc) {
        return new JdbcLogbook(jdbc);
    }

    @Bean
    Cases cases(Undelivered undelivered, ObjectProvider<Unheard> unheard) {
        return new Cases(undelivered, unheard::getObject);
    }

    /** The sentences are asked for late too: they need to know who looks names up. */
    @Bean
    Wording wording(Organisation organisation, ObjectProvider<Phrasebook> phrasebook) {
        return new Wording(organisation, key -> phrasebook.getObject().knows(key));
    }

    @Bean
    Telling telling(
            Operators operators,
            Cases cases,
            Logbook logbook,
            Wording wording,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        return new Telling(operators, cases, logbook, new MessageCard(organisation, wording), outbox, clock);
    }

    @Bean
    LookingAfter lookingAfter(Cases cases, Logbook logbook, Telling telling, Supplier<UUID> ids, Clock clock) {
        return new LookingAfter(cases, logbook, telling, ids, clock);
    }

    @Bean
    Standings upkeepStandings(Operators operators, Cases cases, Logbook logbook, Wording wording) {
        return new Standings(operators, cases, logbook, wording);
    }

    @Bean
    Action mayLookAfter(Operators operators, Cases cases, Standings standings) {
        return new MayLookAfter(operators, cases, standings);
    }

    @Bean
    Action lookAfter(Operators operators, LookingAfter looking, Standings standings) {
        return new LookAfter(operators, looking, standings);
    }

    @Bean
    Facts caseFacts(Cases cases, Wording wording) {
        return new CaseFacts(cases, wording);
    }

    @Bean
    MorningRound morningRound(Telling telling, Logbook logbook, Organisation organisation, Timers timers, Clock clock) {
        return new MorningRound(telling, logbook, organisation, timers, clock);
    }

    @Bean
    UpkeepListener upkeepListener(MorningRound round, Logbook logbook) {
        return new UpkeepListener(round, logbook);
    }
}

package no.ildsjel.delivery;

import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.People;
import no.ildsjel.phrasebook.Phrasebook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox on the database, and the couriers who empty it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
@Import({
    Bell.class,
    JdbcOutbox.class,
    JdbcPosting.class,
    JdbcCards.class,
    JdbcQueues.class,
    JdbcParcels.class,
    JdbcClaims.class,
    JdbcUndelivered.class,
    JdbcNotation.class,
    JdbcSweeping.class,
    JdbcForwarding.class,
    JdbcDoors.class,
    JdbcRoomPlaces.class
})
class DeliveryConfiguration {
    /** Whoever puts something around it comes first. */
    @Bean
    @Fallback
    Once once(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, JdbcFlush flush) {
        return new JdbcOnce(jdbc, transaction, clock, flush);
    }

    @Bean
    JdbcFlush flush(JdbcClient jdbc, @Value("${spring.datasource.url}") String database) {
        return new JdbcFlush(jdbc, database.startsWith("jdbc:h2:"));
    }

    @Bean
    Dispatcher dispatcher(
            Claims claims,
            Parcels parcels,
            Routing routing,
            Attempting attempting,
            Lanes lanes,
            People people,
            Bell bell,
            DeliveryProperties properties,
            Clock clock) {
        var patience = new Patience(properties.patience());
        return new Dispatcher(claims, parcels, routing, attempting, lanes, patience, people, bell, clock);
    }

    @Bean
    Attempting attempting(
            Routing routing,
            Phrasebook phrasebook,
            Lanes lanes,
            ObjectProvider<Channel> channels,
            DeliveryProperties properties,
            Clock clock) {
        var berths = Berths.among(properties.couriers(), (int) channels.stream().count());
        var patience = new Patience(properties.patience());
        return new Attempting(routing, new Writing(phrasebook), lanes, berths, patience, clock);
    }

    @Bean
    JdbcLanes lanes(JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction) {
        return new JdbcLanes(jdbc, batches, transaction);
    }

    @Bean
    Inquiries inquiries(
            JdbcClient jdbc, NamedParameterJdbcTemplate batches, TransactionTemplate transaction, JdbcLanes lanes) {
        return new JdbcInquiries(jdbc, batches, transaction, lanes);
    }

    @Bean
    Routing routing(
            People people,
            Organisation organisation,
            Rooms rooms,
            ObjectProvider<Channel> channels,
            ObjectProvider<UnaryOperator<Channel>> around) {
        var watched = around.getIfAvailable(UnaryOperator::identity);
        return new Routing(
                people,
                organisation,
                rooms,
                channels.orderedStream().map(watched).toList());
    }

    @Bean
    Rooms rooms(Organisation organisation, RoomPlaces chosen, ObjectProvider<Channel> channels) {
        return new Rooms(organisation, chosen, () -> channels.orderedStream().toList());
    }

    @Bean
    PresentCards presentCards(JdbcClient jdbc, JdbcNotation notation, JdbcOutbox outbox, Phrasebook phrasebook) {
        return new JdbcPresentCards(jdbc, notation, outbox, new Writing(phrasebook));
    }

    @Bean
    Couriers couriers(Dispatcher dispatcher, Bell bell, DeliveryProperties properties) {
        return new Couriers(dispatcher, bell, properties.couriers());
    }

    @Bean
    PeopleListener deliveryPeopleListener(JdbcOutbox outbox, JdbcForwarding forwarding, JdbcDoors doors) {
        return new PeopleListener(outbox, forwarding, doors);
    }

    @Bean
    Dispatching dispatching(
            Couriers couriers,
            JdbcDoors doors,
            JdbcClaims claims,
            DeliveryProperties properties,
            @Value("${spring.datasource.url}") String database) {
        return new Dispatching(couriers, doors, claims, isOfOneProcess(database), properties.dispatching());
    }

    /** H2 lets one process into a file, unless it is told to let in others. */
    static boolean isOfOneProcess(String database) {
        return database.startsWith("jdbc:h2:file:")
                && !database.toUpperCase(Locale.ROOT).contains("AUTO_SERVER");
    }

    /** Begins before the first request is let in, and ends after the last one is answered. */
    record Dispatching(Couriers couriers, JdbcDoors doors, JdbcClaims claims, boolean isAlone, boolean isAutoStartup)
            implements SmartLifecycle {
        private static final int BEYOND_THE_WEB_SERVER = SmartLifecycle.DEFAULT_PHASE - 4096;

        @Override
        public void start() {
            doors.triedOnceMore();
            if (isAlone) {
                claims.takeOver();
            }
            couriers.start();
        }

        @Override
        public void stop() {
            couriers.stop();
        }

        @Override
        public boolean isRunning() {
            return couriers.isRunning();
        }

        @Override
        public int getPhase() {
            return BEYOND_THE_WEB_SERVER;
        }
    }
}

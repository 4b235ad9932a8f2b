package no.ildsjel.watching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Once;
import no.ildsjel.watching.Glance.Patience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the watchers around what they watch; nothing that is watched knows of it. */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {
    /** More than all platforms' codes that have been seen, and few enough for any store of figures. */
    private static final int MOST_REASONS = 200;

    private static final Patience COUNTING = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));

    @Bean
    Once watchedOnce(@Qualifier("once") Once once) {
        return new WatchedOnce(once);
    }

    @Bean
    Conversations watchedConversations(
            @Qualifier("conversations") Conversations conversations, ObservationRegistry registry) {
        return new WatchedConversations(conversations, registry);
    }

    @Bean
    UnaryOperator<Channel> watchedChannels(ObservationRegistry registry, MeterRegistry meters) {
        var reasons = new Reasons(MOST_REASONS);
        return channel -> new WatchedChannel(channel, registry, meters, reasons);
    }

    @Bean
    MeterBinder backlogGauges(JdbcClient jdbc, Clock clock, Lookers lookers, ObjectProvider<Channel> channels) {
        var backlog = new JdbcBacklog(jdbc);
        var glance = new Glance<>(backlog::count, lookers.counting(), clock, COUNTING, Backlog.UNKNOWN);
        return new BacklogGauges(
                glance::now, channels.orderedStream().map(Channel::name).toList());
    }

    /** By this name it takes the place of Spring Boot's own, which waits for as long as the database does. */
    @Bean
    JdbcDatabaseHealth dbHealthIndicator(DataSource database, Clock clock, Lookers lookers) {
        return new JdbcDatabaseHealth(database, lookers.probing(), clock);
    }

    @Bean
    FilterRegistrationBean<StrayFaults> strayFaults() {
        var filter = new FilterRegistrationBean<>(new StrayFaults());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean(destroyMethod = "close")
    Lookers lookers() {
        return new Lookers(looker("counting"), looker("probing"));
    }

    private static ExecutorService looker(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Threads that may hang in the database; each for one thing, so that a slow count never hides how the health is. */
    record Lookers(ExecutorService counting, ExecutorService probing) {
        void close() {
            // Never interrupted: H2 closes its file when that happens to whoever is reading it.
            counting.shutdown();
            probing.shutdown();
        }
    }
}

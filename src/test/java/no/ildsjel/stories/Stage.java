package no.ildsjel.stories;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import no.ildsjel.FixedClock;
import no.ildsjel.RingingTimers;
import no.ildsjel.delivery.Alarm;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Once;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a story needs instead of the world: a clock that stands still, counted ids, and a channel that remembers. */
@TestConfiguration(proxyBeanMethods = false)
public class Stage {
    /** A Monday at nine in the morning, in Oslo and in Stockholm. */
    public static final Instant BEGINNING = Instant.parse("2026-11-23T08:00:00Z");

    @Bean
    @Primary
    FixedClock fixedClock() {
        return new FixedClock(BEGINNING);
    }

    @Bean
    @Primary
    Supplier<UUID> countedIds() {
        var count = new AtomicLong();
        return () -> new UUID(0, count.incrementAndGet());
    }

    @Bean
    StoryChannel storyChannel() {
        return new StoryChannel();
    }

    @Bean
    Channel teamsOfTheStories(StoryChannel channel) {
        return new StoryChannel.Elsewhere("teams", channel);
    }

    /** Nobody guesses here, and the codes of a story are the same each time. */
    @Bean
    @Primary
    CountingChance countingChance() {
        return new CountingChance();
    }

    @Bean
    RingingTimers ringingTimers(Once once, ObjectProvider<Alarm> alarms) {
        Supplier<Collection<Alarm>> all = () -> List.copyOf(alarms.stream().toList());
        return new RingingTimers(once, all);
    }

    /** Takes what there is to choose from in turn. */
    public static final class CountingChance implements RandomGenerator {
        private int next;

        @Override
        public long nextLong() {
            return next++;
        }

        @Override
        public int nextInt(int origin, int bound) {
            return origin + next++ % (bound - origin);
        }

        void clear() {
            next = 0;
        }
    }

    @Bean
    FreshStage freshStage(
            FixedClock clock,
            StoryChannel channel,
            CountingChance chance,
            RingingTimers timers,
            Visits visits,
            JdbcClient database) {
        return new FreshStage(clock, channel, chance, timers, visits, database);
    }

    @Bean
    static Visits visits() {
        return new Visits();
    }
}

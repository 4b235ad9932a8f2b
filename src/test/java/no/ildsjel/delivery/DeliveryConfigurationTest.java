package no.ildsjel.delivery;

import static no.ildsjel.delivery.PostOffice.card;
import static no.ildsjel.delivery.Town.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.ildsjel.TestDatabase;
import no.ildsjel.delivery.Recipient.ToPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

class DeliveryConfigurationTest {
    private final CountDownLatch delivered = new CountDownLatch(1);
    private final CountDownLatch rung = new CountDownLatch(1);
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    TransactionAutoConfiguration.class,
                    DbSchedulerAutoConfiguration.class))
            .withUserConfiguration(DeliveryConfiguration.class, TimersConfiguration.class)
            .withBean(DataSource.class, () -> TestDatabase.fresh().dataSource())
            .withBean(Clock.class, Clock::systemUTC)
            .withBean("slack", Channel.class, Answering::new)
            .withBean(Town.class)
            .withInitializer(this::addAlarm);

    @Test
    void whatIsAcceptedIsSentAndWhatIsDueRings() {
        runner.withPropertyValues("db-scheduler.polling-interval=100ms").run(context -> {
            context.getBean(Once.class).perform("e1", () -> {
                context.getBean(Outbox.class).accept(Parcel.post(new ToPerson(KARI), "a", card("Hei")));
                context.getBean(Timers.class).at("remind", "42", Instant.EPOCH);
            });

            assertThat(delivered.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(rung.await(10, TimeUnit.SECONDS)).isTrue();
        });
    }

    @Test
    void aNodeThatDoesNotSendLeavesItToAnotherOrToATest() {
        runner.withPropertyValues("ildsjel.delivery.dispatching=false", "db-scheduler.enabled=false")
                .run(context -> {
                    context.getBean(Once.class)
                            .perform(
                                    "e1",
                                    () -> context.getBean(Outbox.class)
                                            .accept(Parcel.post(new ToPerson(KARI), "a", card("Hei"))));

                    assertThat(context.getBean(Couriers.class).isRunning()).isFalse();
                    assertThat(context).doesNotHaveBean(Scheduler.class).doesNotHaveBean(Timers.class);
                    assertThat(context.getBean(Dispatcher.class).dispatchDue()).isEqualTo(1);
                });
    }

    @Test
    void withoutAnyPropertyThereIsPatience() {
        runner.withPropertyValues("ildsjel.delivery.dispatching=false", "db-scheduler.enabled=false")
                .run(context -> assertThat(context.getBean(DeliveryProperties.class))
                        .isEqualTo(new DeliveryProperties(false, 8, Duration.ofDays(3), Duration.ofDays(30))));
    }

    @Test
    void onlyWhatNobodyElseCanOpenIsOfOneProcess() {
        assertThat(DeliveryConfiguration.isOfOneProcess("jdbc:h2:file:./data/ildsjel;WRITE_DELAY=0"))
                .isTrue();
        assertThat(List.of(
                        "jdbc:h2:file:./data/ildsjel;AUTO_SERVER=TRUE",
                        "jdbc:h2:file:./data/ildsjel;auto_server=true",
                        "jdbc:h2:mem:shared",
                        "jdbc:h2:tcp://localhost/ildsjel",
                        "jdbc:postgresql://localhost/ildsjel"))
                .noneMatch(DeliveryConfiguration::isOfOneProcess);
    }

    private void addAlarm(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(Alarm.class, () -> new Remembering(context.getBeanProvider(Timers.class)));
    }

    private final class Answering implements Channel {
        @Override
        public String name() {
            return "slack";
        }

        @Override
        public Receipt deliver(Shipment shipment) {
            delivered.countDown();
            return new Delivered(new Place("c", "m"), null);
        }
    }

    /** Sets timers itself, as real ones do. */
    private final class Remembering implements Alarm {
        private final ObjectProvider<Timers> timers;

        Remembering(ObjectProvider<Timers> timers) {
            this.timers = timers;
        }

        @Override
        public String name() {
            return "remind";
        }

        @Override
        public void ring(String subject, Instant due) {
            timers.getObject().at("remind", subject, Instant.parse("2126-11-21T08:00:00Z"));
            rung.countDown();
        }
    }
}

package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.ildsjel.FarewellConfiguration.Farewell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

class FarewellConfigurationTest {
    private static final Duration LENGTH = Duration.ofMillis(300);

    @Test
    void aNodeThatOthersReachWaitsBeforeItGoes() {
        assertThat(timeToStop(farewell(LENGTH, null))).isGreaterThanOrEqualTo(LENGTH);
    }

    @Test
    void oneThatOnlyThisMachineReachesDoesNot() {
        assertThat(timeToStop(farewell(Duration.ofMinutes(1), InetAddress.getLoopbackAddress())))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nobodyWaitsForNothing() {
        assertThat(timeToStop(farewell(Duration.ZERO, null))).isLessThan(Duration.ofSeconds(10));
    }

    /** Spring stops what has the highest phase first. */
    @Test
    void readinessSaysNoBeforeTheWaitAndEverythingElseEndsAfterIt() {
        List<String> order = new ArrayList<>();
        var node = new SpringApplicationBuilder(
                        FarewellConfiguration.class, TomcatServletWebServerAutoConfiguration.class)
                .initializers(context -> {
                    context.addApplicationListener((ApplicationListener<AvailabilityChangeEvent<?>>)
                            event -> order.add(String.valueOf(event.getState())));
                    context.getBeanFactory().registerSingleton("last", new Ending(Integer.MAX_VALUE - 1, order));
                })
                .run("--server.port=0", "--ildsjel.farewell=1ms");
        order.clear();

        node.close();

        assertThat(order).containsSequence(ReadinessState.REFUSING_TRAFFIC.name(), "the rest");
        assertThat(node.isActive()).isFalse();
    }

    private static Farewell farewell(Duration length, @Nullable InetAddress address) {
        var server = new ServerProperties();
        server.setAddress(address);
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        var farewell = new Farewell(length, beans.getBeanProvider(ServerProperties.class));
        farewell.start();
        return farewell;
    }

    private static Duration timeToStop(Farewell farewell) {
        long since = System.nanoTime();
        farewell.stop();
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private record Ending(int getPhase, List<String> order) implements SmartLifecycle {
        @Override
        public void start() {}

        @Override
        public void stop() {
            order.add("the rest");
        }

        @Override
        public boolean isRunning() {
            return true;
        }
    }
}

package no.ildsjel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves time between saying that this node is about to go and going. */
@Configuration(proxyBeanMethods = false)
class FarewellConfiguration {
    @Bean
    Farewell farewell(@Value("${ildsjel.farewell}") Duration length, ObjectProvider<ServerProperties> server) {
        return new Farewell(length, server);
    }

    /**
     * Ends before everything else. By then readiness says no, and whoever asks for it from time to time, such as a
     * balancer, sends no more requests here: until they have asked, requests are answered as ever.
     */
    static final class Farewell implements SmartLifecycle {
        private static final Logger log = LoggerFactory.getLogger(Farewell.class);

        private final Duration length;
        private final ObjectProvider<ServerProperties> server;
        private volatile boolean running;

        Farewell(Duration length, ObjectProvider<ServerProperties> server) {
            this.length = length;
            this.server = server;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            if (!length.isZero() && server.stream().anyMatch(Farewell::isReachedByOthers)) {
                log.info("No longer ready; still answering for {} s", length.toSeconds());
                pause();
            }
        }

        /** What only this machine reaches, such as the playground, has no balancer in front. */
        private static boolean isReachedByOthers(ServerProperties server) {
            var address = server.getAddress();
            return address == null || !address.isLoopbackAddress();
        }

        private void pause() {
            try {
                // Nothing counts it down: only the time passes.
                var unused = new CountDownLatch(1).await(length.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MAX_VALUE;
        }
    }
}

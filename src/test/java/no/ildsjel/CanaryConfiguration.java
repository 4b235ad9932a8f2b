package no.ildsjel;

import io.micrometer.core.instrument.MeterRegistry;
import no.ildsjel.conversation.Conversations;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Every application that a test starts remembers what it hears; found by Spring Boot itself. */
@AutoConfiguration
class CanaryConfiguration {
    @Bean
    static BeanPostProcessor rememberingConversations() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MeterRegistry metrics) {
                    NoCanaryInLogs.watch(metrics);
                }
                return name.equals("watchedConversations") ? remembering((Conversations) bean) : bean;
            }
        };
    }

    private static Conversations remembering(Conversations conversations) {
        return utterance -> {
            Canaries.remember(utterance);
            return conversations.hear(utterance);
        };
    }
}

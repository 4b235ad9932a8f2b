package no.ildsjel.watching;

import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is traced, where somebody said where traces go; in place of Spring Boot's own choice. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "management.tracing.export.enabled", havingValue = "true")
class TracingConfiguration {
    @Bean
    DefaultTracingObservationHandler ourSpans(Tracer tracer) {
        return new OurSpans(tracer);
    }

    @Bean
    PropagatingReceiverTracingObservationHandler<ReceiverContext<Object>> noSpansOfRequests(
            Tracer tracer, Propagator propagator) {
        return new PropagatingReceiverTracingObservationHandler<>(tracer, propagator) {
            @Override
            public boolean supportsContext(Context context) {
                return false;
            }
        };
    }

    @Bean
    PropagatingSenderTracingObservationHandler<SenderContext<Object>> noSpansOfCalls(
            Tracer tracer, Propagator propagator) {
        return new PropagatingSenderTracingObservationHandler<>(tracer, propagator) {
            @Override
            public boolean supportsContext(Context context) {
                return false;
            }
        };
    }
}

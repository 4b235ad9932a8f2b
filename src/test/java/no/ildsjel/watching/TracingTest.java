package no.ildsjel.watching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.tracing.handler.TracingObservationHandler;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.ildsjel.Ildsjel;
import no.ildsjel.conversation.Conversations;
import no.ildsjel.conversation.Utterance;
import no.ildsjel.delivery.Dispatcher;
import no.ildsjel.people.Account;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class TracingTest {
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            received.add(exchange.getRequestURI() + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1).replaceAll("[^ -~]", "."));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void close() {
        collector.stop(0);
    }

    @Test
    void aTraceArrivesWhereItIsWantedAndHoldsNobodysWords() throws InterruptedException {
        try (var ildsjel = start("--ILDSJEL_TRACING_ENDPOINT=http://127.0.0.1:"
                + collector.getAddress().getPort() + "/v1/traces")) {
            speak(ildsjel);
        }

        var trace = received.poll(10, TimeUnit.SECONDS);
        assertThat(trace)
                .startsWith("/v1/traces\n")
                .contains("ildsjel.events", "ildsjel.attempts", "said", "playground", "parcel")
                .doesNotContain("vaktplan", "Kari", "gran.example", "playground/trace-1");
        assertThat(received).isEmpty();
    }

    @Test
    void withoutAnEndpointNothingIsTracedAndNobodyIsAsked() {
        try (var ildsjel = start("--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:"
                + collector.getAddress().getPort())) {
            speak(ildsjel);

            assertThat(ildsjel.getBeansOfType(SpanExporter.class)).isEmpty();
            assertThat(ildsjel.getBeansOfType(SpanProcessor.class)).isEmpty();
            assertThat(ildsjel.getBeansOfType(TracingObservationHandler.class)).isEmpty();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.contains("BatchSpanProcessor") || name.contains("otlp"));
        }

        assertThat(received).isEmpty();
    }

    private static void speak(ConfigurableApplicationContext ildsjel) {
        var kari =
                new Profile(new Account("playground", "kari@gran.example"), "Kari Nordby", "kari@gran.example", null);
        ildsjel.getBean(Conversations.class)
                .hear(Utterance.of("playground/trace-1", kari, new Utterance.Said("En felles vaktplan for alle")));
        ildsjel.getBean(Dispatcher.class).dispatchDue();
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        var all = new ArrayList<>(List.of(
                "--spring.datasource.url=jdbc:h2:mem:trace-" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "--ildsjel.delivery.dispatching=false",
                "--server.port=0"));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(Ildsjel.class).run(all.toArray(String[]::new));
    }
}

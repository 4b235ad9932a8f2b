package no.ildsjel.watching;

import ch.qos.logback.classic.PatternLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What has to be settled before the first log line and the first bean: wordless traces, and whether there is tracing. */
class WatchingDefaults implements EnvironmentPostProcessor, Ordered {
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String EXCLUDED = "spring.autoconfigure.exclude";
    private static final String WORD = "wordless";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Spring Boot's own logging asks for a converter by its word, and takes no class of ours.
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put(WORD, WordlessTraceConverter::new);
        boolean isTraced = !environment.getProperty(ENDPOINT, "").isBlank();
        var settled = new HashMap<String, Object>(Map.of(
                "logging.exception-conversion-word", "%" + WORD,
                "management.opentelemetry.enabled", isTraced,
                "management.tracing.export.enabled", isTraced));
        if (!isTraced) {
            // Without it each request would open spans that nobody hears of.
            settled.put(EXCLUDED, excluded(environment));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("watching", settled));
    }

    private static String excluded(ConfigurableEnvironment environment) {
        return Stream.of(
                        environment.getProperty(EXCLUDED, ""),
                        MicrometerTracingAutoConfiguration.class.getName(),
                        OpenTelemetryTracingAutoConfiguration.class.getName())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(","));
    }

    /** When the configuration has been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}

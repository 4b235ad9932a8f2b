package no.ildsjel.watching;

import ch.qos.logback.classic.PatternLayout;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What has to be settled before the first log line and the first bean: wordless traces, and whether there is tracing. */
class WatchingDefaults implements EnvironmentPostProcessor, Ordered {
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String WORD = "wordless";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Spring Boot's own logging asks for a converter by its word, and takes no class of ours.
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put(WORD, WordlessTraceConverter::new);
        boolean isTraced = !environment.getProperty(ENDPOINT, "").isBlank();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "watching",
                        Map.of(
                                "logging.exception-conversion-word", "%" + WORD,
                                "management.opentelemetry.enabled", isTraced,
                                "management.tracing.export.enabled", isTraced)));
    }

    /** When the configuration has been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}

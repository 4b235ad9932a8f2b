package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a process of its own, since the format is settled once for all. */
class JsonLogsTest {
    private static final String WORDS = "det som Kari skrev";

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void eachLineIsJsonWithTheKeyOfTheEventAndNobodysWords(String format) throws Exception {
        var lines = lines(format);

        assertThat(lines).isNotEmpty();
        var written = lines.stream().map(JsonLogsTest::json).toList();
        assertThat(written.toString())
                .contains("It broke", "slack/E1", "IllegalStateException")
                .doesNotContain(WORDS);
    }

    @Test
    void withoutTheSettingLinesAreForPeople() throws Exception {
        var lines = lines("");

        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains("ERROR", " : It broke").doesNotStartWith("{"));
        assertThat(String.join("\n", lines))
                .contains("java.lang.IllegalStateException")
                .doesNotContain(WORDS);
    }

    private static List<String> lines(String format) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Speaker.class.getName());
        builder.environment().put("ILDSJEL_LOG_FORMAT", format);
        var process = builder.redirectErrorStream(true).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return lines.filter(line -> !line.isBlank()).toList();
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    /** Says one thing and ends. */
    static class Speaker {
        public static void main(String[] arguments) {
            var application = new SpringApplication(Speaker.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(arguments).close();
            MDC.put("event", "slack/E1");
            LoggerFactory.getLogger("some.library")
                    .error("It broke", new IllegalStateException(WORDS, new IllegalArgumentException(WORDS)));
        }
    }
}

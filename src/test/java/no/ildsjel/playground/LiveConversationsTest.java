package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.ildsjel.Ildsjel;
import no.ildsjel.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody writes conversations beside the running playground. */
@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:live-conversations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.username=sa",
            "management.server.port=0"
        })
@Timeout(30)
class LiveConversationsTest {
    @TempDir
    static Path own;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("ildsjel.conversations", () -> own.toString());
    }

    @Test
    void whatIsWrittenIsSaidAtTheNextMessageUnlessItHasAFault() throws IOException, InterruptedException {
        assertThat(says("Hei")).contains("Jeg er");

        write("need.help: \"Velkommen skal du være\"");
        assertThat(says("hjelp")).contains("Velkommen skal du være");

        write("need.help: \"God dag");
        assertThat(says("hjelp")).contains("Velkommen skal du være").doesNotContain("God dag");
        assertThat(get("faults")).contains("\"file\":\"capture-idea/nb.yaml\",\"line\":1,\"message\":\"Not YAML");

        write("need.help: \"God dag\"");
        assertThat(says("hjelp")).contains("God dag");
        assertThat(get("faults")).isEqualTo("[]");
    }

    private static void write(String text) throws IOException {
        Files.createDirectories(own.resolve("capture-idea"));
        Files.writeString(own.resolve("capture-idea/nb.yaml"), text);
    }

    /** What the bot answers, once it has. */
    private String says(String text) throws IOException, InterruptedException {
        var body = """
                {"id": "%s", "as": "%s", "conversation": "dm/%s", "text": "%s"}
                """.formatted(UUID.randomUUID(), kari(), kari(), text);
        var before = get("conversations?as=" + kari());
        var request = HttpRequest.newBuilder(uri("say"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        var after = get("conversations?as=" + kari());
        while (after.split("changedAt", -1).length < before.split("changedAt", -1).length + 2) {
            Thread.onSpinWait();
            after = get("conversations?as=" + kari());
        }
        return after.substring(after.lastIndexOf("\"" + text + "\""));
    }

    private String kari() {
        return organisation.members().get(0).email();
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/playground/" + path);
    }
}

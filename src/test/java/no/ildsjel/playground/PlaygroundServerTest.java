package no.ildsjel.playground;

import static no.ildsjel.playground.Fixture.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Someone;
import no.ildsjel.phrasebook.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:playground-server;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "db-scheduler.enabled=false"
        })
@Timeout(30)
class PlaygroundServerTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private PlaygroundChannel channel;

    @Autowired
    private TrialRepertoire repertoire;

    @Test
    void anOpenWindowIsToldWithinASecond() throws InterruptedException {
        var told = window("kari@gran.example");

        channel.deliver(new Shipment("s1", new Someone("kari@gran.example", null), null, card(1, "Hei")));

        assertThat(told.poll(1, TimeUnit.SECONDS)).isEqualTo("data:dm/kari@gran.example");
    }

    @Test
    void aWindowIsNotToldOfWhatOthersSee() throws InterruptedException {
        var told = window("kari@gran.example");

        channel.deliver(new Shipment("s2", new Someone("ola@gran.example", null), null, card(1, "Hei")));
        channel.deliver(new Shipment("s3", new Someone("kari@gran.example", null), null, card(1, "Hei")));

        assertThat(told.poll(1, TimeUnit.SECONDS)).isEqualTo("data:dm/kari@gran.example");
    }

    @Test
    void aWindowIsToldOfAFaultInTheConversationsWithoutAsking() throws InterruptedException {
        var told = window("kari@gran.example");

        repertoire.faults = List.of(new Fault("capture-idea/nb.yaml", 3, "Not YAML"));

        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data:");
        repertoire.faults = List.of();
        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data:");
    }

    @Test
    void thePageIsServedWithAllItNeeds() throws IOException, InterruptedException {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContain("onclick");
        for (var file : new String[] {
            "playground.css",
            "playground.js",
            "api.js",
            "cards.js",
            "dom.js",
            "form.js",
            "log.js",
            "player.js",
            "side.js",
            "state.js",
            "stories.js",
            "favicon.svg"
        }) {
            assertThat(get("/playground/page/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    /** What the window is told after it was greeted. */
    private BlockingQueue<String> window(String as) throws InterruptedException {
        var told = new LinkedBlockingQueue<String>();
        var request = HttpRequest.newBuilder(uri("/playground/events?as=" + as)).build();
        var unused = http.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(told::add));
        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data:");
        return told;
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import no.ildsjel.Ildsjel;
import no.ildsjel.delivery.Once;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = Ildsjel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:upkeep-page;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "ildsjel.delivery.dispatching=false"
        })
@Timeout(60)
class UpkeepPageTest {
    private static final ToRoomOn ROOM = new ToRoomOn("recognition", "slack");

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalManagementPort
    private int port;

    @LocalServerPort
    private int everybodys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Once once;

    @Autowired
    private Outbox outbox;

    private Backlog backlog;

    @BeforeEach
    void begin() {
        backlog = new Backlog(jdbc, once, outbox);
        backlog.clear();
    }

    @Test
    void everythingThatWaitsIsShownWithItsReasonAndNeverWithAnybodysWords() throws Exception {
        backlog.failed(ROOM, "not_in_channel");
        backlog.held(new ToRoomOn("recognition", "teams"));
        backlog.unheard("teams", "given-up");

        var page = get("/upkeep");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"nb\">", "<h1>Drift av Ildsjel</h1>", "Eksempelkommunen")
                .contains("et innlegg i #vi-heier i Slack", "Jeg er ikke med i kanalen.", "<code>not_in_channel</code>")
                .contains("Kom kanskje fram: et innlegg i #vi-heier i Teams. Jeg vet ikke om det ble lagt ut")
                .contains("Ikke hørt: noe en kollega skrev til meg i Teams", "(java.lang.IllegalStateException)")
                .contains("23. november kl. 09:12", "<dd>3</dd>", "<code>room/recognition/slack</code>")
                .doesNotContain(Backlog.WORDS, "<script");
    }

    @Test
    void nothingIsSaidToWaitWhenNothingDoes() throws Exception {
        assertThat(get("/upkeep").body()).contains("Alt er kommet fram, og alt er hørt.");
    }

    @Test
    void whatIsSentAgainIsDueAndRemembered() throws Exception {
        var parcel = backlog.failed(ROOM, "not_in_channel");

        var answer = press("parcel/" + parcel, "again");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/upkeep?said=again");
        assertThat(state(parcel)).isEqualTo("due");
        assertThat(get("/upkeep?said=again").body())
                .contains("Den er på vei igjen.", "Noen på driftssiden sendte igjen: et innlegg i #vi-heier i Slack.");
    }

    @Test
    void pressingTwiceDoesItOnce() throws Exception {
        var parcel = backlog.held(ROOM);
        press("parcel/" + parcel, "again");

        var answer = press("parcel/" + parcel, "again");

        assertThat(answer.headers().firstValue("Location")).contains("/upkeep?said=over");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM upkeep_deeds")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsDroppedIsGone() throws Exception {
        var event = backlog.unheard("slack", "given-up");

        assertThat(press("event/" + event, "drop").headers().firstValue("Location"))
                .contains("/upkeep?said=drop");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM parked_events")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasSaidIsHeardAgain() throws Exception {
        var event = backlog.unheard("slack", "given-up");

        assertThat(press("event/" + event, "again").headers().firstValue("Location"))
                .contains("/upkeep?said=again");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM parked_events WHERE given_up_at IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNobodyKnowsIsRefused() throws Exception {
        assertThat(press("parcel/" + UUID.randomUUID(), "again").headers().firstValue("Location"))
                .contains("/upkeep?said=over");
        assertThat(press("parcel/x", "again").statusCode()).isEqualTo(400);
        assertThat(press("parcel/" + UUID.randomUUID(), "burn").statusCode()).isEqualTo(400);
        assertThat(get("/upkeep?said=%3Cb%3E").body()).doesNotContain("<b>", "role=\"status\"");
        assertThat(get("/upkeep/x").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageFromElsewhereChangesNothing() throws Exception {
        var parcel = backlog.failed(ROOM, "not_in_channel");
        var form = "about=parcel/" + parcel + "&deed=again";

        assertThat(post(form, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post(form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post(form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post(form, "Accept", "*/*").statusCode()).isEqualTo(403);

        assertThat(state(parcel)).isEqualTo("failed");
    }

    @Test
    void thePageMayLoadNothingButItsStyle() throws Exception {
        var page = get("/upkeep");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none'; style-src 'self';");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/upkeep/style.css").headers().firstValue("Content-Type"))
                .contains("text/css;charset=utf-8");
    }

    @Test
    void thePortOfEverybodyHasNoSuchPage() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + everybodys + "/upkeep"))
                .build();

        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    private String state(UUID parcel) {
        return jdbc.sql("SELECT state FROM parcels WHERE id = :id")
                .param("id", parcel)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> press(String about, String deed) throws IOException, InterruptedException {
        return post("about=" + about + "&deed=" + deed, "Origin", "http://localhost:" + port);
    }

    private HttpResponse<String> post(String form, String header, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/upkeep"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

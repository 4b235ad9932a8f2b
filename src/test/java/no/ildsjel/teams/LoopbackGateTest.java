package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import no.ildsjel.teams.RecordingProven.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LoopbackGateTest {
    private static final String ACTIVITY =
            "{\"type\":\"message\",\"channelId\":\"msteams\",\"serviceUrl\":\"http://localhost:56150/_connector\"}";

    private final RecordingProven proven = new RecordingProven();
    private final TeamsServlet servlet = new TeamsServlet(new LoopbackGate(TeamsCloud.ON_THIS_MACHINE), proven);

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,localhost:8080",
        "127.0.0.1,127.0.0.1:8080",
        "0:0:0:0:0:0:0:1,[::1]:8080",
        "127.0.0.1,LOCALHOST"
    })
    void anotherProgramOnThisMachineIsLetIn(String from, String to) throws IOException {
        var status = status(request(from, to, ACTIVITY));

        assertThat(status).isEqualTo(200);
        assertThat(proven.accepted()).containsExactly(new Accepted(Map.of(), ACTIVITY));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7,localhost:8080",
        "127.0.0.1.evil.example,localhost:8080",
        "::ffff:10.0.0.7,localhost:8080",
        "127.0.0.1,evil.example",
        "127.0.0.1,localhost.evil.example:8080",
        "127.0.0.1,10.0.0.7:8080",
        "127.0.0.1,"
    })
    void nobodyElseIs(String from, String to) throws IOException {
        assertThat(status(request(from, to == null ? "" : to, ACTIVITY))).isEqualTo(403);
        assertThat(proven.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via"})
    void neitherIsSomebodyBehindABrowserOrAProxy(String header) throws IOException {
        var request = request("127.0.0.1", "localhost:8080", ACTIVITY);
        request.addHeader(header, "http://localhost:8080");

        assertThat(status(request)).isEqualTo(403);
        assertThat(proven.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "http://localhost.evil.example/",
                "http://evil@localhost:56150/",
                "http://10.0.0.7/",
                "ftp://localhost/",
                "//localhost/",
                ""
            })
    void answersGoNowhereElse(String serviceUrl) throws IOException {
        var elsewhere = ACTIVITY.replace("http://localhost:56150/_connector", serviceUrl);

        assertThat(status(request("127.0.0.1", "localhost:8080", elsewhere))).isEqualTo(403);
        assertThat(proven.accepted()).isEmpty();
    }

    @Test
    void otherChannelsAreNotTeamsHereEither() throws IOException {
        var webchat = ACTIVITY.replace("msteams", "webchat");
        var nothing = ACTIVITY.replace("serviceUrl", "hemmelig");

        assertThat(status(request("127.0.0.1", "localhost:8080", webchat))).isEqualTo(403);
        assertThat(status(request("127.0.0.1", "localhost:8080", nothing))).isEqualTo(403);
        assertThat(status(request("127.0.0.1", "localhost:8080", "hemmelig"))).isEqualTo(400);
        assertThat(proven.accepted()).isEmpty();
    }

    private int status(MockHttpServletRequest request) throws IOException {
        var response = new MockHttpServletResponse();
        servlet.service(request, response);
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String from, String to, String body) {
        var request = new MockHttpServletRequest("POST", "/api/messages");
        request.setRemoteAddr(from);
        request.addHeader("Host", to);
        request.setContent(body.getBytes(UTF_8));
        return request;
    }
}

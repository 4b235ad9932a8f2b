package no.ildsjel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OnlyFromHereTest {
    private static final String HERE = "127.0.0.1";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void whoeverSitsAtThisMachineIsLetIn(String peer) throws Exception {
        assertThat(status("GET", peer, Map.of("Host", "localhost:8090"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.4", "192.168.1.7", "2001:db8::1", "::ffff:10.0.0.4"})
    void whoeverAsksFromElsewhereIsNotWhateverTheyCallUs(String peer) throws Exception {
        assertThat(status("GET", peer, Map.of("Host", "localhost:8090"))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ildsjel.kommune.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8090",
                ""
            })
    void anotherNameThatLeadsHereIsNobodysOfThisMachine(String host) throws Exception {
        assertThat(status("GET", HERE, Map.of("Host", host))).isEqualTo(403);
    }

    @Test
    void withoutAHostNobodyIsLetIn() throws Exception {
        assertThat(status("GET", HERE, Map.of())).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8090,      200",
        "https://LOCALHOST:8090,     200",
        "http://localhost:8080,      403",
        "http://evil.example,        403",
        "null,                       403",
    })
    void onlyOurOwnPageChangesAnything(String origin, int status) throws Exception {
        assertThat(status("POST", HERE, Map.of("Host", "localhost:8090", "Origin", origin)))
                .isEqualTo(status);
    }

    @Test
    void aFormThatNamesNoOriginIsRefusedAndACommandOfTheOperatorsIsNot() throws Exception {
        assertThat(status("POST", HERE, Map.of("Host", "localhost:8090"))).isEqualTo(403);
        assertThat(status("POST", HERE, Map.of("Host", "localhost:8090", "Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
        assertThat(status("/actuator/backup", "POST", HERE, Map.of("Host", "localhost:8090")))
                .isEqualTo(200);
        assertThat(status(
                        "/actuator/backup",
                        "POST",
                        HERE,
                        Map.of("Host", "localhost:8090", "Sec-Fetch-Site", "cross-site")))
                .isEqualTo(403);
    }

    private static int status(String method, String peer, Map<String, String> headers) throws Exception {
        return status(UpkeepServlet.PATH, method, peer, headers);
    }

    private static int status(String path, String method, String peer, Map<String, String> headers) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(peer);
        headers.forEach(request::addHeader);
        var response = new MockHttpServletResponse();
        new OnlyFromHere().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}

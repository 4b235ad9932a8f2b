package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OnlyThisMachineTest {
    private final OnlyThisMachine filter = new OnlyThisMachine();

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080"})
    void thisMachineIsLetIn(String host) {
        assertThat(answer(host, null).getStatus()).isEqualTo(200);
        assertThat(answer(host, "http://" + host).getStatus()).isEqualTo(200);
    }

    /** A page elsewhere may have its own name resolve to 127.0.0.1: DNS rebinding. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080", "10.0.0.7", ""})
    void everyOtherHostIsKeptOut(String host) {
        assertThat(answer(host, null).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost.evil.example", "http://localhost:3000", "null"})
    void aPageOfAnotherServerIsKeptOut(String origin) {
        assertThat(answer("localhost:8080", origin).getStatus()).isEqualTo(403);
    }

    @Test
    void thePageMayLoadNothingFromElsewhere() {
        var answer = answer("localhost:8080", null);

        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'self';");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aBodyIsAtMostOneMebibyteAndSaysSo() throws ServletException, IOException {
        var large = request("localhost", null);
        large.setContent(new byte[1024 * 1024 + 1]);
        var endless = request("localhost", null);
        endless.addHeader("Transfer-Encoding", "chunked");

        assertThat(answer(large).getStatus()).isEqualTo(413);
        assertThat(answer(endless).getStatus()).isEqualTo(411);
    }

    private MockHttpServletResponse answer(String host, @Nullable String origin) {
        try {
            return answer(request(host, origin));
        } catch (ServletException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String host, @Nullable String origin) {
        var request = new MockHttpServletRequest("POST", "/slack/events");
        request.addHeader("Host", host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}

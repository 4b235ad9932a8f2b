package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import no.ildsjel.Ildsjel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What nobody caught: neither the log nor the answer quotes it. */
@SpringBootTest(
        classes = {Ildsjel.class, StrayFaultsTest.Broken.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:stray;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
@ExtendWith(OutputCaptureExtension.class)
class StrayFaultsTest {
    private static final String WORDS = "det som Kari skrev";

    @LocalServerPort
    int port;

    @Test
    void theLogSaysWhereItWasAndNothingQuotesIt(CapturedOutput log) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/broken"))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain(WORDS, "Exception");
        assertThat(log.getAll())
                .contains("A request failed: java.lang.IllegalArgumentException at no.ildsjel.watching.StrayFaultsTest")
                .doesNotContain(WORDS);
    }

    @Test
    void whatIsLoggedWithAnExceptionIsPrintedWithoutItsMessage(CapturedOutput log) {
        LoggerFactory.getLogger("some.library")
                .error("It broke", new IllegalStateException(WORDS, new IllegalArgumentException(WORDS)));

        assertThat(log.getAll())
                .contains(
                        "It broke", "java.lang.IllegalStateException", "Caused by: java.lang.IllegalArgumentException")
                .contains("\tat no.ildsjel.watching.StrayFaultsTest")
                .doesNotContain(WORDS);
    }

    static class Broken {
        @Bean
        RouterFunction<ServerResponse> broken() {
            return RouterFunctions.route()
                    .GET("/broken", request -> {
                        throw new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));
                    })
                    .build();
        }
    }
}

package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;

import no.ildsjel.Ildsjel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The playground keeps to its own port. */
@SpringBootTest(
        classes = {Ildsjel.class, RoutesTest.Servers.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:played;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "ildsjel.delivery.dispatching=false"
        })
@ExtendWith(OutputCaptureExtension.class)
class PlaygroundRoutesTest {
    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    RoutesTest.Servers servers;

    @Test
    void allOfItsRoutesAreItsOwn() {
        assertThat(servers.routes(port))
                .contains("GET /", "resource /playground/page/**")
                .allMatch(route -> route.matches(
                        "servlet /|/error|GET /|(GET|POST) /playground(/.*)?|resource /playground/page/\\*\\*"));
        assertThat(servers.routes(managementPort)).noneMatch(route -> route.matches("(GET|POST) /playground.*|GET /"));
    }

    @Test
    void theLogSaysWhereItIsOnce(CapturedOutput log) {
        assertThat(log.getAll())
                .contains("The playground is at http://localhost:" + port + "/")
                .doesNotContain("The playground is at http://localhost:" + managementPort);
    }
}

package no.ildsjel.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.UUID;
import no.ildsjel.Ildsjel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ManagementPortTest {
    @Test
    void aSecondIldsjelIsToldWhichSettingToChange(CapturedOutput log) throws IOException {
        try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new SpringApplicationBuilder(Ildsjel.class)
                            .run(
                                    "--spring.datasource.url=jdbc:h2:mem:second-" + UUID.randomUUID()
                                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                                    "--ildsjel.delivery.dispatching=false",
                                    "--server.port=0",
                                    "--management.server.port=" + first.getLocalPort())
                            .close())
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(log.getAll())
                .contains("APPLICATION FAILED TO START", "is taken by another process", "ILDSJEL_MANAGEMENT_PORT");
    }
}

package no.ildsjel.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class TeamsHttpTest {
    private static final String DONE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}";

    private final TeamsHttp http = new TeamsHttp(Clock.systemUTC());

    @Test
    void aQuestionIsAskedAgainWhenTheOtherSideHadHungUp() throws Exception {
        try (var server = new HangingUp()) {
            var question = new Request.Builder().url(server.url()).get().build();
            http.ask(question);

            assertThat(http.ask(question).status()).isEqualTo(200);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void whatIsToldIsToldOnce() throws Exception {
        try (var server = new HangingUp()) {
            var message = new Request.Builder()
                    .url(server.url() + "silence")
                    .post(RequestBody.create("{}".getBytes(US_ASCII)))
                    .build();

            assertThatThrownBy(() -> http.ask(message)).isInstanceOf(TeamsTrouble.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    /** Answers once on each connection, says that it will go on, and then hears no more; on silence not even once. */
    private static final class HangingUp implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final AtomicInteger connections = new AtomicInteger();

        HangingUp() throws IOException {
            var thread = new Thread(this::serve, "hanging-up");
            thread.setDaemon(true);
            thread.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getLocalPort() + "/";
        }

        int connections() {
            return connections.get();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    connections.incrementAndGet();
                    byte[] request = new byte[4096];
                    int read = socket.getInputStream().read(request);
                    if (read > 0 && !new String(request, 0, read, US_ASCII).contains("silence")) {
                        socket.getOutputStream().write(DONE.getBytes(US_ASCII));
                        socket.getOutputStream().flush();
                        // Until the next question is on its way: then it is too late to notice.
                        socket.getInputStream().read(request);
                    }
                } catch (IOException closed) {
                    // The next connection, if there is one.
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}

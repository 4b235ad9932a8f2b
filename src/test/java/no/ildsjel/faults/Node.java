package no.ildsjel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.ildsjel.NoCanaryInLogs;
import org.jspecify.annotations.Nullable;

/** Ildsjel as a process of its own, which may be stopped and killed. */
final class Node implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path log;
    private @Nullable URI address;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins to start it; {@link #ready} waits for it. Nothing that it prints may hold what somebody said. */
    static Node starting(List<String> arguments) {
        try {
            // Not in the folder of a test, since it is searched when the whole class is done.
            var log = Files.createTempFile("node-", ".log");
            log.toFile().deleteOnExit();
            NoCanaryInLogs.watch(log);
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xshare:auto",
                    "-XX:-UsePerfData",
                    "-Xmx256m",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    MortalNode.class.getName()));
            command.addAll(arguments);
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node ready() {
        Waiting.until(LONGEST_START, this::isReadyOrDead);
        assertThat(process.isAlive()).as(this::log).isTrue();
        return this;
    }

    private boolean isReadyOrDead() {
        return !process.isAlive() || isReady();
    }

    boolean isReady() {
        return findAddress() != null && ask("ready") == 200;
    }

    private synchronized @Nullable URI findAddress() {
        if (address == null) {
            var port = PORT.matcher(log());
            address = port.find() ? URI.create("http://127.0.0.1:" + port.group(1)) : null;
        }
        return address;
    }

    URI address() {
        var found = findAddress();
        if (found == null) {
            throw new IllegalStateException("The node has not started yet\n" + log());
        }
        return found;
    }

    void diesAt(Death.Point point, int after) {
        assertThat(ask("die?at=" + point + "&after=" + after)).isEqualTo(200);
    }

    /** Whatever it was told before, unless it is dead by now. */
    void livesOn() {
        ask("die?at=" + Death.Point.BEFORE_COMMIT + "&after=0");
    }

    boolean rings(String subject) {
        return ask("ring?subject=" + subject) == 200;
    }

    /** Nothing is left to be sent. */
    boolean isIdle() {
        return left() == 0;
    }

    /** How much is still to be sent or done, by whichever node; -1 where it does not answer. */
    int left() {
        try {
            var response = CLIENT.send(asking("left"), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? Integer.parseInt(response.body()) : -1;
        } catch (IOException nobody) {
            return -1;
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    boolean isIdleButForOperators() {
        return ask("idle-but-for-operators") == 200;
    }

    private int ask(String what) {
        try {
            return CLIENT.send(asking(what), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest asking(String what) {
        return HttpRequest.newBuilder(address().resolve("/of-the-test/" + what))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    /** SIGQUIT: all its threads stand in its log from then on. */
    void tellsWhatItIsAt() {
        try {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(process.pid())).start();
            Waiting.until(Duration.ofSeconds(5), () -> log().contains("Full thread dump"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM; it goes on for a while. */
    void leave() {
        process.destroy();
    }

    Duration awaitEnd(Duration longest) {
        var since = Instant.now();
        try {
            assertThat(process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS))
                    .as(() -> "the node ended within " + longest + "\n" + log())
                    .isTrue();
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        return Duration.between(since, Instant.now());
    }

    int exitCode() {
        return process.exitValue();
    }

    /** All that it said. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}

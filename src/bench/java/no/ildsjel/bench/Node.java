package no.ildsjel.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own: the real application, or what it is compared with. */
final class Node implements AutoCloseable {
    private static final long LONGEST_START = 120_000_000_000L;

    final int port;
    /** From the start of the process to its first answer. */
    final double secondsToReady;

    private final Process process;

    private Node(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    static Node ildsjel(Database database, FakeSlack slack, String... more) throws Exception {
        var arguments = new ArrayList<>(arguments(database, slack));
        arguments.addAll(List.of(more));
        return started("no.ildsjel.Ildsjel", runtime(), List.of(), arguments);
    }

    static Node ildsjel(Database database, FakeSlack slack, Archive archive) throws Exception {
        return started("no.ildsjel.Ildsjel", archive.classpath(), archive.options(), arguments(database, slack));
    }

    static Archive archive(Database database, FakeSlack slack) throws Exception {
        return Archive.of(runtime(), arguments(database, slack));
    }

    private static List<String> arguments(Database database, FakeSlack slack) {
        return List.of(
                "--management.server.port=0",
                "--ildsjel.organisation=classpath:organisations/gran-like.yaml",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=ildsjel",
                "--spring.datasource.password=",
                "--ildsjel.slack.bot-token=xoxb-of-the-bench",
                "--ildsjel.slack.signing-secret=" + Wire.SECRET,
                "--ildsjel.slack.api-url=" + slack.url());
    }

    static Node echo(FakeSlack slack) throws Exception {
        return started("no.ildsjel.bench.Echo", everything(), List.of("-Dbench.slack=" + slack.url()), List.of());
    }

    private static Node started(String main, String classpath, List<String> properties, List<String> arguments)
            throws Exception {
        int port = free();
        var command = new ArrayList<>(List.of(java(), "-Xmx256m", "-Dfile.encoding=UTF-8", "-cp", classpath));
        command.addAll(properties);
        command.add(main);
        command.add("--server.port=" + port);
        command.add("--logging.level.root=WARN");
        command.addAll(arguments);
        var log = Files.createTempFile("bench-", ".log");
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitAnswer(process, port, log, began);
        return new Node(process, port, (System.nanoTime() - began) / 1e9);
    }

    /** Anything but silence: both have nothing for who only asks. */
    private static void awaitAnswer(Process process, int port, Path log, long began) throws Exception {
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - began > LONGEST_START) {
                process.destroyForcibly();
                throw new IllegalStateException("It does not start:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /slack/events HTTP/1.0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    /** Resident, in megabytes. */
    double megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Used by processors since the start, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Of objects that are still needed, in megabytes. */
    double heap() throws Exception {
        var histogram = jcmd("GC.class_histogram");
        return histogram.lines()
                .filter(line -> line.startsWith("Total"))
                .mapToDouble(line -> Double.parseDouble(line.strip().split("\\s+", -1)[2]) / (1 << 20))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(histogram));
    }

    private String jcmd(String command) throws Exception {
        var asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asking.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asking.waitFor();
        return answer;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** As it is delivered, without what only tests need. */
    private static String runtime() throws IOException {
        var file = Path.of(System.getProperty("bench.runtime", "target/bench/runtime-classpath"));
        return Files.exists(file)
                ? "target/classes" + File.pathSeparator + Files.readString(file).strip()
                : everything();
    }

    private static String everything() {
        return System.getProperty("java.class.path");
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ending) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

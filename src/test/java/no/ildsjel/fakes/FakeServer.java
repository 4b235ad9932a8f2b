package no.ildsjel.fakes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 on this machine, by hand: what is to be shown here is what happens on the line below HTTP – refused, reset
 * in mid-body, silent – and that servers made to speak HTTP well do not let anybody do.
 */
public final class FakeServer implements AutoCloseable {
    private static final int WAITING = 500;

    private final Function<Heard, Answer> platform;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeServer::daemon);
    private final int port;
    private volatile ServerSocket listening;

    public FakeServer(Function<Heard, Answer> platform) {
        this.platform = platform;
        this.listening = listening(0);
        this.port = listening.getLocalPort();
        accept(listening);
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Nobody gets a line any more, and those that there are are cut. */
    public void refuseConnections() {
        try {
            listening.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        lines.forEach(FakeServer::reset);
    }

    public void acceptConnections() {
        if (listening.isClosed()) {
            listening = listening(port);
            accept(listening);
        }
    }

    @Override
    public void close() {
        refuseConnections();
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "fake-server");
        thread.setDaemon(true);
        return thread;
    }

    private static ServerSocket listening(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept(ServerSocket server) {
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    var line = server.accept();
                    lines.add(line);
                    threads.execute(() -> serve(line, server));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket line, ServerSocket server) {
        try {
            line.setTcpNoDelay(true);
            var in = new BufferedInputStream(line.getInputStream());
            var heard = heard(in);
            // What comes in while the line is being cut is not heard.
            while (heard != null && !server.isClosed() && answer(line, platform.apply(heard))) {
                heard = heard(in);
            }
            reset(line);
        } catch (IOException | InterruptedException over) {
            reset(line);
        } finally {
            lines.remove(line);
        }
    }

    /** Whether the line stands for another request. */
    private static boolean answer(Socket line, Answer answer) throws IOException, InterruptedException {
        Thread.sleep(answer.after().toMillis());
        if (answer.ending() == Answer.Ending.NOTHING) {
            reset(line);
            return false;
        }
        byte[] body = answer.body().getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " Answer\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        out.writeBytes(head.toString().getBytes(ISO_8859_1));
        boolean isWhole = answer.ending() == Answer.Ending.WHOLE;
        out.write(body, 0, isWhole ? body.length : body.length / 2);
        out.writeTo(line.getOutputStream());
        if (!isWhole) {
            // A reset takes along what has not been read yet, and the head is meant to be.
            Thread.sleep(50);
            reset(line);
        }
        return isWhole;
    }

    private static void reset(Socket line) {
        try {
            line.setSoLinger(true, 0);
            line.close();
        } catch (IOException gone) {
            // So it is.
        }
    }

    /** None where the other side has hung up. */
    private static @Nullable Heard heard(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        var headers = new HashMap<String, String>();
        for (String each = line(in); !each.isEmpty(); each = line(in)) {
            int colon = each.indexOf(':');
            headers.put(
                    each.substring(0, colon).toLowerCase(Locale.ROOT),
                    each.substring(colon + 1).strip());
        }
        var words = first.split(" ", -1);
        var target = words[1].split("\\?", 2);
        return new Heard(
                words[0],
                target[0],
                target.length == 2 ? target[1] : "",
                headers,
                new String(body(in, headers), UTF_8));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        return exactly(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            whole.writeBytes(exactly(in, size));
            line(in);
        }
        line(in);
        return whole.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", -1)[0].strip(), 16);
    }

    private static byte[] exactly(InputStream in, int size) throws IOException {
        byte[] read = in.readNBytes(size);
        if (read.length < size) {
            throw new EOFException();
        }
        return read;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int each = in.read(); each != '\n' && each != -1; each = in.read()) {
            line.write(each);
        }
        return line.toString(ISO_8859_1).strip();
    }
}

package no.ildsjel.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line on which nobody ever answers; what happens on it instead is up to the test. */
public final class BadLine implements AutoCloseable {
    private final ServerSocket server;

    /** What is done with a line that somebody has opened. */
    public interface Doing {
        void with(Socket line) throws IOException;
    }

    public BadLine(Doing doing) {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        var thread = new Thread(() -> serve(doing), "bad-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** It is closed before anything is read. */
    public static void closing(Socket line) throws IOException {
        line.close();
    }

    /** It is read, and then closed. */
    public static void reading(Socket line) throws IOException {
        line.getInputStream().read(new byte[65536]);
        line.close();
    }

    /** Nobody says anything, and nobody hangs up. */
    public static void silent(Socket line) {
        // For as long as the other side likes.
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    /** An address at which nobody is. */
    public static String nowhere() {
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + gone.getLocalPort() + "/";
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void serve(Doing doing) {
        while (!server.isClosed()) {
            try {
                doing.with(server.accept());
            } catch (IOException closed) {
                // The next line, if there is one.
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}

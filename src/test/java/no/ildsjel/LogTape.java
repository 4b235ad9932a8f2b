package no.ildsjel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.slf4j.LoggerFactory;

/**
 * Records everything that the tests write to standard output and standard error: what the log says, whoever configures
 * it how, and what never came as far as the log.
 */
final class LogTape {
    private static final ByteArrayOutputStream TAPE = new ByteArrayOutputStream();

    private static volatile boolean isMuffled;

    private LogTape() {}

    /** Only recorded, since nobody would read it. */
    static void muffle(boolean muffled) {
        isMuffled = muffled;
    }

    /** Once, before the first test. */
    static void start() {
        System.setOut(recording(System.out));
        System.setErr(recording(System.err));
        silenceLibraries();
    }

    /** What was recorded since the last time. */
    static String take() {
        synchronized (TAPE) {
            var taken = TAPE.toString(UTF_8);
            TAPE.reset();
            return taken;
        }
    }

    /** A test that starts no application logs at DEBUG; of these, production sees to it that they never do. */
    private static void silenceLibraries() {
        for (var name : new String[] {"com.slack", "okhttp3", "org.java_websocket", "com.microsoft"}) {
            ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(name))
                    .setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }

    private static PrintStream recording(PrintStream out) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        write(new byte[] {(byte) one}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        synchronized (TAPE) {
                            TAPE.write(bytes, from, length);
                        }
                        if (!isMuffled) {
                            out.write(bytes, from, length);
                        }
                    }

                    @Override
                    public void flush() {
                        out.flush();
                    }
                },
                true,
                UTF_8);
    }
}

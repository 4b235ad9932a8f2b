package no.ildsjel.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One connection that stays open, and posts as Slack does: signed. Little besides, since it shares the processors. */
final class Wire implements AutoCloseable {
    static final String SECRET = "8f742231b10e8888abcd99baaad2b2a1";

    private final int port;
    private final Mac mac;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) {
        this.port = port;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            connect();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** The status of the answer. */
    int post(byte[] body) {
        try {
            out.write(request(body));
            out.flush();
            int status = answer();
            if (status != 200) {
                System.out.println("Answered with " + status);
            }
            return status;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] request(byte[] body) throws IOException {
        var now = String.valueOf(System.currentTimeMillis() / 1000);
        mac.update(("v0:" + now + ":").getBytes(UTF_8));
        var signature = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        var request = new ByteArrayOutputStream(body.length + 300);
        request.write(("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "X-Slack-Request-Timestamp: " + now + "\r\nX-Slack-Signature: " + signature
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1));
        request.write(body);
        return request.toByteArray();
    }

    private int answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", -1)[1]);
        int length = 0;
        boolean isChunked = false;
        boolean isLast = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            isChunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            isLast |= lower.startsWith("connection:") && lower.contains("close");
        }
        if (isChunked) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.skipNBytes(size);
                line();
            }
            line();
        }
        in.skipNBytes(length);
        if (isLast) {
            socket.close();
            connect();
        }
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}

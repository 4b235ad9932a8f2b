package no.ildsjel.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets nothing through that Slack did not sign, and looks at no byte of it before. */
class SlackFilter extends HttpFilter {
    private static final Logger log = LoggerFactory.getLogger(SlackFilter.class);
    private static final int LONGEST_BODY = 1 << 20;

    private final SlackSignature signature;

    SlackFilter(SlackSignature signature) {
        this.signature = signature;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST")) {
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "not a POST");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body over 1 MiB");
            return;
        }
        // Slack's own check of our certificate is unsigned: it gets its 200 and has no effect.
        if (isCertificateCheck(body)) {
            return;
        }
        var fault = signature.fault(
                Collections.list(request.getHeaders("X-Slack-Request-Timestamp")),
                Collections.list(request.getHeaders("X-Slack-Signature")),
                body);
        if (fault.isPresent()) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, fault.get());
            return;
        }
        chain.doFilter(new Signed(request, body), response);
    }

    private static boolean isCertificateCheck(byte[] body) {
        return body.length < 1024
                && Arrays.asList(new String(body, ISO_8859_1).split("&")).contains("ssl_check=1");
    }

    private static void refuse(HttpServletResponse response, int status, String reason) {
        log.warn("Refused a request to Slack's address with {}: {}", status, reason);
        response.setStatus(status);
    }

    /** The request with the very bytes that were checked. */
    private static final class Signed extends HttpServletRequestWrapper {
        private final byte[] body;

        Signed(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), UTF_8));
        }
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return bytes.read(buffer, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Slack's requests are read at once");
        }
    }
}

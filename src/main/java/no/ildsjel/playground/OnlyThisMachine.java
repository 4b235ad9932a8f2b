package no.ildsjel.playground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what a browser on this machine asks of this very server: listening on the loopback address does not stop
 * a web page from elsewhere that the same browser shows.
 */
class OnlyThisMachine extends OncePerRequestFilter {
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final long LARGEST_BODY = 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        int refusal = refusal(request);
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private static int refusal(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null || !LOOPBACK.matcher(host).matches() || !isSame(request.getHeader("Origin"), host)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        // Without a stated length the limit could only be kept by counting.
        return request.getHeader("Transfer-Encoding") == null ? 0 : HttpServletResponse.SC_LENGTH_REQUIRED;
    }

    private static boolean isSame(@Nullable String origin, String host) {
        var lowered = origin == null ? null : origin.toLowerCase(Locale.ROOT);
        var here = host.toLowerCase(Locale.ROOT);
        return lowered == null || lowered.equals("http://" + here) || lowered.equals("https://" + here);
    }
}

package no.ildsjel.upkeep;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what is asked of this machine by its own name, and changes things only for our own page: an operator's
 * browser shows pages from elsewhere too, and one of those may have its name resolve to this machine.
 */
class OnlyFromHere extends OncePerRequestFilter {
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // With no-referrer, a browser would leave out the origin of our own forms.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return host != null
                && isThisMachine(request.getRemoteAddr())
                && LOOPBACK.matcher(host).matches()
                && (CHANGING_NOTHING.contains(request.getMethod()) || isOurForm(request, host));
    }

    /** A name in the request is only what somebody wrote there. */
    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /** What is not the page has no forms, and is asked for by no browser. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getRequestURI().startsWith(UpkeepServlet.PATH);
    }

    private static boolean isOurForm(HttpServletRequest request, String host) {
        var origin = request.getHeader("Origin");
        if (origin == null) {
            var site = request.getHeader("Sec-Fetch-Site");
            return "same-origin".equals(site) || (site == null && !isPage(request));
        }
        var here = host.toLowerCase(Locale.ROOT);
        var from = origin.toLowerCase(Locale.ROOT);
        return from.equals("http://" + here) || from.equals("https://" + here);
    }
}

package no.ildsjel.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The addresses that our token may be sent to, and no others. */
final class ServiceUrls {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTPS = 443;

    private final Set<String> hosts;
    private final boolean openOnLoopback;

    /** @param openOnLoopback whether this very machine counts as well, for development */
    ServiceUrls(Set<String> hosts, boolean openOnLoopback) {
        this.hosts = Set.copyOf(hosts);
        this.openOnLoopback = openOnLoopback;
    }

    /** Whether the address is one of Microsoft's, exactly: anybody may have a host that ends like theirs. */
    boolean areOurs(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && uri.getRawUserInfo() == null && (isMicrosofts(uri) || isThisMachine(uri));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private boolean isMicrosofts(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && (uri.getPort() == -1 || uri.getPort() == HTTPS)
                && hosts.contains(host(uri));
    }

    private boolean isThisMachine(URI uri) {
        return openOnLoopback && "http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(host(uri));
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }
}

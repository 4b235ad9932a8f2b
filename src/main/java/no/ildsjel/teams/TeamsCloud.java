package no.ildsjel.teams;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where Microsoft's services are.
 *
 * @param keys the metadata that tells with which keys the connector signs
 * @param login where our own token is fetched, without the tenant
 * @param hosts the only ones that our token is ever sent to
 */
record TeamsCloud(URI keys, URI login, Set<String> hosts) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static final TeamsCloud PUBLIC = new TeamsCloud(
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
            URI.create("https://login.microsoftonline.com/"),
            Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us"));

    /** For development: what looks like Teams runs beside us. */
    static final TeamsCloud ON_THIS_MACHINE = new TeamsCloud(PUBLIC.keys(), PUBLIC.login(), THIS_MACHINE);

    TeamsCloud {
        hosts = Set.copyOf(hosts);
    }

    /** By the exact host: a part of the name proves nothing, and a port or a name before an @ has no place there. */
    boolean trusts(String serviceUrl) {
        try {
            var uri = new URI(serviceUrl);
            return uri.getHost() != null
                    && hosts.contains(uri.getHost())
                    && uri.getRawUserInfo() == null
                    && (isSecure(uri) || staysHere(uri));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isSecure(URI uri) {
        return "https".equals(uri.getScheme()) && uri.getPort() == -1;
    }

    /** What never leaves the machine needs neither TLS nor its port. */
    private static boolean staysHere(URI uri) {
        return THIS_MACHINE.contains(uri.getHost())
                && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    }
}

package no.ildsjel.teams;

import java.net.URI;
import java.util.Set;

/**
 * Where Microsoft's services are.
 *
 * @param keys the metadata that tells with which keys the connector signs
 * @param login where our own token is fetched, without the tenant
 * @param hosts the only ones that our token is ever sent to
 */
record TeamsCloud(URI keys, URI login, Set<String> hosts) {
    static final TeamsCloud PUBLIC = new TeamsCloud(
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
            URI.create("https://login.microsoftonline.com/"),
            Set.of(
                    "smba.trafficmanager.net",
                    "smba.infra.gcc.teams.microsoft.com",
                    "smba.infra.gov.teams.microsoft.us"));
}

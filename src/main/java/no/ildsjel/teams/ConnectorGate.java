package no.ildsjel.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** Lets in the connector, with activities of our own tenant. */
final class ConnectorGate implements TeamsGate {
    private final ConnectorToken token;
    private final TeamsCloud cloud;
    private final String tenant;

    ConnectorGate(ConnectorToken token, TeamsCloud cloud, String tenant) {
        this.token = token;
        this.cloud = cloud;
        this.tenant = tenant;
    }

    @Override
    public Verdict admit(HttpServletRequest head) {
        return token.check(Collections.list(head.getHeaders("Authorization")));
    }

    @Override
    public Optional<String> fault(Map<String, String> claims, Origin origin) {
        if (!origin.isTeams()) {
            return Optional.of("channelId is not msteams");
        }
        String serviceUrl = origin.serviceUrl();
        if (serviceUrl == null || !serviceUrl.equals(claims.get(ConnectorToken.SERVICE_URL))) {
            return Optional.of("serviceUrl is not that of the token");
        }
        if (!cloud.trusts(serviceUrl)) {
            return Optional.of("serviceUrl is not one of Teams'");
        }
        return origin.isOnlyOf(tenant) ? Optional.empty() : Optional.of("tenant is not ours");
    }
}

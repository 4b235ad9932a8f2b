package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Publishes keys as Microsoft does, and signs tokens as Teams' connector does. */
final class TeamsIssuer implements AutoCloseable {
    static final String APP = TeamsWire.APP_ID;
    static final String TENANT = TeamsWire.TENANT;
    static final String SERVICE_URL = "https://smba.trafficmanager.net/emea/";
    static final RSAKey KEY = key("the-key");

    private static final String METADATA = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final Clock clock;

    /** Starts the server; what tokens say about time is taken from the clock. */
    TeamsIssuer(Clock clock) {
        this.clock = clock;
        server.start();
        publish(List.of(endorsed(KEY, "msteams")));
    }

    /** Microsoft's services, with the keys here; services on this machine are trusted as well. */
    TeamsCloud cloud() {
        var hosts = new HashSet<>(TeamsCloud.PUBLIC.hosts());
        hosts.add("127.0.0.1");
        return new TeamsCloud(URI.create(server.baseUrl() + METADATA), URI.create(server.baseUrl() + "/"), hosts);
    }

    WireMockServer server() {
        return server;
    }

    /** From now on these and no others. */
    void publish(List<Map<String, Object>> keys) {
        server.resetMappings();
        metadata(okJson(JSONObjectUtils.toJSONString(
                Map.of("issuer", "https://api.botframework.com", "jwks_uri", server.baseUrl() + KEYS))));
        keys(okJson(JSONObjectUtils.toJSONString(Map.of("keys", keys))));
    }

    void metadata(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(METADATA)).willReturn(answer));
    }

    void keys(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(KEYS)).willReturn(answer));
    }

    void fail() {
        metadata(aResponse().withStatus(503));
    }

    /** How often somebody asked for them. */
    int fetches() {
        return server.findAll(getRequestedFor(urlEqualTo(METADATA))).size();
    }

    /** What somebody asked this server for besides the keys. */
    List<String> otherRequests() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest().getUrl())
                .filter(url -> !url.equals(METADATA) && !url.equals(KEYS))
                .toList();
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public half, as it is published. */
    static Map<String, Object> endorsed(RSAKey key, String... channels) {
        var published = key.toPublicJWK().toJSONObject();
        published.put("endorsements", List.of(channels));
        return published;
    }

    /** The header's value for an activity from the usual service. */
    String authorization() {
        return authorization(SERVICE_URL);
    }

    String authorization(String serviceUrl) {
        return "Bearer " + token(claims -> claims.claim("serviceurl", serviceUrl));
    }

    /** A token like the connector's, but for the changes. */
    String token(Consumer<JWTClaimsSet.Builder> changes) {
        return signed(KEY.getKeyID(), KEY, claims(changes));
    }

    JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> changes) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(APP)
                .notBeforeTime(Date.from(now.minus(Duration.ofMinutes(1))))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("serviceurl", SERVICE_URL);
        changes.accept(claims);
        return claims.build();
    }

    static String signed(String id, RSAKey key, JWTClaimsSet claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), key, claims);
    }

    static String signed(JWSHeader header, RSAKey key, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

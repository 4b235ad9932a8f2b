package no.ildsjel.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletResponse;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.teams.TeamsGate.Admitted;
import no.ildsjel.teams.TeamsGate.Refused;
import no.ildsjel.teams.TeamsGate.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells Teams' connector from everybody else, by the token that it signs for us. */
final class ConnectorToken {
    /** As the connector writes it, and as the Bot Framework's own classes look for it. */
    static final String SERVICE_URL = "serviceurl";
    /** As Microsoft's documentation writes it. */
    private static final String SERVICE_URL_AS_DOCUMENTED = "serviceUrl";

    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int LONGEST = 16 * 1024;
    private static final Pattern BEARER = Pattern.compile("Bearer ([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");

    private static final Refused NO_KEYS =
            new Refused(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "there are no keys yet to check it by");

    private final String app;
    private final TeamsKeys keys;
    private final Clock clock;

    ConnectorToken(String app, TeamsKeys keys, Clock clock) {
        this.app = app;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param authorization all headers of this name: there must be exactly one */
    Verdict check(List<String> authorization) {
        if (authorization.size() != 1 || authorization.get(0).length() > LONGEST) {
            return refused("authorization is missing, repeated or too long");
        }
        var bearer = BEARER.matcher(authorization.get(0));
        if (!bearer.matches()) {
            return refused("authorization holds no signed token");
        }
        try {
            return check(SignedJWT.parse(bearer.group(1)));
        } catch (ParseException malformed) {
            return refused("token is malformed");
        }
    }

    /** The key is found by its id alone: keys and addresses of keys that a token brings along are never looked at. */
    private Verdict check(SignedJWT token) throws ParseException {
        if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
            return refused("token is not signed with RS256");
        }
        String id = token.getHeader().getKeyID();
        if (id == null) {
            return refused("token names no key");
        }
        var key = keys.find(id);
        if (key.isEmpty()) {
            return keys.areKnown() ? refused("token names an unknown key") : NO_KEYS;
        }
        if (!isSigned(token, key.get())) {
            return refused("signature does not match");
        }
        return check(token.getJWTClaimsSet());
    }

    private static boolean isSigned(SignedJWT token, RSAPublicKey key) {
        try {
            return token.verify(new RSASSAVerifier(key));
        } catch (JOSEException | IllegalStateException unverifiable) {
            return false;
        }
    }

    private Verdict check(JWTClaimsSet claims) {
        if (!ISSUER.equals(claims.getIssuer())) {
            return refused("token has another issuer");
        }
        if (!claims.getAudience().equals(List.of(app))) {
            return refused("token is for another app");
        }
        if (!isCurrent(claims.getNotBeforeTime(), claims.getExpirationTime())) {
            return refused("token is not valid now");
        }
        return serviceUrl(claims)
                .<Verdict>map(url -> new Admitted(Map.of("iss", ISSUER, "aud", app, SERVICE_URL, url)))
                .orElse(refused("token names no serviceUrl"));
    }

    private boolean isCurrent(@Nullable Date from, @Nullable Date until) {
        var now = clock.instant();
        return from != null
                && until != null
                && !now.plus(SKEW).isBefore(from.toInstant())
                && !now.minus(SKEW).isAfter(until.toInstant());
    }

    /** In whichever of the two spellings; where both are there, they must agree. */
    private static Optional<String> serviceUrl(JWTClaimsSet claims) {
        var named = Stream.of(SERVICE_URL, SERVICE_URL_AS_DOCUMENTED)
                .map(claims::getClaim)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.size() == 1 && named.get(0) instanceof String url ? Optional.of(url) : Optional.empty();
    }

    private static Refused refused(String reason) {
        return new Refused(HttpServletResponse.SC_UNAUTHORIZED, reason);
    }
}

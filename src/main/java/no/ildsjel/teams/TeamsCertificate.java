package no.ildsjel.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Shows that we are the app without any secret leaving us: by signing with the key of a certificate. */
final class TeamsCertificate implements ClientCredentials.Proof {
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private final PrivateKey key;
    private final Base64URL thumbprint;
    private final Clock clock;
    private final Supplier<UUID> ids;

    private TeamsCertificate(PrivateKey key, Base64URL thumbprint, Clock clock, Supplier<UUID> ids) {
        this.key = key;
        this.thumbprint = thumbprint;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Reads the certificate and its key.
     *
     * @param file in PEM, with the private key in PKCS#8 and the X.509 certificate
     * @throws IllegalArgumentException when it holds something else, in words for an operator
     */
    static TeamsCertificate read(Path file, Clock clock, Supplier<UUID> ids) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(part(pem, "PRIVATE KEY")));
            var certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(part(pem, "CERTIFICATE")));
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return new TeamsCertificate(key, Base64URL.encode(hash), clock, ids);
        } catch (IOException unreadable) {
            // Not as its cause: nothing of the key may reach a log.
            throw new IllegalArgumentException("The file of MICROSOFT_APP_CERTIFICATE cannot be read: "
                    + unreadable.getClass().getSimpleName());
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("MICROSOFT_APP_CERTIFICATE needs an RSA key in PKCS#8 and its"
                    + " certificate in PEM: " + wrong.getClass().getSimpleName());
        }
    }

    private static byte[] part(String pem, String name) {
        return PEM.matcher(pem)
                .results()
                .filter(part -> part.group(1).equals(name))
                .map(part -> Base64.getMimeDecoder().decode(part.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "MICROSOFT_APP_CERTIFICATE names a file without -----BEGIN " + name + "-----"));
    }

    @Override
    public Map<String, String> of(String appId, String audience) {
        return Map.of(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion(appId, audience));
    }

    private String assertion(String appId, String audience) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(appId)
                .subject(appId)
                .audience(audience)
                .jwtID(ids.get().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.PS256)
                .type(JOSEObjectType.JWT)
                .x509CertSHA256Thumbprint(thumbprint)
                .build();
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException("The certificate's key signs nothing", unsigned);
        }
    }
}

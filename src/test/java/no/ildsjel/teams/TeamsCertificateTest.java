package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ildsjel.FixedClock;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.teams.TeamsWire.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsCertificateTest {
    private static final String PASSWORD = "of-the-test";
    private static final UUID ID = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @TempDir
    private static Path folder;

    private static Certificate certificate;
    private static String key;

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));

    /** The JDK makes a certificate in no other way. */
    @BeforeAll
    static void makeCertificate() throws Exception {
        var store = folder.resolve("store.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "app",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=ildsjel.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        certificate = keys.getCertificate("app");
        key = pem("PRIVATE KEY", keys.getKey("app", PASSWORD.toCharArray()).getEncoded());
    }

    @Test
    void theTokenIsFetchedWithAnAssertionThatTheCertificateProves() throws Exception {
        try (var teams = new TeamsWire()) {
            var credentials = new ClientCredentials(
                    new TeamsHttp(clock),
                    teams.loginUrl(),
                    TeamsWire.TENANT,
                    TeamsWire.APP_ID,
                    read(pem()),
                    InMemoryInquiries.withoutLimits(clock),
                    clock);

            assertThat(credentials.present()).contains(TeamsWire.TOKEN);

            var form = form(teams.events(Call.TOKEN).get(0).getRequest().getBodyAsString());
            assertThat(form)
                    .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                    .doesNotContainKey("client_secret");
            assertProves(
                    SignedJWT.parse(form.get("client_assertion")),
                    teams.loginUrl() + TeamsWire.TENANT + "/oauth2/v2.0/token");
        }
    }

    private static void assertProves(SignedJWT assertion, String audience) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        assertThat(assertion.verify(new RSASSAVerifier((RSAPublicKey) certificate.getPublicKey())))
                .isTrue();
        assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("PS256");
        assertThat(assertion.getHeader().getX509CertSHA256Thumbprint()).isEqualTo(Base64URL.encode(hash));
        var claims = assertion.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(TeamsWire.APP_ID);
        assertThat(claims.getSubject()).isEqualTo(TeamsWire.APP_ID);
        assertThat(claims.getAudience()).containsExactly(audience);
        assertThat(claims.getJWTID()).isEqualTo(ID.toString());
        assertThat(claims.getNotBeforeTime()).isEqualTo(Date.from(Instant.parse("2026-11-23T08:00:00Z")));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Instant.parse("2026-11-23T08:05:00Z")));
    }

    @Test
    void theOrderInTheFileAndWordsAroundItDoNotMatter() throws Exception {
        var proof = read("Bag Attributes\r\n"
                + (pem("CERTIFICATE", certificate.getEncoded()) + "\n  \n" + key).replace("\n", "\r\n"));

        assertThat(proof.of("app", "https://login.example")).containsKey("client_assertion");
    }

    @Test
    void aFileThatIsNoneIsRefusedInWordsThatHoldNothingOfIt() throws Exception {
        assertThatThrownBy(() -> TeamsCertificate.read(folder.resolve("nowhere.pem"), clock, () -> ID))
                .hasMessage("The file of MICROSOFT_APP_CERTIFICATE cannot be read: NoSuchFileException");
        assertThatThrownBy(() -> read(key))
                .hasMessage("MICROSOFT_APP_CERTIFICATE names a file without -----BEGIN CERTIFICATE-----");
        assertThatThrownBy(() -> read(pem("PRIVATE KEY", new byte[] {1, 2, 3})))
                .hasMessageStartingWith("MICROSOFT_APP_CERTIFICATE needs an RSA key in PKCS#8")
                .hasNoCause();
    }

    private TeamsCertificate read(String pem) throws IOException {
        var file = Files.writeString(folder.resolve("app.pem"), pem);
        return TeamsCertificate.read(file, clock, () -> ID);
    }

    private static String pem() throws Exception {
        return key + pem("CERTIFICATE", certificate.getEncoded());
    }

    private static String pem(String name, byte[] content) {
        return "-----BEGIN " + name + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + name
                + "-----\n";
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}

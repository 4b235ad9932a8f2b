package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static no.ildsjel.teams.TeamsIssuer.KEY;
import static no.ildsjel.teams.TeamsIssuer.SERVICE_URL;
import static no.ildsjel.teams.TeamsIssuer.TENANT;
import static no.ildsjel.teams.TeamsIssuer.endorsed;
import static no.ildsjel.teams.TeamsIssuer.signed;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.FixedClock;
import no.ildsjel.teams.Proven.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Every way of not being Teams, in a real web server. */
@ExtendWith(OutputCaptureExtension.class)
class ConnectorTokenTest {
    private static final FixedClock CLOCK = new FixedClock(Instant.parse("2026-11-21T09:00:00Z"));
    private static final TeamsIssuer ISSUER = new TeamsIssuer(CLOCK);
    private static final WireMockServer ELSEWHERE =
            new WireMockServer(wireMockConfig().dynamicPort());
    private static final RecordingProven PROVEN = new RecordingProven();
    private static final RSAKey FORGED = TeamsIssuer.key("the-key");
    private static final RSAKey UNENDORSED = TeamsIssuer.key("unendorsed");
    private static final RSAKey FOR_SLACK = TeamsIssuer.key("for-slack");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger serial = new AtomicInteger();

    private static ConfigurableApplicationContext context;
    private static URI address;

    @BeforeAll
    static void start() {
        var unendorsed = UNENDORSED.toPublicJWK().toJSONObject();
        ISSUER.publish(List.of(endorsed(KEY, "skype", "msteams"), unendorsed, endorsed(FOR_SLACK, "slack")));
        ELSEWHERE.start();
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--server.max-http-request-header-size=64KB",
                        "--ildsjel.teams.app-id=" + TeamsIssuer.APP,
                        "--ildsjel.teams.app-password=of-the-test",
                        "--ildsjel.teams.app-tenant-id=" + TENANT);
        var server = requireNonNull(((ServletWebServerApplicationContext) context).getWebServer());
        address = URI.create("http://127.0.0.1:" + server.getPort() + "/api/messages");
    }

    @AfterAll
    static void stop() {
        context.close();
        ISSUER.close();
        ELSEWHERE.stop();
    }

    @BeforeEach
    void forget() {
        PROVEN.forget();
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void whatTheConnectorSignedIsHeard(Attempt attempt, CapturedOutput log) {
        var answer = send(attempt.made());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PROVEN.accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.claims())
                    .isEqualTo(Map.of(
                            "iss", "https://api.botframework.com", "aud", TeamsIssuer.APP, "serviceurl", SERVICE_URL));
            assertThat(accepted.activity()).contains("hemmelig");
        });
        assertThat(log).doesNotContain("Refused", "hemmelig");
    }

    private static Stream<Attempt> genuine() {
        return Stream.of(
                attempt("like the connector's", 200, sent -> sent),
                token("its last second, and five minutes of skew", 200, claims -> claims.expirationTime(in(-300))),
                token("its first second, and five minutes of skew", 200, claims -> claims.notBeforeTime(in(300))),
                token("one audience in a list", 200, claims -> claims.audience(List.of(TeamsIssuer.APP))),
                token(
                        "serviceUrl as documented",
                        200,
                        claims -> claims.claim("serviceurl", null).claim("serviceUrl", SERVICE_URL)),
                token("a claim more", 200, claims -> claims.claim("hemmelig", Map.of("a", List.of(1)))),
                attempt(
                        "a header of another key beside it",
                        200,
                        sent -> sent.header(header -> header.jwkURL(URI.create(ELSEWHERE.baseUrl() + "/keys")))),
                body("tenant in the conversation alone", 200, activity -> {
                    activity.remove("channelData");
                    activity.put("conversation", Map.of("id", "a:1", "tenantId", TENANT));
                }),
                body("tenant in the channel's data alone", 200, activity -> activity.put("conversation", Map.of())),
                body(
                        "tenant in capitals",
                        200,
                        activity -> activity.put(
                                "channelData", Map.of("tenant", Map.of("id", TENANT.toUpperCase(Locale.ROOT))))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeProvenIsRefused(Attempt attempt, CapturedOutput log) {
        CLOCK.tick(Duration.ofSeconds(10));
        int fetches = ISSUER.fetches();

        var answer = send(attempt.made());

        assertThat(answer.statusCode()).isEqualTo(attempt.status());
        assertThat(answer.body()).isEmpty();
        assertThat(PROVEN.accepted()).isEmpty();
        assertThat(ISSUER.otherRequests()).isEmpty();
        assertThat(ISSUER.fetches()).isLessThanOrEqualTo(fetches + 1);
        assertThat(ELSEWHERE.getAllServeEvents()).isEmpty();
        assertThat(log.getAll().lines().filter(line -> line.contains(" no.ildsjel.")))
                .filteredOn(line -> !line.contains("TeamsConfiguration"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Refused an activity with " + attempt.status() + ": "));
        assertThat(log).doesNotContain("hemmelig", "eyJ", "evil", "webchat");
    }

    private static Stream<Attempt> refused() {
        return Stream.of(schemes(), signatures(), claims(), channels(), services(), tenants())
                .flatMap(attempts -> attempts);
    }

    private static Stream<Attempt> schemes() {
        return Stream.of(
                attempt("no header", 401, sent -> sent.authorized()),
                attempt("empty header", 401, sent -> sent.authorized("")),
                attempt("empty token", 401, sent -> sent.authorized("Bearer ")),
                attempt(
                        "two headers",
                        401,
                        sent -> sent.authorized("Bearer " + sent.token(), "Bearer " + sent.token())),
                attempt(
                        "two headers, one of them foreign",
                        401,
                        sent -> sent.authorized("Basic x", "Bearer " + sent.token())),
                attempt(
                        "two tokens",
                        401,
                        sent -> sent.authorized("Bearer " + sent.token() + ", Bearer " + sent.token())),
                attempt("scheme in small letters", 401, sent -> sent.authorized("bearer " + sent.token())),
                attempt("no scheme", 401, sent -> sent.authorized(sent.token())),
                attempt("another scheme", 401, sent -> sent.authorized("Basic aGVtbWVsaWc6aGVtbWVsaWc=")),
                attempt("scheme twice", 401, sent -> sent.authorized("Bearer Bearer " + sent.token())),
                attempt("two blanks", 401, sent -> sent.authorized("Bearer  " + sent.token())),
                attempt("garbage", 401, sent -> sent.authorized("Bearer hemmelig")),
                attempt("three parts of garbage", 401, sent -> sent.authorized("Bearer hemmelig.hemmelig.hemmelig")),
                attempt("three dots", 401, sent -> sent.authorized("Bearer ...")),
                attempt(
                        "a header that nests deeply",
                        401,
                        sent -> sent.authorized("Bearer " + Base64URL.encode("[".repeat(5000)) + ".e30.AA")),
                attempt(
                        "a header that is no object",
                        401,
                        sent -> sent.authorized("Bearer " + Base64URL.encode("[]") + ".e30.AA")),
                attempt("20 KiB", 401, sent -> sent.claims(claims -> claims.claim("hemmelig", "x".repeat(20_000)))));
    }

    private static Stream<Attempt> signatures() {
        return Stream.of(
                attempt("alg none", 401, sent -> sent.authorized("Bearer " + new PlainJWT(sent.claims()).serialize())),
                attempt(
                        "alg none, with a signature",
                        401,
                        sent -> sent.authorized("Bearer " + new PlainJWT(sent.claims()).serialize()
                                + sent.token().split("\\.", -1)[2])),
                attempt("HS256 with the public key as the secret", 401, ConnectorTokenTest::withPublicKeyAsSecret),
                attempt("RS512", 401, sent -> sent.with(new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("the-key"))),
                attempt("PS256", 401, sent -> sent.with(new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("the-key"))),
                attempt("encrypted", 401, ConnectorTokenTest::encrypted),
                attempt("another key's id", 401, sent -> sent.header(header -> header.keyID("hemmelig"))),
                attempt("no key's id", 401, sent -> sent.header(header -> header.keyID(null))),
                attempt("our key's id over another key", 401, sent -> sent.by(FORGED)),
                attempt("a key without endorsements", 401, sent -> sent.by(UNENDORSED)),
                attempt("a key for another channel", 401, sent -> sent.by(FOR_SLACK)),
                attempt("changed signature", 401, sent -> sent.authorized("Bearer " + changed(sent.token(), 2))),
                attempt("changed payload", 401, sent -> sent.authorized("Bearer " + changed(sent.token(), 1))),
                attempt("payload of another token", 401, sent -> sent.authorized("Bearer " + crossed(sent))),
                attempt(
                        "signature cut short",
                        401,
                        sent -> sent.authorized("Bearer "
                                + sent.token().substring(0, sent.token().length() - 8))),
                attempt(
                        "a critical extension",
                        401,
                        sent -> sent.header(header ->
                                header.criticalParams(Set.of("hemmelig")).customParam("hemmelig", 1))),
                attempt(
                        "jku",
                        401,
                        sent -> sent.by(FORGED)
                                .header(header -> header.jwkURL(URI.create(ELSEWHERE.baseUrl() + "/keys")))),
                attempt(
                        "x5u",
                        401,
                        sent -> sent.by(FORGED)
                                .header(header -> header.x509CertURL(URI.create(ELSEWHERE.baseUrl() + "/cert")))),
                attempt(
                        "a key brought along",
                        401,
                        sent -> sent.by(FORGED).header(header -> header.jwk(FORGED.toPublicJWK()))),
                attempt(
                        "a key brought along, of an unknown id",
                        401,
                        sent -> sent.by(FORGED)
                                .header(header ->
                                        header.jwk(FORGED.toPublicJWK()).keyID("mine"))));
    }

    private static Stream<Attempt> claims() {
        return Stream.of(
                token("expired", 401, claims -> claims.expirationTime(in(-301))),
                token("not valid yet", 401, claims -> claims.notBeforeTime(in(301))),
                token("no exp", 401, claims -> claims.expirationTime(null)),
                token("no nbf", 401, claims -> claims.notBeforeTime(null)),
                token("exp that is a text", 401, claims -> claims.claim("exp", "hemmelig")),
                token("another audience", 401, claims -> claims.audience("another-app")),
                token("several audiences", 401, claims -> claims.audience(List.of(TeamsIssuer.APP, "another-app"))),
                token("our audience twice", 401, claims -> claims.audience(List.of(TeamsIssuer.APP, TeamsIssuer.APP))),
                token("no audience", 401, claims -> claims.audience((String) null)),
                token("empty audience", 401, claims -> claims.audience(List.of())),
                token("audience that is a number", 401, claims -> claims.claim("aud", 17)),
                token("another issuer", 401, claims -> claims.issuer("https://api.botframework.evil.example")),
                token("issuer with a slash", 401, claims -> claims.issuer("https://api.botframework.com/")),
                token(
                        "the emulator's issuer",
                        401,
                        claims -> claims.issuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
                token(
                        "Entra's issuer",
                        401,
                        claims -> claims.issuer("https://login.microsoftonline.com/" + TENANT + "/v2.0")),
                token("no issuer", 401, claims -> claims.issuer(null)),
                token("no serviceUrl", 401, claims -> claims.claim("serviceurl", null)),
                token("serviceUrl that is a number", 401, claims -> claims.claim("serviceurl", 17)),
                token(
                        "two serviceUrls that differ",
                        401,
                        claims -> claims.claim("serviceUrl", "https://evil.example/")),
                token(
                        "another serviceUrl",
                        403,
                        claims -> claims.claim("serviceurl", "https://smba.trafficmanager.net/amer/")),
                token(
                        "serviceUrl without the slash",
                        403,
                        claims -> claims.claim("serviceurl", "https://smba.trafficmanager.net/emea")));
    }

    private static Stream<Attempt> channels() {
        return Stream.of(
                body("no channelId", 403, activity -> activity.remove("channelId")),
                body("webchat", 403, activity -> activity.put("channelId", "webchat")),
                body("emulator", 403, activity -> activity.put("channelId", "emulator")),
                body("MSTEAMS", 403, activity -> activity.put("channelId", "MSTEAMS")),
                body("empty channelId", 403, activity -> activity.put("channelId", "")),
                body("channelId that is a number", 403, activity -> activity.put("channelId", 17)),
                body("channelId that is a list", 403, activity -> activity.put("channelId", List.of("msteams"))),
                body("no type", 400, activity -> activity.remove("type")),
                body("type that is an object", 400, activity -> activity.put("type", Map.of("a", 1))),
                raw("no JSON", "hemmelig"),
                raw("nothing", ""),
                raw("null", "null"),
                raw("a list", "[]"),
                raw("a list of activities", "[" + JSONObjectUtils.toJSONString(activity()) + "]"),
                raw("half an object", "{\"type\":\"hemmelig"),
                raw(
                        "two activities",
                        JSONObjectUtils.toJSONString(activity()) + JSONObjectUtils.toJSONString(activity())),
                raw("deep nesting", "{\"type\":\"message\",\"value\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                raw("deep nesting without an end", "{\"a\":".repeat(10_000)),
                raw(
                        "a name twice",
                        JSONObjectUtils.toJSONString(activity())
                                .replace("\"type\":", "\"serviceUrl\":\"https://evil.example/\",\"type\":")),
                raw(
                        "a name twice, deep inside",
                        JSONObjectUtils.toJSONString(activity()).replace("\"tenant\":", "\"tenant\":{},\"tenant\":")));
    }

    private static Stream<Attempt> services() {
        return Stream.of(
                body("no serviceUrl in the body", 403, activity -> activity.remove("serviceUrl")),
                body("serviceUrl that is null", 403, activity -> activity.put("serviceUrl", null)),
                body("serviceUrl that is an object", 403, activity -> activity.put("serviceUrl", Map.of("a", "b"))),
                service("https://evil.example/"),
                service("https://smba.trafficmanager.net.evil.example/emea/"),
                service("https://evil-smba.trafficmanager.net/emea/"),
                service("https://x.trafficmanager.net/emea/"),
                service("https://SMBA.trafficmanager.net/emea/"),
                service("http://smba.trafficmanager.net/emea/"),
                service("https://evil@smba.trafficmanager.net/emea/"),
                service("https://smba.trafficmanager.net@evil.example/emea/"),
                service("https://smba.trafficmanager.net:8443/emea/"),
                service("https://smba.trafficmanager.net:443/emea/"),
                service("https://smba.trafficmanager.net\\@evil.example/"),
                service("https://evil.example/#smba.trafficmanager.net"),
                service("https://evil.example?smba.trafficmanager.net"),
                service("//smba.trafficmanager.net/emea/"),
                service("https:smba.trafficmanager.net"),
                service("smba.trafficmanager.net"),
                service("https://localhost/"),
                service(" https://smba.trafficmanager.net/emea/"),
                service(""));
    }

    private static Stream<Attempt> tenants() {
        var another = "00000000-0000-4000-8000-00000000dead";
        return Stream.of(
                body("another tenant", 403, activity -> {
                    activity.put("channelData", Map.of("tenant", Map.of("id", another)));
                    activity.put("conversation", Map.of("tenantId", another));
                }),
                body(
                        "ours and another's conversation",
                        403,
                        activity -> activity.put("conversation", Map.of("tenantId", another))),
                body(
                        "another and our conversation",
                        403,
                        activity -> activity.put("channelData", Map.of("tenant", Map.of("id", another)))),
                body("no tenant", 403, activity -> {
                    activity.remove("channelData");
                    activity.put("conversation", Map.of("id", "a:1"));
                }),
                body("tenants that are null", 403, activity -> {
                    activity.remove("channelData");
                    activity.put("conversation", Collections.singletonMap("tenantId", null));
                }),
                body("tenant that is a number", 403, activity -> activity.put("conversation", Map.of("tenantId", 17))),
                body(
                        "tenant that is a list",
                        403,
                        activity -> activity.put("conversation", Map.of("tenantId", List.of(TENANT)))),
                body("empty tenant", 403, activity -> activity.put("conversation", Map.of("tenantId", ""))),
                body("data that is a text", 403, activity -> {
                    activity.put("channelData", "hemmelig");
                    activity.put("conversation", "hemmelig");
                }));
    }

    @Test
    void aBodyOverOneMebibyteIsRefusedAndOneAtTheLimitIsRead() {
        var json = JSONObjectUtils.toJSONString(activity());
        var atTheLimit = json + " ".repeat((1 << 20) - json.getBytes(UTF_8).length);

        assertThat(send(new Sent().body(atTheLimit)).statusCode()).isEqualTo(200);
        assertThat(send(new Sent().body(atTheLimit + " ")).statusCode()).isEqualTo(413);
        assertThat(PROVEN.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whoeverLooksWhetherSomebodyIsAtHomeIsAnswered(String method) {
        assertThat(send(HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody())))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void nothingElseIsDoneHere(String method) {
        var answer = send(HttpRequest.newBuilder(address)
                .header("Authorization", ISSUER.authorization())
                .method(method, BodyPublishers.ofString(JSONObjectUtils.toJSONString(activity()))));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(PROVEN.accepted()).isEmpty();
    }

    @Test
    void theAnswerGoesBackWithinTheRequest() {
        PROVEN.answerWith(new Answer(200, "{\"statusCode\":200,\"value\":\"Pårørende\"}"));

        var answer = send(new Sent());

        assertThat(answer.body()).isEqualTo("{\"statusCode\":200,\"value\":\"Pårørende\"}");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void theDatabaseGoneBringsTheActivityBack(CapturedOutput log) {
        PROVEN.failWith(new NothingKept(new IllegalStateException("hemmelig")));

        var answer = send(new Sent());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(log).contains("IllegalStateException at ").doesNotContain("hemmelig");
    }

    @Test
    void aFaultOfOurOwnIsNotTakenAsDone(CapturedOutput log) {
        PROVEN.failWith(new IllegalStateException("hemmelig"));

        var message = send(new Sent());
        var press = send(new Sent().activity(activity -> activity.put("type", "invoke")));

        assertThat(message.statusCode()).isEqualTo(500);
        assertThat(press.statusCode()).isEqualTo(200);
        assertThat(press.body()).contains("\"statusCode\":500", "application/vnd.microsoft.error");
        assertThat(log)
                .contains("An activity failed: java.lang.IllegalStateException at ")
                .doesNotContain("hemmelig");
    }

    /** Whatever is wrong with a byte, it is never our fault. */
    @Test
    void noChangedByteOfATokenIsAFaultOfOurs() {
        var token = new Sent().token();

        var statuses = IntStream.iterate(0, at -> at < token.length(), at -> at + 13)
                .mapToObj(at -> token.substring(0, at) + "!_A.".charAt(at % 4) + token.substring(at + 1))
                .filter(changed -> !changed.equals(token))
                .map(changed -> send(new Sent().authorized("Bearer " + changed)).statusCode())
                .distinct();

        assertThat(statuses).containsExactly(401);
    }

    private static HttpResponse<String> send(Sent sent) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(sent.body()));
        sent.authorization().forEach(value -> request.header("Authorization", value));
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Sent withPublicKeyAsSecret(Sent sent) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("the-key").build(), sent.claims());
            token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
            return sent.authorized("Bearer " + token.serialize());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Sent encrypted(Sent sent) {
        try {
            var token = new EncryptedJWT(
                    new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                            .keyID("the-key")
                            .build(),
                    sent.claims());
            token.encrypt(new RSAEncrypter(KEY));
            return sent.authorized("Bearer " + token.serialize());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String changed(String token, int part) {
        var parts = token.split("\\.", -1);
        byte[] bytes = new Base64URL(parts[part]).decode();
        bytes[bytes.length / 2] ^= 1;
        parts[part] = Base64URL.encode(bytes).toString();
        return String.join(".", parts);
    }

    private static String crossed(Sent sent) {
        var parts = sent.token().split("\\.", -1);
        parts[1] = new Sent().claims(claims -> claims.jwtID("another")).token().split("\\.", -1)[1];
        return String.join(".", parts);
    }

    private static Date in(long seconds) {
        return Date.from(CLOCK.instant().plusSeconds(seconds));
    }

    private static Map<String, Object> activity() {
        var activity = new HashMap<String, Object>();
        activity.put("type", "message");
        activity.put("id", "1700000000" + serial.incrementAndGet());
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", SERVICE_URL);
        activity.put("text", "hemmelig æøå");
        activity.put("conversation", Map.of("id", "a:1", "tenantId", TENANT, "conversationType", "personal"));
        activity.put("channelData", Map.of("tenant", Map.of("id", TENANT)));
        return activity;
    }

    private static Attempt attempt(String name, int status, UnaryOperator<Sent> changes) {
        return new Attempt(name, status, changes);
    }

    private static Attempt token(String name, int status, Consumer<JWTClaimsSet.Builder> changes) {
        return attempt(name, status, sent -> sent.claims(changes));
    }

    private static Attempt body(String name, int status, Consumer<Map<String, Object>> changes) {
        return attempt(name, status, sent -> sent.activity(changes));
    }

    private static Attempt raw(String name, String body) {
        return attempt(name, 400, sent -> sent.body(body));
    }

    /** Signed for by the connector, should it ever be talked into it. */
    private static Attempt service(String url) {
        return attempt(
                "service " + url,
                403,
                sent -> sent.claims(claims -> claims.claim("serviceurl", url))
                        .activity(activity -> activity.put("serviceUrl", url)));
    }

    /** One row of the table; it is made late, because a token knows its time. */
    record Attempt(String name, int status, UnaryOperator<Sent> changes) {
        Sent made() {
            return changes.apply(new Sent());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What is sent: like the connector's until it is changed. */
    static final class Sent {
        private JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID());
        private RSAKey key = KEY;
        private JWTClaimsSet claims = ISSUER.claims(unchanged -> {});
        private String body = JSONObjectUtils.toJSONString(ConnectorTokenTest.activity());
        private List<String> authorization = List.of();
        private boolean authorized;

        Sent header(Consumer<JWSHeader.Builder> changes) {
            changes.accept(header);
            return this;
        }

        Sent with(JWSHeader.Builder another) {
            header = another;
            return this;
        }

        Sent by(RSAKey another) {
            key = another;
            return header(changed -> changed.keyID(another.getKeyID()));
        }

        Sent claims(Consumer<JWTClaimsSet.Builder> changes) {
            claims = ISSUER.claims(changes);
            return this;
        }

        JWTClaimsSet claims() {
            return claims;
        }

        Sent activity(Consumer<Map<String, Object>> changes) {
            var activity = ConnectorTokenTest.activity();
            changes.accept(activity);
            return body(JSONObjectUtils.toJSONString(activity));
        }

        Sent body(String json) {
            body = json;
            return this;
        }

        String body() {
            return body;
        }

        Sent authorized(String... values) {
            authorization = List.of(values);
            authorized = true;
            return this;
        }

        String token() {
            return signed(header.build(), key, claims);
        }

        List<String> authorization() {
            return authorized ? authorization : List.of("Bearer " + token());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(TeamsConfiguration.class)
    static class Wiring {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        @Primary
        TeamsCloud cloudOfTheTest() {
            return new TeamsCloud(ISSUER.cloud().keys(), ISSUER.cloud().login(), TeamsCloud.PUBLIC.hosts());
        }

        @Bean
        Proven proven() {
            return PROVEN;
        }
    }
}

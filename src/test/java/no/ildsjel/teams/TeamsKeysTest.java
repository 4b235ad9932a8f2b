package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static no.ildsjel.teams.TeamsIssuer.KEY;
import static no.ildsjel.teams.TeamsIssuer.endorsed;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.ildsjel.FixedClock;
import no.ildsjel.teams.TeamsGate.Admitted;
import no.ildsjel.teams.TeamsGate.Refused;
import no.ildsjel.teams.TeamsGate.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a token while Microsoft publishes other keys, or none. */
class TeamsKeysTest {
    private static final RSAKey NEXT = TeamsIssuer.key("the-next");

    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final TeamsIssuer issuer = new TeamsIssuer(clock);
    private final TeamsKeys keys = new TeamsKeys(issuer.cloud().keys(), clock);
    private final ConnectorToken token = new ConnectorToken(TeamsIssuer.APP, keys, clock);

    @AfterEach
    void close() {
        keys.close();
        issuer.close();
    }

    @Test
    void keysAreAskedForOnceForManyTokens() {
        var verdicts = Stream.generate(this::genuine).limit(100);

        assertThat(verdicts).allMatch(Admitted.class::isInstance);
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void allWhoComeAtOnceWaitForTheSameAnswer() throws Exception {
        issuer.metadata(okJson(metadata(issuer.server().baseUrl() + "/v1/.well-known/keys"))
                .withFixedDelay(400));
        var senders = Executors.newFixedThreadPool(16);

        var verdicts = senders.invokeAll(Stream.<Callable<Verdict>>generate(() -> this::genuine)
                .limit(16)
                .toList());
        senders.shutdown();

        for (var verdict : verdicts) {
            assertThat(verdict.get()).isInstanceOf(Admitted.class);
        }
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void aThousandUnknownKeysAreOneQuestionInFiveMinutes() {
        genuine();
        clock.tick(Duration.ofMinutes(6));

        var verdicts = Stream.iterate(0, i -> i + 1).limit(1000).map(i -> by(KEY, "made-up-" + i));

        assertThat(verdicts).allMatch(new Refused(401, "token names an unknown key")::equals);
        assertThat(issuer.fetches()).isEqualTo(2);

        clock.tick(Duration.ofSeconds(299));
        by(KEY, "another");
        assertThat(issuer.fetches()).isEqualTo(2);

        clock.tick(Duration.ofSeconds(1));
        by(KEY, "another");
        assertThat(issuer.fetches()).isEqualTo(3);
    }

    @Test
    void aNewKeyBecomesKnownAndTheOldOneIsForgotten() {
        genuine();
        clock.tick(Duration.ofMinutes(5));
        issuer.publish(List.of(endorsed(NEXT, "msteams")));

        assertThat(by(NEXT, "the-next")).isInstanceOf(Admitted.class);
        assertThat(genuine()).isEqualTo(new Refused(401, "token names an unknown key"));
    }

    @Test
    void keysAreRefreshedBeforeTheyAreADayOldThoughNobodyWrites() {
        keys.refreshWhenDue();
        clock.tick(Duration.ofHours(11));
        keys.refreshWhenDue();
        assertThat(issuer.fetches()).isEqualTo(1);

        clock.tick(Duration.ofHours(1));
        keys.refreshWhenDue();
        keys.refreshWhenDue();
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void whatIsKnownStaysWhileMicrosoftIsAway() {
        genuine();
        issuer.fail();

        clock.tick(Duration.ofHours(12));
        keys.refreshWhenDue();
        clock.tick(Duration.ofHours(36));
        keys.refreshWhenDue();

        assertThat(issuer.fetches()).isEqualTo(3);
        assertThat(genuine()).isInstanceOf(Admitted.class);
    }

    /** A key that was withdrawn must not be trusted for ever. */
    @Test
    void butNotForLongerThanThreeDays() {
        genuine();
        issuer.fail();

        clock.tick(Duration.ofDays(3));

        assertThat(genuine()).isEqualTo(new Refused(503, "there are no keys yet to check it by"));
    }

    @Test
    void whoeverHangsDelaysNobodyWhoseKeyIsKnown() {
        genuine();
        clock.tick(Duration.ofHours(13));
        issuer.metadata(aResponse().withFixedDelay(10_000));
        long before = System.nanoTime();

        var ticking = new Thread(keys::refreshWhenDue);
        ticking.start();
        assertThat(genuine()).isInstanceOf(Admitted.class);

        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void aHangingServerCostsThreeSecondsAtMost() {
        issuer.metadata(okJson(metadata(issuer.server().baseUrl() + "/v1/.well-known/keys"))
                .withFixedDelay(1300));
        issuer.keys(aResponse().withFixedDelay(10_000));
        long before = System.nanoTime();

        var verdict = genuine();

        assertThat(verdict).isEqualTo(new Refused(503, "there are no keys yet to check it by"));
        assertThat(System.nanoTime() - before).isLessThan(3_500_000_000L);
    }

    @Test
    void withoutKeysFromTheStartTheyComeBackAndItRecovers() {
        issuer.fail();

        var verdicts = Stream.generate(this::genuine).limit(20);

        assertThat(verdicts).allMatch(new Refused(503, "there are no keys yet to check it by")::equals);
        assertThat(issuer.fetches()).isEqualTo(1);

        issuer.publish(List.of(endorsed(KEY, "msteams")));
        clock.tick(Duration.ofSeconds(5));
        assertThat(genuine()).isInstanceOf(Admitted.class);
    }

    @Test
    void aClockThatIsSetBackDoesNotStopUsFromAsking() {
        genuine();
        issuer.publish(List.of(endorsed(NEXT, "msteams")));

        clock.tick(Duration.ofHours(-3));

        assertThat(by(NEXT, "the-next")).isInstanceOf(Admitted.class);
    }

    @Test
    void anAnswerThatIsOfNoUseReplacesNothing() {
        genuine();
        var unendorsed = KEY.toPublicJWK().toJSONObject();
        var faults = new ArrayList<Runnable>();
        faults.add(() -> issuer.publish(List.of()));
        faults.add(() -> issuer.publish(List.of(unendorsed)));
        faults.add(() -> issuer.publish(List.of(with(unendorsed, "endorsements", "msteams"))));
        faults.add(() -> issuer.keys(okJson("{}")));
        faults.add(() -> issuer.keys(okJson("{\"keys\":[17]}")));
        faults.add(() -> issuer.keys(okJson("[]")));
        faults.add(() -> issuer.keys(okJson("{\"keys\":")));
        faults.add(() -> issuer.keys(okJson("{\"a\":".repeat(10_000))));
        faults.add(() -> issuer.keys(okJson(" ".repeat((1 << 20) + 1))));
        faults.add(() -> issuer.keys(aResponse().withStatus(404)));
        faults.add(() -> issuer.keys(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
        faults.add(() -> issuer.metadata(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        faults.add(() -> issuer.metadata(okJson("{}")));
        faults.add(() -> issuer.metadata(okJson("{\"jwks_uri\":17}")));
        faults.add(() -> issuer.metadata(okJson("{\"jwks_uri\":\"a b\"}")));

        for (var fault : faults) {
            fault.run();
            clock.tick(Duration.ofMinutes(5));
            by(KEY, "unknown");
            assertThat(genuine()).isInstanceOf(Admitted.class);
        }
        assertThat(issuer.fetches()).isEqualTo(1 + faults.size());
    }

    @Test
    void aKeyThatCannotBeUsedCostsNoOther() throws Exception {
        var weak = endorsed(new RSAKeyGenerator(1024, true).keyID("weak").generate(), "msteams");
        var broken = with(endorsed(NEXT, "msteams"), "n", "");
        var elliptic = Map.<String, Object>of("kty", "EC", "kid", "e", "endorsements", List.of("msteams"));
        issuer.publish(List.of(weak, broken, elliptic, endorsed(KEY, "msteams")));

        assertThat(genuine()).isInstanceOf(Admitted.class);
        assertThat(keys.find("weak")).isEmpty();
        assertThat(keys.find("the-next")).isEmpty();
    }

    /** Whoever could write the metadata, or stand in between, must not choose the keys. */
    @Test
    void keysAreOnlyTakenFromWhereTheirMetadataIs() {
        var elsewhere = new WireMockServer(wireMockConfig().dynamicPort());
        elsewhere.start();
        try {
            for (var answer : List.of(
                    okJson(metadata(elsewhere.baseUrl() + "/keys")),
                    okJson(metadata("https://localhost:" + issuer.server().port() + "/v1/.well-known/keys")),
                    okJson(metadata("file:///etc/keys")),
                    permanentRedirect(elsewhere.baseUrl() + "/metadata"))) {
                issuer.metadata(answer);
                clock.tick(Duration.ofSeconds(5));

                assertThat(genuine()).isEqualTo(new Refused(503, "there are no keys yet to check it by"));
            }
            assertThat(elsewhere.getAllServeEvents()).isEmpty();
        } finally {
            elsewhere.stop();
        }
    }

    private Verdict genuine() {
        return by(KEY, KEY.getKeyID());
    }

    private Verdict by(RSAKey key, String id) {
        return token.check(List.of("Bearer " + TeamsIssuer.signed(id, key, issuer.claims(unchanged -> {}))));
    }

    private static String metadata(String keys) {
        return JSONObjectUtils.toJSONString(Map.of("issuer", "https://api.botframework.com", "jwks_uri", keys));
    }

    private static Map<String, Object> with(Map<String, Object> key, String name, Object value) {
        var changed = new HashMap<>(key);
        changed.put(name, value);
        return changed;
    }
}

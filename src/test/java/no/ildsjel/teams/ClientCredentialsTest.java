package no.ildsjel.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static no.ildsjel.teams.TeamsWire.APP_ID;
import static no.ildsjel.teams.TeamsWire.PASSWORD;
import static no.ildsjel.teams.TeamsWire.TENANT;
import static no.ildsjel.teams.TeamsWire.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.ildsjel.FixedClock;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.delivery.Inquiries;
import no.ildsjel.teams.ClientCredentials.Proof;
import no.ildsjel.teams.TeamsWire.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsTest {
    private final TeamsWire teams = new TeamsWire();
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final Inquiries shared = new InMemoryInquiries(clock);
    private final ClientCredentials credentials = node();

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void theTokenIsFetchedWithOurSecretInTheFormAlone() throws TeamsTrouble {
        assertThat(credentials.present()).contains(TOKEN);

        var request = teams.events(Call.TOKEN).get(0).getRequest();
        assertThat(request.getUrl()).isEqualTo("/login/" + TENANT + "/oauth2/v2.0/token");
        assertThat(URLDecoder.decode(request.getBodyAsString(), StandardCharsets.UTF_8))
                .isEqualTo("grant_type=client_credentials&client_id=" + APP_ID
                        + "&scope=https://api.botframework.com/.default&client_secret=" + PASSWORD + "&x=%+æ");
        assertThat(request.getHeader("Authorization")).isNull();
    }

    @Test
    void theTokenIsKeptUntilShortlyBeforeItExpires() throws TeamsTrouble {
        credentials.present();
        clock.tick(Duration.ofMinutes(54));
        credentials.present();
        assertThat(fetches()).isEqualTo(1);

        clock.tick(Duration.ofMinutes(1));
        credentials.present();

        assertThat(fetches()).isEqualTo(2);
    }

    @Test
    void manyThreadsAtOnceMakeOneCall() throws Exception {
        teams.fault(Call.TOKEN, token(3600, "slow").withFixedDelay(300));

        var tokens = allAtOnce(16, () -> credentials.present().orElseThrow());

        for (var token : tokens) {
            assertThat(token.get()).isEqualTo("slow");
        }
        assertThat(fetches()).isEqualTo(1);
    }

    @Test
    void manyThreadsWithAnOldTokenMakeOneCallAndDoNotWait() throws Exception {
        credentials.present();
        clock.tick(Duration.ofMinutes(56));
        teams.fault(Call.TOKEN, token(3600, "new").withFixedDelay(300));

        var tokens = allAtOnce(16, () -> credentials.present().orElseThrow());

        for (var token : tokens) {
            assertThat(token.get()).isIn(TOKEN, "new");
        }
        assertThat(fetches()).isEqualTo(2);
        assertThat(credentials.present()).contains("new");
    }

    @Test
    void anOldTokenIsGoodEnoughWhileThereIsNoNewOne() throws TeamsTrouble {
        credentials.present();
        teams.fault(Call.TOKEN, aResponse().withStatus(503));
        clock.tick(Duration.ofMinutes(57));

        assertThat(credentials.present()).contains(TOKEN);

        clock.tick(Duration.ofMinutes(3));
        assertThatThrownBy(credentials::present).isInstanceOf(TeamsTrouble.class);
    }

    @Test
    void aFailureIsRememberedForSomeSeconds() throws TeamsTrouble {
        teams.fault(Call.TOKEN, aResponse().withStatus(503));

        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(credentials::present)
                    .isInstanceOfSatisfying(
                            TeamsTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo("token_http_503"));
        }
        assertThat(fetches()).isEqualTo(1);

        teams.stubDefaults();
        clock.tick(Duration.ofSeconds(10));
        assertThat(credentials.present()).contains(TOKEN);
    }

    @Test
    void microsoftIsLeftAloneByAllNodesForAsLongAsItAsks() throws TeamsTrouble {
        var neighbour = node();
        teams.fault(Call.TOKEN, aResponse().withStatus(429).withHeader("Retry-After", "60"));
        assertThatThrownBy(credentials::present).isInstanceOf(TeamsTrouble.class);
        teams.stubDefaults();

        clock.tick(Duration.ofSeconds(59));
        for (var each : List.of(credentials, neighbour)) {
            assertThatThrownBy(each::present)
                    .isInstanceOfSatisfying(
                            TeamsTrouble.class,
                            trouble -> assertThat(trouble.after()).hasSeconds(1));
        }
        assertThat(fetches()).isEqualTo(1);

        clock.tick(Duration.ofSeconds(1));
        assertThat(neighbour.present()).contains(TOKEN);
        assertThat(credentials.present()).contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "<html>",
                "{\"access_token\":\"a\"}",
                "{\"access_token\":\"\",\"expires_in\":3600}",
                "{\"access_token\":\"a\",\"expires_in\":-1}"
            })
    void anAnswerWithoutATokenIsNone(String answer) {
        teams.fault(Call.TOKEN, okJson(answer));

        assertThatThrownBy(credentials::present)
                .isInstanceOfSatisfying(
                        TeamsTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(TeamsTrouble.Kind.CLOSED));
    }

    @Test
    void theSecretIsNotSentAnywhereElse() {
        teams.fault(
                Call.TOKEN,
                aResponse().withStatus(307).withHeader("Location", teams.serviceUrl() + "v3/conversations"));

        assertThatThrownBy(credentials::present).isInstanceOf(TeamsTrouble.class);
        assertThat(teams.server().getAllServeEvents()).hasSize(1);
    }

    @Test
    void aTokenThatIsRefusedIsDroppedUnlessItIsNew() throws TeamsTrouble {
        credentials.present();
        assertThat(credentials.drop(TOKEN)).isFalse();

        clock.tick(Duration.ofMinutes(5));
        assertThat(credentials.drop("another")).isTrue();
        assertThat(fetches()).isEqualTo(1);
        assertThat(credentials.drop(TOKEN)).isTrue();
        credentials.present();

        assertThat(fetches()).isEqualTo(2);
        assertThat(credentials.drop(TOKEN)).isFalse();
    }

    @Test
    void aTokenOfFewMinutesIsKeptForHalfOfThem() throws TeamsTrouble {
        teams.fault(Call.TOKEN, token(60, "short"));

        credentials.present();
        clock.tick(Duration.ofSeconds(29));
        credentials.present();
        assertThat(fetches()).isEqualTo(1);
        clock.tick(Duration.ofSeconds(1));
        credentials.present();

        assertThat(fetches()).isEqualTo(2);
    }

    private ClientCredentials node() {
        var proof = Proof.secret(PASSWORD + "&x=%+æ");
        return new ClientCredentials(new TeamsHttp(clock), teams.loginUrl(), TENANT, APP_ID, proof, shared, clock);
    }

    private int fetches() {
        return teams.events(Call.TOKEN).size();
    }

    private static ResponseDefinitionBuilder token(int lifetime, String value) {
        return okJson("{\"token_type\":\"Bearer\",\"expires_in\":" + lifetime + ",\"access_token\":\"" + value + "\"}");
    }

    private static <T> List<Future<T>> allAtOnce(int count, Callable<T> work) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(count);
        var start = new CountDownLatch(1);
        var results = new ArrayList<Future<T>>();
        for (int i = 0; i < count; i++) {
            results.add(threads.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return results;
    }
}

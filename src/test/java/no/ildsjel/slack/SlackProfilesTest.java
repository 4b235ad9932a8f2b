package no.ildsjel.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static no.ildsjel.slack.SlackJson.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import no.ildsjel.InMemoryInquiries;
import no.ildsjel.people.Account;
import no.ildsjel.people.Language;
import no.ildsjel.people.Profile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackProfilesTest {
    private static final TickingClock clock = new TickingClock();
    private static final SlackWire slack = new SlackWire(clock);

    private final SlackApi api = new SlackApi(
            new SlackProperties(SlackWire.TOKEN, SlackWire.SECRET, "", slack.apiUrl()),
            InMemoryInquiries.withoutLimits(clock));
    private final SlackProfiles profiles =
            new SlackProfiles(api, new SlackWorkspace(api, new InMemorySlackMemory(), clock), clock);

    @BeforeEach
    void forget() {
        slack.server().resetRequests();
        slack.stubDefaults();
    }

    @AfterAll
    static void stop() {
        slack.close();
    }

    @Test
    void aColleagueHasNameEmailAndLanguage() {
        slack.person("UKARI", "Kari", "kari@kommune.example", "nn-NO");

        assertThat(profiles.of("UKARI"))
                .isEqualTo(new Profile(new Account("slack", "UKARI"), "Kari", "kari@kommune.example", Language.NN));
    }

    @Test
    void theRealNameStandsInForAnEmptyDisplayName() {
        var kari = kari();
        kari.getAsJsonObject("profile").addProperty("display_name", "");
        slack.person(kari);

        assertThat(profiles.of("UKARI").name()).isEqualTo("Kari Nordmann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_restricted", "is_ultra_restricted", "is_stranger"})
    void aGuestOrStrangerIsNeverJoinedByEmail(String flag) {
        var kari = kari();
        kari.addProperty(flag, true);
        slack.person(kari);

        assertThat(profiles.of("UKARI").email()).isNull();
    }

    @Test
    void neitherAnotherTeamNorAnUnconfirmedEmailIsVouchedFor() {
        var foreign = kari();
        foreign.addProperty("team_id", "T0ANNET");
        slack.person(foreign);
        assertThat(profiles.of("UKARI").email()).isNull();

        var unconfirmed = kari();
        unconfirmed.addProperty("id", "UOLA");
        unconfirmed.addProperty("is_email_confirmed", false);
        slack.person(unconfirmed);
        assertThat(profiles.of("UOLA").email()).isNull();
    }

    @Test
    void aProfileIsAskedForOnceInTenMinutes() {
        slack.person(kari());

        profiles.of("UKARI");
        profiles.of("UKARI");
        assertThat(slack.calls("users.info")).hasSize(1);

        clock.tick(Duration.ofMinutes(10));
        profiles.of("UKARI");
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    @Test
    void whileSlackIsDownWhatWasKnownStaysKnownAndNobodyAsks() {
        slack.person(kari());
        profiles.of("UKARI");
        slack.fault("users.info", aResponse().withStatus(503));
        clock.tick(Duration.ofMinutes(11));

        assertThat(profiles.of("UKARI").name()).isEqualTo("kari");
        assertThat(profiles.of("UOLA")).isEqualTo(new Profile(new Account("slack", "UOLA"), null, null, null));
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    @Test
    void somebodyUnknownToSlackIsKnownByTheirAccount() {
        assertThat(profiles.of("UINGEN")).isEqualTo(new Profile(new Account("slack", "UINGEN"), null, null, null));
        assertThat(profiles.nameOf("UINGEN")).isEqualTo("UINGEN");
    }

    private static JsonObject kari() {
        var profile = object("display_name", "kari", "real_name", "Kari Nordmann", "email", "kari@kommune.example");
        return object(
                "id",
                "UKARI",
                "team_id",
                SlackWire.TEAM,
                "is_email_confirmed",
                true,
                "locale",
                "de-DE",
                "profile",
                profile);
    }
}

package no.ildsjel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsCloudTest {
    private final TeamsCloud closed = TeamsCloud.PUBLIC;
    private final TeamsCloud open = TeamsCloud.ON_THIS_MACHINE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net",
                "https://smba.trafficmanager.net/emea/",
                "https://smba.infra.gcc.teams.microsoft.com/teams",
                "https://smba.infra.gov.teams.microsoft.us/teams"
            })
    void theConnectorIsOurs(String url) {
        assertThat(closed.trusts(url)).isTrue();
        assertThat(open.trusts(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "smba.trafficmanager.net",
                "//smba.trafficmanager.net/",
                "http://smba.trafficmanager.net/",
                "ftp://smba.trafficmanager.net/",
                "https:smba.trafficmanager.net",
                "https:///emea",
                "HTTPS://SMBA.trafficmanager.NET/emea/",
                "https://smba.trafficmanager.net:443/emea/",
                "https://smba.trafficmanager.net:8443/",
                "https://smba.trafficmanager.net./",
                "https://evil.trafficmanager.net/",
                "https://trafficmanager.net/",
                "https://xsmba.trafficmanager.net/",
                "https://x.smba.trafficmanager.net/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://kari@smba.trafficmanager.net/",
                "https://evil.example/https://smba.trafficmanager.net/",
                "https://evil.example\\@smba.trafficmanager.net/",
                "https://evil.example#@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net\u3002evil.example/",
                "https://sm\u200bba.trafficmanager.net/",
                "https://ildsjel.azurewebsites.net/",
                "https://169.254.169.254/"
            })
    void nobodyElseIs(String url) {
        assertThat(closed.trusts(url)).isFalse();
        assertThat(open.trusts(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:56150/_connector", "http://localhost:3978", "http://[::1]:56150/_connector"})
    void thisMachineIsOursOnlyForDevelopment(String url) {
        assertThat(closed.trusts(url)).isFalse();
        assertThat(open.trusts(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0.0.0.0/",
                "http://10.0.0.1/",
                "http://localhost.evil.example/",
                "http://127.0.0.1@evil.example/",
                "https://localhost.evil.example/"
            })
    void noOtherMachineIsEvenThen(String url) {
        assertThat(open.trusts(url)).isFalse();
    }
}

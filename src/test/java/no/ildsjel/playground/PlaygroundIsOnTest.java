package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

class PlaygroundIsOnTest {
    private final ServerProperties server = new ServerProperties();
    private final TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();

    @Test
    void itIsOnUntilARealChannelIsConfigured() {
        var nothing = new MockEnvironment().withProperty("ildsjel.slack.bot-token", "");
        var slack = new MockEnvironment().withProperty("ildsjel.slack.bot-token", "a token");
        var teams = new MockEnvironment().withProperty("ildsjel.teams.app-id", "an id");

        assertThat(PlaygroundIsOn.isOn(nothing)).isTrue();
        assertThat(PlaygroundIsOn.isOn(slack)).isFalse();
        assertThat(PlaygroundIsOn.isOn(teams)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "app-id,an id,false",
        "app-password,a password,false",
        "app-certificate,/a/file.pem,false",
        "open-on-loopback,true,false",
        "open-on-loopback,on,false",
        "app-id,'',true",
        "app-tenant-id,a tenant,true",
        "open-on-loopback,false,true",
        "open-on-loopback,'',true"
    })
    void whateverTurnsTeamsOnTurnsItOff(String name, String value, boolean on) {
        var teams = new MockEnvironment().withProperty("ildsjel.teams." + name, value);

        assertThat(PlaygroundIsOn.isOn(teams)).isEqualTo(on);
    }

    @Test
    void itCanBeTurnedOff() {
        var off = new MockEnvironment().withProperty("ildsjel.playground.on", "false");

        assertThat(PlaygroundIsOn.isOn(off)).isFalse();
    }

    @Test
    void theServerListensOnLoopbackOnly() {
        new LoopbackAddress(server).customize(factory);

        assertThat(factory.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
        assertThat(server.getAddress())
                .as("for whoever asks whether anybody else reaches us, as the farewell does")
                .isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void anOpenAddressIsRefused() throws UnknownHostException {
        server.setAddress(InetAddress.getByName("0.0.0.0"));

        assertThatThrownBy(() -> new LoopbackAddress(server).customize(factory))
                .isInstanceOf(OpenPlayground.class)
                .hasMessageContaining("server.address is 0.0.0.0");
    }
}

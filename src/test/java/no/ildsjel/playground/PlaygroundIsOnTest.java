package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
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

    @Test
    void itCanBeTurnedOff() {
        var off = new MockEnvironment().withProperty("ildsjel.playground.on", "false");

        assertThat(PlaygroundIsOn.isOn(off)).isFalse();
    }

    @Test
    void theServerListensOnLoopbackOnly() {
        new LoopbackAddress(server).customize(factory);

        assertThat(factory.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void anOpenAddressIsRefused() throws UnknownHostException {
        server.setAddress(InetAddress.getByName("0.0.0.0"));

        assertThatThrownBy(() -> new LoopbackAddress(server).customize(factory))
                .isInstanceOf(OpenPlayground.class)
                .hasMessageContaining("server.address is 0.0.0.0");
    }
}

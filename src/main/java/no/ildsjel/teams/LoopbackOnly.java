package no.ildsjel.teams;

import java.net.InetAddress;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;

/** Keeps the whole server to this machine while activities are taken without proof. */
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
    private final boolean open;
    private final ServerProperties server;

    /** @param slack where Slack is, as it is configured; empty where it is not */
    LoopbackOnly(TeamsProperties properties, ServerProperties server, String slack) {
        this.open = properties.openOnLoopback();
        this.server = server;
        if (open && !slack.isEmpty() && !slack.matches("http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
            throw new InvalidConfigurationPropertyValueException(
                    "ildsjel.teams.open-on-loopback",
                    "true",
                    "MICROSOFT_APP_OPEN_ON_LOOPBACK is for development, but real people are served in Slack: whatever"
                            + " runs on this machine could act as any of them");
        }
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (!open) {
            return;
        }
        var wished = server.getAddress();
        if (wished != null && !wished.isLoopbackAddress()) {
            throw new InvalidConfigurationPropertyValueException(
                    "server.address",
                    wished.getHostAddress(),
                    "MICROSOFT_APP_OPEN_ON_LOOPBACK lets anybody act as anybody, so it works on the loopback address"
                            + " only");
        }
        factory.setAddress(wished == null ? InetAddress.getLoopbackAddress() : wished);
    }

    /** After Spring Boot's own, which takes the address from the configuration. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

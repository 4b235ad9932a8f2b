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

    LoopbackOnly(TeamsProperties properties, ServerProperties server) {
        this.open = properties.openOnLoopback();
        this.server = server;
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

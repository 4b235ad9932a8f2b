package no.ildsjel.playground;

import java.net.InetAddress;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;

/** Keeps the whole server to this machine. */
class LoopbackAddress implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
    private final ServerProperties server;

    LoopbackAddress(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var wished = server.getAddress();
        if (wished != null && !wished.isLoopbackAddress()) {
            throw new OpenPlayground(wished);
        }
        var address = wished == null ? InetAddress.getLoopbackAddress() : wished;
        factory.setAddress(address);
        // For whoever asks whether anybody else can reach us.
        server.setAddress(address);
    }

    /** After Spring Boot's own, which takes the address from the configuration. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

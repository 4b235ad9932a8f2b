package no.ildsjel.slack;

import static java.util.Objects.requireNonNull;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** While the secret is being changed, and Slack still signs with the old one. */
class SlackAddressIngestTest extends SlackIngestContract {
    @Override
    String setting() {
        return "--ildsjel.slack.signing-secret=the-next-secret," + SlackWire.SECRET;
    }

    @Override
    void leadTo(ConfigurableApplicationContext node) {
        var server = requireNonNull(((ServletWebServerApplicationContext) node).getWebServer());
        slack.talkingTo("http://127.0.0.1:" + server.getPort());
    }
}

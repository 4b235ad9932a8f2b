package no.ildsjel.slack;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How we reach Slack and know it again.
 *
 * @param signingSecret for Slack that reaches us at a public address, or two with a comma between while one takes the place
 *     of the other; empty in Socket Mode
 * @param appToken for Socket Mode, without a public address; empty otherwise
 * @param apiUrl ends with a slash, because Slack's client puts the method's name straight behind it
 */
@ConfigurationProperties("ildsjel.slack")
record SlackProperties(
        @DefaultValue("") String botToken,
        @DefaultValue("") String signingSecret,
        @DefaultValue("") String appToken,
        @DefaultValue("https://slack.com/api/") String apiUrl) {
    SlackProperties {
        botToken = botToken.strip();
        signingSecret = signingSecret.strip();
        appToken = appToken.strip();
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
        if (botToken.isEmpty()) {
            String other = signingSecret.isEmpty() ? "SLACK_APP_TOKEN" : "SLACK_SIGNING_SECRET";
            refuse("bot-token", "", other + " is set but SLACK_BOT_TOKEN is not");
        }
        if (signingSecret.isEmpty() && appToken.isEmpty()) {
            refuse("signing-secret", "", """
                    SLACK_BOT_TOKEN is set, but no way in: set SLACK_SIGNING_SECRET where Slack reaches Ildsjel at a \
                    public address, or SLACK_APP_TOKEN for Socket Mode, without one""");
        }
        if (!signingSecret.isEmpty() && !signingSecret.matches("[^,\\s]+(\\s*,\\s*[^,\\s]+)?")) {
            refuse("signing-secret", "(hidden)", """
                    SLACK_SIGNING_SECRET holds one secret, or two with a comma between while the one takes the place of \
                    the other""");
        }
        if (!signingSecret.isEmpty() && !appToken.isEmpty()) {
            refuse("app-token", "(hidden)", """
                    SLACK_SIGNING_SECRET and SLACK_APP_TOKEN are both set, and Slack sends everything one way only: \
                    remove SLACK_APP_TOKEN where Slack reaches Ildsjel at a public address, \
                    and SLACK_SIGNING_SECRET for Socket Mode""");
        }
        if (!appToken.isEmpty() && !appToken.startsWith("xapp-")) {
            refuse("app-token", "(hidden)", "SLACK_APP_TOKEN begins with xapp-; the bot's token is another one");
        }
        if (!apiUrl.matches("https?://.+")) {
            refuse("api-url", apiUrl, "SLACK_API_URL must begin with https:// or http://");
        }
    }

    List<String> signingSecrets() {
        return List.of(signingSecret.split("\\s*,\\s*", -1));
    }

    private static void refuse(String name, String value, String reason) {
        throw new InvalidConfigurationPropertyValueException("ildsjel.slack." + name, value, reason);
    }

    /** Without the secrets, should anybody ever log it. */
    @Override
    public String toString() {
        return "SlackProperties[apiUrl=" + apiUrl + "]";
    }
}

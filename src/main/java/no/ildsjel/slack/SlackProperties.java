package no.ildsjel.slack;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How we reach Slack and know it again.
 *
 * @param apiUrl ends with a slash, because Slack's client puts the method's name straight behind it
 */
@ConfigurationProperties("ildsjel.slack")
record SlackProperties(
        @DefaultValue("") String botToken,
        @DefaultValue("") String signingSecret,
        @DefaultValue("https://slack.com/api/") String apiUrl) {
    SlackProperties {
        botToken = present("bot-token", botToken, "SLACK_SIGNING_SECRET is set but SLACK_BOT_TOKEN is not");
        signingSecret = present(
                "signing-secret",
                signingSecret,
                "SLACK_BOT_TOKEN is set but SLACK_SIGNING_SECRET is not, so anybody" + " could speak in Slack's name");
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
        if (!apiUrl.matches("https?://.+")) {
            throw new InvalidConfigurationPropertyValueException(
                    "ildsjel.slack.api-url", apiUrl, "SLACK_API_URL must begin with https:// or http://");
        }
    }

    private static String present(String name, String value, String reason) {
        if (value.isBlank()) {
            throw new InvalidConfigurationPropertyValueException("ildsjel.slack." + name, "", reason);
        }
        return value.strip();
    }

    /** Without the secrets, should anybody ever log it. */
    @Override
    public String toString() {
        return "SlackProperties[apiUrl=" + apiUrl + "]";
    }
}

package no.ildsjel.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a button carries: our name of its card, the card's version, and the deed. */
record SlackPress(String card, long version, String deed) {
    /** In one string without the three characters that Slack escapes on their way back. */
    String value() {
        return version + " " + quoted(card) + " " + quoted(deed);
    }

    /** Empty when the button is none of ours. */
    static Optional<SlackPress> of(String value) {
        var parts = value.split(" ", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SlackPress(unquoted(parts[1]), Long.parseLong(parts[0]), unquoted(parts[2])));
        } catch (IllegalArgumentException misquoted) {
            return Optional.empty();
        }
    }

    private static String quoted(String text) {
        return text.replace("%", "%25")
                .replace("+", "%2B")
                .replace(" ", "%20")
                .replace("&", "%26")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    private static String unquoted(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

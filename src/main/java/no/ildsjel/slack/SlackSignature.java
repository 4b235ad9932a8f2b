package no.ildsjel.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells Slack from everybody else, by the raw bytes of what was sent. */
final class SlackSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long WINDOW_SECONDS = 300;

    private final List<String> secrets;
    private final Clock clock;

    /** @param secrets any of which Slack may sign with, while one takes the place of another */
    SlackSignature(List<String> secrets, Clock clock) {
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /** Why this did not come from Slack just now; empty when it did. Each header must be there exactly once. */
    Optional<String> fault(List<String> timestamps, List<String> signatures, byte[] body) {
        if (timestamps.size() != 1 || signatures.size() != 1) {
            return Optional.of("signature headers missing or repeated");
        }
        String timestamp = timestamps.get(0);
        if (!timestamp.matches("[0-9]{1,12}")) {
            return Optional.of("timestamp is not a number");
        }
        // Both ways: a request from the future would stay fresh for longer than five minutes.
        if (Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) > WINDOW_SECONDS) {
            return Optional.of("timestamp more than five minutes away");
        }
        boolean isGenuine = false;
        for (var secret : secrets) {
            byte[] expected = sign(secret, timestamp, body).getBytes(US_ASCII);
            // Each is compared, so that time does not tell which it was.
            isGenuine |= MessageDigest.isEqual(expected, signatures.get(0).getBytes(UTF_8));
        }
        return isGenuine ? Optional.empty() : Optional.of("signature does not match");
    }

    static String sign(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update(("v0:" + timestamp + ":").getBytes(US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}

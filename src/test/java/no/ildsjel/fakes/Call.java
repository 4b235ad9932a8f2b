package no.ildsjel.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A call that a platform heard.
 *
 * @param at when it was heard, by the clock on the wall
 * @param conversation in which it was to do something; empty where it was none
 * @param parcel our mark on the message; empty where there was none
 * @param status of the answer; 0 where there was none
 * @param isDone whether the platform did it, whatever the answer
 */
public record Call(
        Instant at, String method, String conversation, String parcel, String body, int status, boolean isDone) {
    /** The same for the same body. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(body.getBytes(UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

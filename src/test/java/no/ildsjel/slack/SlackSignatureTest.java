package no.ildsjel.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {
    private static final long NOW = 1_531_420_618;
    private static final byte[] BODY = "payload={\"text\":\"Pårørende på Røros – čáhci\"}".getBytes(UTF_8);

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String NEXT = "1c0ffee2b10e8888abcd99yyyzzz85a5";
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);

    private final SlackSignature signature = new SlackSignature(List.of(SECRET), CLOCK);

    /** The example of Slack's own documentation. */
    @Test
    void theDocumentedSignatureIsGenuine() {
        byte[] body = ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                        + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
                .getBytes(UTF_8);
        String signed = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

        var fault = signature.fault(List.of("1531420618"), List.of(signed), body);

        assertThat(fault).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {NOW, NOW - 299, NOW + 299, NOW - 300, NOW + 300})
    void aTimestampWithinFiveMinutesIsGenuine(long timestamp) {
        assertThat(faultAt(timestamp)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {NOW - 301, NOW + 301, NOW - 86_400, NOW + 86_400, 0})
    void aTimestampFurtherAwayIsRefused(long timestamp) {
        assertThat(faultAt(timestamp)).isPresent();
    }

    @Test
    void everySingleChangedBitIsNoticed() {
        String signed = sign(String.valueOf(NOW), BODY);
        var timestamps = List.of(String.valueOf(NOW));

        for (int bit = 0; bit < BODY.length * 8; bit++) {
            byte[] changed = BODY.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signature.fault(timestamps, List.of(signed), changed))
                    .as("bit %s", bit)
                    .isPresent();
        }
    }

    @Test
    void aSignatureInAnotherFormIsRefused() {
        String signed = sign(String.valueOf(NOW), BODY);

        for (var other : List.of(
                signed.replace("v0=", "v1="),
                signed.replace("v0=", "V0="),
                "v0=" + signed.substring(3).toUpperCase(Locale.ROOT),
                signed.substring(3),
                signed + " ",
                signed.substring(0, 60),
                "v0=",
                "")) {
            assertThat(signature.fault(List.of(String.valueOf(NOW)), List.of(other), BODY))
                    .as(other)
                    .isPresent();
        }
    }

    @Test
    void headersThatAreMissingOrRepeatedAreRefused() {
        var timestamps = List.of(String.valueOf(NOW));
        var signatures = List.of(sign(String.valueOf(NOW), BODY));

        assertThat(signature.fault(List.of(), signatures, BODY)).isPresent();
        assertThat(signature.fault(timestamps, List.of(), BODY)).isPresent();
        assertThat(signature.fault(twice(timestamps), signatures, BODY)).isPresent();
        assertThat(signature.fault(timestamps, twice(signatures), BODY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-5", "1531420618.0", " 1531420618", "99999999999999999999", "１５３１４２０６１８"})
    void aTimestampThatIsNoNumberIsRefused(String timestamp) {
        String signed = sign(String.valueOf(NOW), BODY);

        assertThat(signature.fault(List.of(timestamp), List.of(signed), BODY)).isPresent();
    }

    @Test
    void anotherSecretIsRefused() {
        var fault = signature.fault(
                List.of(String.valueOf(NOW)), List.of(SlackSignature.sign("another", String.valueOf(NOW), BODY)), BODY);

        assertThat(fault).contains("signature does not match");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, NEXT})
    void whileOneSecretTakesThePlaceOfAnotherBothAreGenuine(String secret) {
        var changing = new SlackSignature(List.of(NEXT, SECRET), CLOCK);
        var timestamps = List.of(String.valueOf(NOW));
        var signed = List.of(SlackSignature.sign(secret, String.valueOf(NOW), BODY));
        byte[] changed = BODY.clone();
        changed[0] ^= 1;

        assertThat(changing.fault(timestamps, signed, BODY)).isEmpty();
        assertThat(changing.fault(timestamps, signed, changed)).contains("signature does not match");
        assertThat(changing.fault(List.of(String.valueOf(NOW - 1)), signed, BODY))
                .contains("signature does not match");
        assertThat(changing.fault(timestamps, twice(signed), BODY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another", NEXT + "," + SECRET, "," + SECRET, ","})
    void whileOneSecretTakesThePlaceOfAnotherNoThirdIsGenuine(String secret) {
        var changing = new SlackSignature(List.of(NEXT, SECRET), CLOCK);
        var signed = List.of(SlackSignature.sign(secret, String.valueOf(NOW), BODY));

        assertThat(changing.fault(List.of(String.valueOf(NOW)), signed, BODY)).contains("signature does not match");
    }

    @Test
    void theOldSecretIsRefusedWhenTheNewOneIsAlone() {
        var changed = new SlackSignature(List.of(NEXT), CLOCK);
        String signed = sign(String.valueOf(NOW), BODY);

        assertThat(changed.fault(List.of(String.valueOf(NOW)), List.of(signed), BODY))
                .contains("signature does not match");
    }

    private static String sign(String timestamp, byte[] body) {
        return SlackSignature.sign(SECRET, timestamp, body);
    }

    private Optional<String> faultAt(long timestamp) {
        String sent = String.valueOf(timestamp);
        return signature.fault(List.of(sent), List.of(sign(sent, BODY)), BODY);
    }

    private static List<String> twice(List<String> values) {
        return List.of(values.get(0), values.get(0));
    }
}

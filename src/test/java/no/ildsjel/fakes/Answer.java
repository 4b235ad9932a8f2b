package no.ildsjel.fakes;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What goes back over the line, and how it ends.
 *
 * @param after how long nothing happens first
 */
public record Answer(int status, Map<String, String> headers, String body, Ending ending, Duration after) {
    /** How an answer ends. */
    public enum Ending {
        WHOLE,
        /** All of the head and half of the body, then the connection is reset. */
        HALF,
        /** The connection is reset before the first byte. */
        NOTHING
    }

    public static Answer of(int status, String body) {
        var headers = Map.of("Content-Type", "application/json; charset=utf-8");
        return new Answer(status, headers, body, Ending.WHOLE, Duration.ZERO);
    }

    public static Answer none() {
        return of(0, "").ending(Ending.NOTHING);
    }

    public Answer ending(Ending other) {
        return new Answer(status, headers, body, other, after);
    }

    public Answer late(Duration by) {
        return new Answer(status, headers, body, ending, by);
    }

    public Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, ending, after);
    }
}

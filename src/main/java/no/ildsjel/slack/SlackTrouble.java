package no.ildsjel.slack;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack did not do what we asked. */
final class SlackTrouble extends Exception {
    private static final Set<String> GONE = Set.of("message_not_found", "edit_window_closed", "cant_update_message");
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "accesslimited");

    private final String code;
    private final Kind kind;
    private final @Nullable Duration after;

    /** What another attempt would bring. */
    enum Kind {
        /** The same again. */
        FINAL,
        /** The same again for this message, but a new one may be posted. */
        GONE,
        /** Perhaps an answer. */
        PASSING
    }

    private SlackTrouble(String code, Kind kind, @Nullable Duration after) {
        super(code);
        this.code = code;
        this.kind = kind;
        this.after = after;
    }

    /** Slack answered that it would not. */
    static SlackTrouble refused(String code, @Nullable Duration after) {
        if (PASSING.contains(code)) {
            return new SlackTrouble(code, Kind.PASSING, after);
        }
        return new SlackTrouble(code, GONE.contains(code) ? Kind.GONE : Kind.FINAL, null);
    }

    /** No answer of Slack's reached us, or none that we understand. */
    static SlackTrouble unanswered(String code, @Nullable Duration after) {
        return new SlackTrouble(code, Kind.PASSING, after);
    }

    String code() {
        return code;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Duration after() {
        return after;
    }
}

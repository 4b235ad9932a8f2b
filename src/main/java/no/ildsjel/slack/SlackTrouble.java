package no.ildsjel.slack;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack did not do what we asked, or did not say that it did. */
final class SlackTrouble extends Exception {
    private static final Set<String> GONE = Set.of("message_not_found", "edit_window_closed", "cant_update_message");
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "accesslimited");

    /** Nothing goes through until an operator has seen to it, but then everything does. */
    private static final Set<String> LOCKED_OUT = Set.of(
            "account_inactive",
            "ekm_access_denied",
            "invalid_auth",
            "not_allowed_token_type",
            "not_authed",
            "org_login_required",
            "team_access_not_granted",
            "token_expired",
            "token_revoked");

    private static final String NOT_PERMITTED = "missing_scope";

    /** Slack says itself that with these some of it may have been done. */
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error");

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final String method;
    private final String code;
    private final Kind kind;
    private final @Nullable Duration after;

    /** What another attempt would bring. */
    enum Kind {
        /** The same again. */
        FINAL,
        /** The same again for this message, but a new one may be posted. */
        GONE,
        /** Perhaps an answer, and until then nothing to any call of this method. */
        CLOSED,
        /** The same again until the app is installed with what it lacks. */
        UNPERMITTED,
        /** Perhaps the same message twice. */
        LOST
    }

    private SlackTrouble(String method, String code, Kind kind, @Nullable Duration after) {
        super(method + ": " + code);
        this.method = method;
        this.code = code;
        this.kind = kind;
        this.after = after;
    }

    /** Slack answered that it would not. */
    static SlackTrouble refused(String method, String code, @Nullable Duration after) {
        if (HALF_DONE.contains(code)) {
            return lost(method, code);
        }
        if (PASSING.contains(code) || LOCKED_OUT.contains(code)) {
            return new SlackTrouble(method, code, Kind.CLOSED, after);
        }
        if (code.equals(NOT_PERMITTED)) {
            return new SlackTrouble(method, code, Kind.UNPERMITTED, after);
        }
        return new SlackTrouble(method, code, GONE.contains(code) ? Kind.GONE : Kind.FINAL, null);
    }

    /** Somebody in front of Slack answered, or Slack in their way. */
    static SlackTrouble status(String method, int status, @Nullable Duration after) {
        String code = "http_" + status;
        return status < SERVER_ERROR || status == SERVICE_UNAVAILABLE || status == TOO_MANY_REQUESTS
                ? new SlackTrouble(method, code, Kind.CLOSED, after)
                : lost(method, code);
    }

    /** Slack would say that it is too much, so we do not ask. */
    static SlackTrouble noRoom(String method, Duration after) {
        return new SlackTrouble(method, "no_room", Kind.CLOSED, after);
    }

    /** The database does not tell whether there is room, so we do not ask. */
    static SlackTrouble unasked(String method, RuntimeException database) {
        var trouble = unsent(method, "no_database");
        trouble.initCause(database);
        return trouble;
    }

    /** Slack never heard of it. */
    static SlackTrouble unsent(String method, String code) {
        return new SlackTrouble(method, code, Kind.CLOSED, null);
    }

    /** Slack may have done it. Only a new message would be seen twice; everything else is done again without a trace. */
    static SlackTrouble lost(String method, String code) {
        return new SlackTrouble(method, code, method.equals(SlackApi.POST) ? Kind.LOST : Kind.CLOSED, null);
    }

    String method() {
        return method;
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

    /** How long to leave Slack alone: as it asked, or as we think right. */
    Duration afterOr(Duration pause) {
        return after == null ? pause : after;
    }

    /** The same a while later, where Slack asked for less. */
    SlackTrouble noSoonerThan(Duration pause) {
        return after == null || after.compareTo(pause) >= 0 ? this : new SlackTrouble(method, code, kind, pause);
    }

    /** Whether Slack may say something else another time. */
    boolean isPassing() {
        return kind == Kind.CLOSED || kind == Kind.LOST;
    }
}

package no.ildsjel.teams;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connector did not do what we asked. */
final class TeamsTrouble extends Exception {
    /** The contract forbids another attempt after a 500, but a message is worth one when the trouble has passed. */
    static final Duration AFTER_500 = Duration.ofSeconds(30);

    private static final Set<String> SHUT = Set.of(
            "BotDisabledByAdmin",
            "BotNotInConversationRoster",
            "ConversationBlockedByUser",
            "ForbiddenOperation",
            "MessageWritesBlocked");

    private final String code;
    private final Kind kind;
    private final @Nullable Duration after;

    /** What another attempt would bring. */
    enum Kind {
        /** The same again. */
        FINAL,
        /** The same again, and by each other client that cannot do it. */
        IMPOSSIBLE,
        /** The same again until we are let in once more. */
        SHUT,
        /** The same again for what we named, which is not there. */
        GONE,
        /** Perhaps an answer. */
        PASSING
    }

    private TeamsTrouble(String code, Kind kind, @Nullable Duration after) {
        super(code);
        this.code = code;
        this.kind = kind;
        this.after = after;
    }

    /**
     * The connector answered that it would not.
     *
     * @param code of the answer; empty where it has none
     * @param after how long it asked us to wait
     */
    static TeamsTrouble answered(int status, String code, @Nullable Duration after) {
        String reason = code.isEmpty() ? "http_" + status : code;
        return switch (status) {
            case 403 -> new TeamsTrouble(reason, SHUT.contains(code) ? Kind.SHUT : Kind.FINAL, null);
            case 404 -> new TeamsTrouble(reason, Kind.GONE, null);
            case 405, 501 -> new TeamsTrouble(reason, Kind.IMPOSSIBLE, null);
            case 408, 412, 429 -> passing(reason, after);
            case 500 -> passing(reason, after == null || after.compareTo(AFTER_500) < 0 ? AFTER_500 : after);
            default ->
                status >= 400 && status < 500 ? new TeamsTrouble(reason, Kind.FINAL, null) : passing(reason, after);
        };
    }

    /** No answer reached us, or none that we understand. */
    static TeamsTrouble passing(String code, @Nullable Duration after) {
        return new TeamsTrouble(code, Kind.PASSING, after);
    }

    /** We do not even ask. */
    static TeamsTrouble refused(String code) {
        return new TeamsTrouble(code, Kind.FINAL, null);
    }

    /** There is no way that we know of. */
    static TeamsTrouble shut(String code) {
        return new TeamsTrouble(code, Kind.SHUT, null);
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

package no.ildsjel.teams;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connector did not do what we asked, or did not say that it did. */
final class TeamsTrouble extends Exception {
    /** Microsoft says not to try again after a 500; what can be done twice is worth it when the trouble has passed. */
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
        PASSING,
        /** Perhaps an answer, and until then nothing to anything else in this conversation. */
        CROWDED,
        /** Perhaps an answer, and until then nothing to anything else at all. */
        CLOSED,
        /** Perhaps the same message twice: the connector failed over it. */
        DOUBTFUL,
        /** Perhaps the same message twice: the connector said nothing. */
        LOST
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
            case 412 -> new TeamsTrouble(reason, Kind.CROWDED, after);
            case 408 -> lost(reason);
            case 429, 502, 503, 504 -> closed(reason, after);
            case 500 -> passing(reason, after == null || after.compareTo(AFTER_500) < 0 ? AFTER_500 : after);
            default -> otherwise(status, reason, after);
        };
    }

    private static TeamsTrouble otherwise(int status, String reason, @Nullable Duration after) {
        if (status >= 500) {
            return passing(reason, after);
        }
        return status >= 400 ? new TeamsTrouble(reason, Kind.FINAL, null) : closed(reason, after);
    }

    /** It may have been done: no answer reached us. */
    static TeamsTrouble lost(String code) {
        return new TeamsTrouble(code, Kind.LOST, null);
    }

    /** Nothing was done, and nothing else would be just now. */
    static TeamsTrouble closed(String code, @Nullable Duration after) {
        return new TeamsTrouble(code, Kind.CLOSED, after);
    }

    /** Nothing was done, but it may be another time. */
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

    /** The same for what may be done twice without anybody seeing it. */
    TeamsTrouble ofWhatIsHarmless() {
        return kind == Kind.LOST ? closed(code, after) : this;
    }

    /** The same for a new message, of which two would be seen. */
    TeamsTrouble ofAMessage() {
        return kind == Kind.PASSING ? new TeamsTrouble(code, Kind.DOUBTFUL, null) : this;
    }

    /** Whether another attempt may bring something else. */
    boolean isPassing() {
        return Set.of(Kind.PASSING, Kind.CROWDED, Kind.CLOSED, Kind.DOUBTFUL, Kind.LOST)
                .contains(kind);
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

    /** The same a while later, when so much is left of what we were asked to wait. */
    TeamsTrouble withLeft(Duration left) {
        return after == null ? this : new TeamsTrouble(code, kind, left);
    }

    /** How long to leave Microsoft alone: as it asked, or as we think right. */
    Duration afterOr(Duration pause) {
        return after == null ? pause : after;
    }

    /** How long to leave Microsoft alone: as it asked, but no less than this. */
    Duration afterAtLeast(Duration pause) {
        return after == null || after.compareTo(pause) < 0 ? pause : after;
    }
}

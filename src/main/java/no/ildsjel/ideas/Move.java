package no.ildsjel.ideas;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do to an idea.
 *
 * @param reason what they say with it: a reason, the question asked, the answer given, the lesson learned
 */
public record Move(
        Command command,
        By by,
        @Nullable Criteria criteria,
        @Nullable String reason) {
    public static Move of(Command command, By by) {
        return new Move(command, by, null, null);
    }

    public Move because(@Nullable String reason) {
        return new Move(command, by, criteria, reason);
    }

    public Move judging(@Nullable Criteria criteria) {
        return new Move(command, by, criteria, reason);
    }

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }
}

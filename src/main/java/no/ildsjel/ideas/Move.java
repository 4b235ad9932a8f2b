package no.ildsjel.ideas;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do to an idea.
 *
 * @param reason what they say with it: a reason, the question asked, the answer given, the lesson learned
 * @param details what else they say, by name: {@code mandate}, {@code first-step}, {@code return-on}, {@code smallest} …
 */
public record Move(
        Command command,
        By by,
        @Nullable Criteria criteria,
        @Nullable String reason,
        Map<String, String> details) {
    public Move {
        details = Map.copyOf(details);
    }

    public static Move of(Command command, By by) {
        return new Move(command, by, null, null, Map.of());
    }

    public Move because(@Nullable String reason) {
        return new Move(command, by, criteria, reason, details);
    }

    public Move judging(@Nullable Criteria criteria) {
        return new Move(command, by, criteria, reason, details);
    }

    public Move telling(String name, String words) {
        var more = new HashMap<>(details);
        more.put(name, words);
        return new Move(command, by, criteria, reason, more);
    }

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }
}

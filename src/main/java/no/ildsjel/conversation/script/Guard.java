package no.ildsjel.conversation.script;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * When a step has its turn: every entry must hold, and an entry holds for any of its values.
 *
 * @param entries slot or fact → values, among them the special {@code given} and {@code missing}
 */
public record Guard(Map<String, List<String>> entries) {
    public static final Guard ALWAYS = new Guard(Map.of());

    public Guard {
        entries = Map.copyOf(entries);
    }

    /** Whether the step has its turn; {@code values} says what a slot or fact holds now, empty when nothing. */
    public boolean holds(Function<String, List<String>> values) {
        return entries.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().stream().anyMatch(wanted -> holds(wanted, values.apply(entry.getKey()))));
    }

    private static boolean holds(String wanted, List<String> values) {
        return switch (wanted) {
            case "given" -> !values.isEmpty();
            case "missing" -> values.isEmpty();
            default -> values.contains(wanted);
        };
    }
}

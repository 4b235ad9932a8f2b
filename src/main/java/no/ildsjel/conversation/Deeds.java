package no.ildsjel.conversation;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other modules may put behind a button. */
public final class Deeds {
    private Deeds() {}

    /** Begins a conversation about the subject, with these options already chosen. */
    public static String begin(String script, @Nullable Subject subject, Map<String, String> chosen) {
        var given = chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
        return "begin|" + script + "|" + (subject == null ? "" : subject) + "|" + given;
    }

    public static String begin(String script, @Nullable Subject subject) {
        return begin(script, subject, Map.of());
    }
}

package no.ildsjel.playground;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Utterance.Attached;

/** What somebody writes, and files that they pretend to send: named at its end, as in {@code (+ picture.png)}. */
public record Enclosed(String words, List<Attached> files) {
    private static final String NAME = "[\\p{L}\\p{N}_ -]{1,80}\\.\\p{Alnum}{2,4}";
    private static final Pattern AT_THE_END =
            Pattern.compile("(.*?)\\s*\\(\\+ (" + NAME + "(?:, " + NAME + ")*)\\)\\s*", Pattern.DOTALL);
    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "pdf", "application/pdf");

    public static Enclosed in(String text) {
        var found = AT_THE_END.matcher(text);
        if (!found.matches()) {
            return new Enclosed(text, List.of());
        }
        var files = Arrays.stream(found.group(2).split(", ", -1)).map(Enclosed::file);
        return new Enclosed(found.group(1), files.toList());
    }

    private static Attached file(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return new Attached(
                "https://files.example/" + name.replace(' ', '-'),
                name,
                TYPES.getOrDefault(ending, "application/octet-stream"));
    }
}

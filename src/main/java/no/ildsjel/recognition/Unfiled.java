package no.ildsjel.recognition;

import java.util.regex.Pattern;
import no.ildsjel.ideas.Content.Attachment;
import no.ildsjel.ideas.Idea;

/** Words as a room may read them: without the files that came with the idea, which are for those who assess it. */
final class Unfiled {
    private Unfiled() {}

    static String words(Idea idea, String words) {
        var open = words;
        for (var file : idea.words().files()) {
            open = without(file.link(), open);
            open = isName(file) ? without(file.name(), open) : open;
        }
        return open;
    }

    static String title(Idea idea) {
        return words(idea, idea.words().title());
    }

    /** "Keys" may be the name of a file, and anybody's word. */
    private static boolean isName(Attachment file) {
        return file.name().indexOf('.') > 0;
    }

    private static String without(String secret, String words) {
        return Pattern.compile(Pattern.quote(secret), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .replaceAll("…");
    }
}

package no.ildsjel.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Masking.Trace;
import no.ildsjel.conversation.Utterance.Attached;

/** Something heard, with what identifies others masked; as it was written it lives no longer than its turn. */
final class Guarded {
    private static final Pattern BEGINS_WITH_FIGURE = Pattern.compile("[\\s\\p{Z}]*[+(]?\\p{Nd}");

    /** No number has more characters, with what stands between its figures. */
    private static final int NUMBER = 40;

    private final Utterance written;
    private final Masking masking;
    private final Utterance masked;

    Guarded(Utterance written, Masking masking) {
        this.written = written;
        this.masking = masking;
        this.masked = masked(Set.of());
    }

    /** The only form that may outlive the turn. */
    Utterance utterance() {
        return masked;
    }

    /** With what the writer says to be something else as it was written. */
    Utterance trusting(Set<Trace> trusted) {
        return trusted.isEmpty() ? masked : masked(trusted);
    }

    /** Whether it may be the end of a number that was begun in the message before. */
    boolean mayGoOn() {
        return masked.masked().isEmpty()
                && BEGINS_WITH_FIGURE.matcher(written.what().words()).lookingAt();
    }

    /** With the part masked that it has of a number of which the rest stands in the words before it or after it. */
    Utterance between(String before, String after, Set<Trace> trusted) {
        var begun = before.substring(Math.max(0, before.length() - NUMBER)) + " ";
        var ended = " " + after.substring(0, Math.min(after.length(), NUMBER));
        var words = written.what().words().strip();
        var all = mask(begun + words + ended, trusted);
        var own = all.text().substring(begun.length(), all.text().length() - ended.length());
        return own.equals(words)
                ? trusting(trusted)
                : masked.masked(masked.what().saying(own), all.traces());
    }

    private Utterance masked(Set<Trace> trusted) {
        var traces = new HashSet<Trace>();
        var what = written.what().masked(words -> {
            var result = mask(words, trusted);
            traces.addAll(result.traces());
            return result;
        });
        return written.masked(what.with(files(what.files())), traces);
    }

    /** Nobody is asked about a file. A link that names somebody leads nowhere afterwards: better that than to keep it. */
    private List<Attached> files(List<Attached> files) {
        return files.stream()
                .map(file -> new Attached(
                        mask(file.link(), Set.of()).text(),
                        mask(file.name(), Set.of()).text(),
                        file.type()))
                .toList();
    }

    private Masking.Result mask(String text, Set<Trace> trusted) {
        return masking.mask(text, written.speaker(), trusted);
    }
}

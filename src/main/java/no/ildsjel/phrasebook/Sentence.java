package no.ildsjel.phrasebook;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sentence in one language, parsed once. */
final class Sentence {
    // Only ever cloned: a MessageFormat keeps what it formats with, so two threads may not share one.
    private final MessageFormat original;
    private final List<String> arguments;
    private final Written written;
    /** Where nothing is filled in, as on most buttons; they are looked through for whatever somebody types. */
    private final @Nullable String whole;

    private Sentence(MessageFormat original, List<String> arguments, Written written) {
        this.original = original;
        this.arguments = arguments;
        this.written = written;
        this.whole = arguments.isEmpty() ? original.format(Map.of()) : null;
    }

    static Sentence of(PatternCheck pattern, Written written) {
        var format = new MessageFormat("", Tongue.locale(written.language()));
        format.applyPattern(pattern.text(), MessagePattern.ApostropheMode.DOUBLE_OPTIONAL);
        return new Sentence(format, pattern.arguments(), written);
    }

    /** The names of what the sentence is filled with, in the order of their first use. */
    List<String> arguments() {
        return arguments;
    }

    Written written() {
        return written;
    }

    String filledWith(Map<String, Object> values) {
        return whole != null ? whole : original.clone().format(values);
    }
}

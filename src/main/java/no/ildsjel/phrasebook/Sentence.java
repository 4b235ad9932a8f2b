package no.ildsjel.phrasebook;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Map;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;

/** One sentence in one language, parsed once. */
final class Sentence {
    // Only ever cloned: a MessageFormat keeps what it formats with, so two threads may not share one.
    private final MessageFormat original;
    private final List<String> arguments;

    /** What it always says, since nothing fills it; every label is looked through whenever somebody types. */
    private final @Nullable String fixed;

    private Sentence(MessageFormat original, List<String> arguments) {
        this.original = original;
        this.arguments = arguments;
        this.fixed = arguments.isEmpty() ? original.format(Map.of()) : null;
    }

    static Sentence of(PatternCheck pattern, Language language) {
        var format = new MessageFormat("", Tongue.locale(language));
        format.applyPattern(pattern.text(), MessagePattern.ApostropheMode.DOUBLE_OPTIONAL);
        return new Sentence(format, pattern.arguments());
    }

    /** The names of what the sentence is filled with, in the order of their first use. */
    List<String> arguments() {
        return arguments;
    }

    String filledWith(Map<String, Object> values) {
        return fixed == null ? original.clone().format(values) : fixed;
    }
}

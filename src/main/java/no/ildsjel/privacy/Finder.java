package no.ildsjel.privacy;

import java.util.List;
import no.ildsjel.conversation.Masking;

/** Finds one kind of what identifies somebody. */
interface Finder {
    Masking.Kind kind();

    /** Whether what is found is one wherever it stands; other figures of a link are most often nobody's. */
    default boolean isCertain() {
        return false;
    }

    /**
     * From the first to the last.
     *
     * @param text as {@link Plain} has it
     */
    List<Span> in(String text);
}

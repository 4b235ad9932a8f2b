package no.ildsjel.privacy;

import java.util.List;
import no.ildsjel.conversation.Masking;

/** Finds one kind of what identifies somebody. */
interface Finder {
    Masking.Kind kind();

    /**
     * From the first to the last.
     *
     * @param text as {@link Plain} has it
     */
    List<Span> in(String text);
}

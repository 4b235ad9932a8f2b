package no.ildsjel.talks;

import java.util.List;
import java.util.Map;
import no.ildsjel.people.Language;

/**
 * Somebody's idea, what they say about it, and what must be stored in the end; {@code talks/README.md} tells how it is
 * read.
 */
record Talk(
        String name,
        Language language,
        String temper,
        boolean isHeldOut,
        String organisation,
        List<Move> opens,
        Map<String, List<Move>> answers,
        Map<String, List<Move>> offers,
        List<Aside> interrupts,
        List<Aside> corrects,
        List<String> understood,
        Map<String, List<String>> stored,
        List<String> kept,
        List<String> gone,
        List<String> masked,
        List<String> otherDraft,
        int mayAskAtMost) {
    /** What somebody does to be heard. */
    sealed interface Move {}

    record Says(String text) implements Move {}

    record Presses(List<String> names) implements Move {}

    record Edits(String beginning, String text) implements Move {}

    record Deletes(String beginning) implements Move {}

    record PressesOld(String slot, String option) implements Move {}

    /**
     * What is said beside the answers.
     *
     * @param expects kinds of answer, of which one will do
     * @param then what is answered from then on
     */
    record Aside(String at, List<Move> says, List<String> expects, Map<String, List<Move>> then) {}

    boolean isGivenUp() {
        return stored.containsKey("nothing");
    }

    boolean isDraft() {
        return stored.containsKey("draft");
    }

    /** Whether words may be gone in the end because the person wanted it so. */
    boolean takesWordsBack() {
        return !gone.isEmpty() || isGivenUp() || !masked.isEmpty();
    }
}

package no.ildsjel.conversation;

import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.people.Language;

/** What the platform wants inside its HTTP answer, made from what was committed. */
public sealed interface Immediate {
    Immediate NOTHING = new Nothing();

    /** The replies come through the outbox. */
    record Nothing() implements Immediate {}

    /**
     * Open this form now, before the platform's permission to do so runs out.
     *
     * @param title at most 24 characters
     * @param label what to write
     * @param text what stands there already
     * @param longest how many characters are accepted
     * @param deed comes back with what was written
     */
    record Form(String title, String label, String send, String close, String text, int longest, String deed)
            implements Immediate {}

    /** The pressed card shows this from now on. */
    record Renewed(WrittenCard card) implements Immediate {}

    /** Said at once, in a window of the platform's that has no place for a card. */
    record Told(String sentence, Language language) implements Immediate {}

    /** The form stays open and says this. */
    record Fault(String sentence) implements Immediate {}
}

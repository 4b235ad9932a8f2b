package no.ildsjel.ideas;

/** What came of a move. */
public sealed interface Outcome permits IdeaMoved, Outcome.Refused {
    /** Nothing has changed. */
    record Refused(Refusal why) implements Outcome {}
}

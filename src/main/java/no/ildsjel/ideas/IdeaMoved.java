package no.ildsjel.ideas;

import java.util.Arrays;

/**
 * An idea has moved; published in the transaction that keeps it, after it was kept.
 *
 * @param idea as it is now
 */
public record IdeaMoved(Idea idea, Transition transition) implements Outcome {
    public boolean is(Command... commands) {
        return Arrays.asList(commands).contains(transition.move().command());
    }

    /** Who moved it. */
    public By by() {
        return transition.move().by();
    }
}

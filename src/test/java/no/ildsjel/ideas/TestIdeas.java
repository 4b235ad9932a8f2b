package no.ildsjel.ideas;

import java.time.Clock;
import java.util.function.Consumer;
import no.ildsjel.TestDatabase;

/** Real ideas in a database of their own, for the tests of other modules. */
public record TestIdeas(Ideas ideas, MovingIdeas moving) {
    public static TestIdeas telling(Clock clock, Consumer<IdeaMoved> listener) {
        var ideas = new JdbcIdeas(TestDatabase.fresh().jdbc());
        return new TestIdeas(ideas, new MovingIdeas(ideas, clock, listener));
    }
}

package no.ildsjel.ideas;

import java.time.Clock;
import java.util.function.Consumer;
import no.ildsjel.TestDatabase;

/** Ideas as they really live, for the tests of other modules. */
public record LivingIdeas(Ideas ideas, MovingIdeas moving) {
    /**
     * Ideas kept in this database.
     *
     * @param listener hears of every move, inside its transaction
     */
    public static LivingIdeas on(TestDatabase database, Clock clock, Consumer<IdeaMoved> listener) {
        var ideas = new JdbcIdeas(database.jdbc());
        return new LivingIdeas(ideas, new MovingIdeas(ideas, clock, listener));
    }
}

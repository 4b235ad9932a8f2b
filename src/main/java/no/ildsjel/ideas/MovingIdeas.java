package no.ildsjel.ideas;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/** Moves an idea, keeps it with its history and tells everyone; all inside the caller's transaction. */
public class MovingIdeas {
    private final Ideas ideas;
    private final Clock clock;
    private final Consumer<IdeaMoved> listeners;

    MovingIdeas(Ideas ideas, Clock clock, Consumer<IdeaMoved> listeners) {
        this.ideas = ideas;
        this.clock = clock;
        this.listeners = listeners;
    }

    public Outcome move(IdeaId id, Move move) {
        return moved(ideas.hold(id), move);
    }

    /** Gives a draft its words and sends it. */
    public Outcome submit(IdeaId id, Content words, By by) {
        return moved(ideas.hold(id).map(idea -> idea.saying(words)), Move.of(Command.SUBMIT, by));
    }

    private Outcome moved(Optional<Idea> idea, Move move) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome =
                idea.map(found -> found.apply(move, at)).orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN_IDEA));
        if (outcome instanceof IdeaMoved moved) {
            ideas.save(moved);
            listeners.accept(moved);
        }
        return outcome;
    }
}

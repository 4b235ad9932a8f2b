package no.ildsjel.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;

/**
 * Moves the idea as its submitter told: the last step of a conversation.
 *
 * @param needs the slots that it cannot do without
 * @param done the outcome of each command that may come of it
 */
record MoveOn(
        String name,
        Set<String> needs,
        Map<Command, String> done,
        Function<Situation, Move> told,
        AboutIdeas ideas,
        MovingIdeas moving)
        implements Action {
    @Override
    public Map<String, Set<String>> outcomes() {
        var outcomes = new LinkedHashMap<String, Set<String>>();
        done.values().forEach(name -> outcomes.put(name, Set.of()));
        outcomes.put(AboutIdeas.MOVED_ON, Set.of("state"));
        return outcomes;
    }

    @Override
    public Outcome perform(Situation situation) {
        var idea = ideas.hold(situation);
        var move = told.apply(situation);
        // Whose idea it is, the life-cycle checks once more: much may happen while somebody types.
        return moving.move(idea.id(), move) instanceof IdeaMoved
                ? Outcome.of(Objects.requireNonNull(done.get(move.command())))
                : AboutIdeas.movedOn(idea);
    }
}

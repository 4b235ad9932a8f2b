package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.phrasebook.Argument;

/** The line owner's answer: with their yes the idea is in use. */
record ConfirmUse(AboutIdeas ideas, Handovers handovers, HandingOver handing, MovingIdeas moving) implements Action {
    @Override
    public String name() {
        return "confirm-use";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("in-use", Set.of("unit"), "not-now", Set.of(), AboutIdeas.MOVED_ON, Set.of("state"));
    }

    @Override
    public Set<String> needs() {
        return Set.of("answer", "reason");
    }

    @Override
    public Outcome perform(Situation situation) {
        var idea = ideas.hold(situation);
        return handovers
                .openOf(idea.id())
                .filter(open -> open.lineOwner().equals(situation.person().id()))
                .map(open -> answered(idea, open, situation))
                .orElseGet(() -> AboutIdeas.movedOn(idea));
    }

    private Outcome answered(Idea idea, Handover open, Situation situation) {
        var answers = situation.answers();
        if (answers.choice("answer").filter("no"::equals).isPresent()) {
            handing.declined(idea, open, answers.text("reason").orElseThrow());
            return Outcome.of("not-now");
        }
        var move = Move.of(Command.PUT_TO_USE, By.lineOwner(open.lineOwner()))
                .telling("unit", open.unit())
                .telling("upkeep", open.upkeep());
        return moving.move(idea.id(), move) instanceof IdeaMoved
                ? Outcome.of("in-use", Map.of("unit", Argument.text(open.unit())))
                : AboutIdeas.movedOn(idea);
    }
}

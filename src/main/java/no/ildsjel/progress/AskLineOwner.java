package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Asks the one that the submitter chose. */
record AskLineOwner(AboutIdeas ideas, HandingOver handing) implements Action {
    @Override
    public String name() {
        return "ask-line-owner";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("asked", Set.of("who"), AboutIdeas.MOVED_ON, Set.of("state"));
    }

    @Override
    public Set<String> needs() {
        return Set.of("line-owner", "unit", "upkeep");
    }

    @Override
    public Outcome perform(Situation situation) {
        var idea = ideas.hold(situation);
        if (!idea.isOf(situation.person().id()) || !Way.PUT_TO_USE.isOpen(idea)) {
            return AboutIdeas.movedOn(idea);
        }
        var handover = handover(idea, situation);
        handing.ask(idea, handover);
        return Outcome.of("asked", Map.of("who", new Argument.Name(handover.lineOwner())));
    }

    private static Handover handover(Idea idea, Situation situation) {
        var answers = situation.answers();
        return new Handover(
                idea.id(),
                PersonId.of(answers.choice("line-owner").orElseThrow()),
                answers.text("unit").orElseThrow(),
                answers.text("upkeep").orElseThrow(),
                situation.person().id());
    }
}

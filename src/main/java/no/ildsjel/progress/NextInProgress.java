package no.ildsjel.progress;

import java.util.HashMap;
import java.util.Map;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** What a submitter can do after a yes, or whose answer they wait for. */
record NextInProgress(Ideas ideas, Handovers handovers) implements NextSteps {
    @Override
    public Map<Subject, Next> of(PersonId person) {
        var work = ideas.ofSubmitter(person).stream()
                .filter(idea -> idea.state().isWork())
                .toList();
        var asked = handovers.openOf(work.stream()
                .filter(idea -> idea.state() == State.IMPLEMENTING)
                .map(Idea::id)
                .toList());
        var next = new HashMap<Subject, Next>();
        work.forEach(
                idea -> next.put(new Subject("idea", String.valueOf(idea.id().value())), next(idea, asked)));
        return next;
    }

    private static Next next(Idea idea, Map<IdeaId, Handover> asked) {
        var open = asked.get(idea.id());
        return open == null
                ? new Next(YOU, Argument.phrase("progress.next." + idea.state().code()))
                : new Next(new Argument.Name(open.lineOwner()), Argument.phrase("progress.next.handover"));
    }
}

package no.ildsjel.progress;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.Person;

/** Whether this person is the one who was asked to take the idea over, and still is. */
record MayConfirmUse(AboutIdeas ideas, LineOwners owners, Handovers handovers) implements Action {
    @Override
    public String name() {
        return "may-confirm-use";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of(
                MaySubmitter.OPEN, Set.of(), AboutIdeas.NOT_YOURS, Set.of(), AboutIdeas.MOVED_ON, Set.of("state"));
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person();
        return ideas.find(situation)
                .filter(idea -> owners.includes(person) && handovers.wasAsked(idea.id(), person.id()))
                .map(idea -> isAsked(person, idea) ? Outcome.of(MaySubmitter.OPEN) : AboutIdeas.movedOn(idea))
                .orElse(Outcome.of(AboutIdeas.NOT_YOURS));
    }

    private boolean isAsked(Person person, Idea idea) {
        return handovers
                .openOf(idea.id())
                .filter(open -> open.lineOwner().equals(person.id()))
                .isPresent();
    }
}

package no.ildsjel.review;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.ideas.State;
import no.ildsjel.people.Person;

/** Begins a review: with the first press of a reviewer the idea is in review. */
record TakeUpReview(Admission admission, MovingIdeas moving) implements Action {
    @Override
    public String name() {
        return "take-up-review";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), Refused.NAME, Refused.WORDS);
    }

    @Override
    public Outcome perform(Situation situation) {
        var visit = admission.toReview(situation);
        return visit.whyNot().map(Refused::because).orElseGet(() -> open(visit.idea(), situation.person()));
    }

    private Outcome open(Idea idea, Person person) {
        if (idea.state() == State.SUBMITTED) {
            moving.move(idea.id(), Move.of(Command.OPEN, By.reviewer(person.id())));
        }
        return Outcome.of("open");
    }
}

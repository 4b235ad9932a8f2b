package no.ildsjel.review;

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

/** Brings the submitter's answer back to the reviewers. */
record SendAnswer(Admission admission, MovingIdeas moving, WorkingDays days) implements Action {
    @Override
    public String name() {
        return "send-answer";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("sent", Set.of("date"), Refused.NAME, Refused.WORDS);
    }

    @Override
    public Set<String> needs() {
        return Set.of("answer");
    }

    @Override
    public Outcome perform(Situation situation) {
        var visit = admission.toAnswer(situation);
        return visit.whyNot().map(Refused::because).orElseGet(() -> sent(visit.idea(), situation));
    }

    private Outcome sent(Idea idea, Situation situation) {
        var move = Move.of(Command.ANSWER, By.submitter(situation.person().id()))
                .because(situation.answers().text("answer").orElseThrow());
        if (!(moving.move(idea.id(), move) instanceof IdeaMoved moved)) {
            throw new IllegalStateException("The answer about " + idea.id() + " was let in, but not taken");
        }
        var replyBy = days.replyBy(moved.transition().at());
        return Outcome.of("sent", Map.of("date", new Argument.Day(replyBy)));
    }
}

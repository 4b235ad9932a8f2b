package no.ildsjel.review;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.MovingIdeas;
import no.ildsjel.phrasebook.Argument;

/** Gives the idea the answer that the reviewer has just seen word for word. */
record Decide(Admission admission, MovingIdeas moving, WorkingDays days) implements Action {
    @Override
    public String name() {
        return "decide";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        var outcomes = Arrays.stream(Decision.values()).collect(Collectors.toMap(Decision::outcome, Decide::words));
        outcomes.put(Refused.NAME, Refused.WORDS);
        return outcomes;
    }

    private static Set<String> words(Decision decision) {
        return decision == Decision.PARK ? Set.of("date") : Set.of();
    }

    @Override
    public Set<String> needs() {
        return Set.of(
                "decision",
                "question",
                "worth",
                "focus",
                "reason",
                "mandate",
                "first-step",
                "return-on",
                "next-option");
    }

    @Override
    public Outcome perform(Situation situation) {
        var visit = admission.toReview(situation);
        return visit.whyNot().map(Refused::because).orElseGet(() -> decided(visit.idea(), situation));
    }

    private Outcome decided(Idea idea, Situation situation) {
        var answers = situation.answers();
        var decision = Decision.of(answers.choice("decision").orElseThrow());
        var by = By.reviewer(situation.person().id());
        var outcome = moving.move(idea.id(), decision.move(by, answers, days));
        if (!(outcome instanceof IdeaMoved moved)) {
            throw new IllegalStateException(
                    "A review let " + idea.id() + " come to a decision that is no move: " + outcome);
        }
        return Outcome.of(decision.outcome(), words(moved));
    }

    private Map<String, Argument> words(IdeaMoved moved) {
        return Standings.returnDay(moved.transition())
                .<Map<String, Argument>>map(day -> Map.of("date", new Argument.Day(day)))
                .orElse(Map.of());
    }
}

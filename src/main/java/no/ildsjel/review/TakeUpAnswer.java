package no.ildsjel.review;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;

/** Lets the submitter answer a reviewer's question, while it is one. */
record TakeUpAnswer(Admission admission) implements Action {
    @Override
    public String name() {
        return "take-up-answer";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("open", Set.of(), Refused.NAME, Refused.WORDS);
    }

    @Override
    public Outcome perform(Situation situation) {
        return admission.toAnswer(situation).whyNot().map(Refused::because).orElseGet(() -> Outcome.of("open"));
    }
}

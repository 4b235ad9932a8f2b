package no.ildsjel.conversation;

import java.util.Map;
import java.util.Set;

/** Does as the one who made the code says; from then on they may be that other person. */
record AnswerLink(Linking linking) implements Action {
    @Override
    public String name() {
        return "answer-link";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("joined", Set.of(), "not-joined", Set.of());
    }

    @Override
    public Set<String> needs() {
        return Set.of(Linking.ANSWER);
    }

    @Override
    public Outcome perform(Situation situation) {
        boolean agrees =
                situation.answers().choice(Linking.ANSWER).filter("yes"::equals).isPresent();
        boolean joined = linking.find(situation)
                .filter(link -> linking.answer(link, agrees))
                .isPresent();
        return Outcome.of(joined ? "joined" : "not-joined");
    }
}

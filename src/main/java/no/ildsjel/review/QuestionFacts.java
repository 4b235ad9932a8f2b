package no.ildsjel.review;

import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Facts;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Transition;
import no.ildsjel.phrasebook.Argument;

/** What a reviewer asked last about the idea, and who it was. */
record QuestionFacts(Standings standings) implements Facts {
    @Override
    public Set<String> names() {
        return Set.of("question", "asker");
    }

    @Override
    public Map<String, Argument> find(Situation situation) {
        return Admission.idea(situation)
                .flatMap(idea -> standings.last(idea, Command.ASK_MORE))
                .map(QuestionFacts::told)
                .orElse(Map.of());
    }

    private static Map<String, Argument> told(Transition asked) {
        var move = asked.move();
        return move.reason() == null || move.by().person() == null
                ? Map.of()
                : Map.of(
                        "question",
                        Argument.text(move.reason()),
                        "asker",
                        new Argument.Name(move.by().person()));
    }
}

package no.ildsjel.progress;

import java.util.List;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Move;

/** What submitters tell in the conversations of this module, as moves of their idea. */
final class Told {
    private static final List<String> LESSON = List.of("assumption", "did", "good", "hard", "advice");

    private Told() {}

    static Move startingTest(Situation situation) {
        var plan = List.of("smallest", "until", "cost", "safe", "stop", "evidence", "validates");
        return telling(Command.START_TEST, situation, plan);
    }

    static Move finishingTest(Situation situation) {
        var answers = situation.answers();
        var result = answers.choice("result").orElseThrow();
        var command = switch (result) {
            case "worked" -> Command.WORKED;
            case "refine" -> Command.REFINE;
            default -> Command.CLOSE_WITH_LESSON;
        };
        var told = telling(command, situation, List.of("result", "people", "users-say"));
        return telling(told, answers, LESSON).because(answers.text("lesson").orElseThrow());
    }

    static Move testingAgain(Situation situation) {
        return telling(Command.GO_BACK, situation, List.of("until"))
                .because(situation.answers().text("question").orElseThrow());
    }

    static Move closingWithLesson(Situation situation) {
        return telling(Command.CLOSE_WITH_LESSON, situation, LESSON)
                .because(situation.answers().text("lesson").orElseThrow());
    }

    static Move withdrawing(Situation situation) {
        return telling(Command.WITHDRAW, situation, List.of())
                .because(situation.answers().text("reason").orElse(null));
    }

    private static Move telling(Command command, Situation situation, List<String> slots) {
        var move = Move.of(command, By.submitter(situation.person().id()));
        return telling(move, situation.answers(), slots);
    }

    private static Move telling(Move move, Answers answers, List<String> slots) {
        var told = move;
        for (var slot : slots) {
            var values = answers.find(slot).map(Answer::values).orElse(List.of());
            told = values.isEmpty() ? told : told.telling(slot, values.get(0));
        }
        return told;
    }
}

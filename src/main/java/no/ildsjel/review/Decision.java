package no.ildsjel.review;

import java.util.Arrays;
import no.ildsjel.conversation.Answers;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Criteria;
import no.ildsjel.ideas.Move;

/** What a reviewer can answer. */
enum Decision {
    APPROVE("approve", "approved", Command.APPROVE) {
        @Override
        Move move(By by, Answers answers, WorkingDays days) {
            return judged(by, answers)
                    .telling(Detail.MANDATE, answers.text("mandate").orElseThrow())
                    .telling(Detail.FIRST_STEP, answers.text("first-step").orElseThrow());
        }
    },
    ASK_MORE("ask-more", "asked", Command.ASK_MORE) {
        @Override
        Move move(By by, Answers answers, WorkingDays days) {
            return Move.of(command, by).because(answers.text("question").orElseThrow());
        }
    },
    PARK("park", "parked", Command.PARK) {
        // A day off, or one that went by while the reviewer was writing, becomes the next working day.
        @Override
        Move move(By by, Answers answers, WorkingDays days) {
            var day = answers.day("return-on").orElseThrow();
            return judged(by, answers)
                    .telling(Detail.RETURN_ON, days.comingUp(day).toString());
        }
    },
    DECLINE("decline", "declined", Command.DECLINE) {
        @Override
        Move move(By by, Answers answers, WorkingDays days) {
            return judged(by, answers)
                    .telling(Detail.NEXT_OPTION, answers.text("next-option").orElseThrow());
        }
    };

    final Command command;
    private final String option;
    private final String outcome;

    Decision(String option, String outcome, Command command) {
        this.option = option;
        this.outcome = outcome;
        this.command = command;
    }

    static Decision of(String option) {
        return Arrays.stream(values())
                .filter(decision -> decision.option.equals(option))
                .findFirst()
                .orElseThrow();
    }

    String outcome() {
        return outcome;
    }

    abstract Move move(By by, Answers answers, WorkingDays days);

    /** With the two criteria and the reason. */
    Move judged(By by, Answers answers) {
        int worth = Integer.parseInt(answers.choice("worth").orElseThrow());
        var focus = ReviewFocusAreas.placement(answers.choice("focus").orElseThrow());
        return Move.of(command, by)
                .judging(new Criteria(worth, focus))
                .because(answers.text("reason").orElseThrow());
    }
}

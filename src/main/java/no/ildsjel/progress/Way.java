package no.ildsjel.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.ildsjel.ideas.By;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.State;

/** What a submitter can do with their idea next, the likeliest first; each is a conversation of the same name. */
enum Way {
    ANSWER_REVIEWER(Command.ANSWER),
    START_TEST(Command.START_TEST),
    FINISH_TEST(Command.WORKED),
    PUT_TO_USE(Command.PUT_TO_USE) {
        // Somebody in the line says the yes; the submitter is the one who asks them.
        @Override
        boolean isOpen(Idea idea) {
            return idea.state() == State.IMPLEMENTING;
        }
    },
    TEST_AGAIN(Command.GO_BACK),
    CLOSE_WITH_LESSON(Command.CLOSE_WITH_LESSON),
    WITHDRAW_IDEA(Command.WITHDRAW);

    private final Command command;

    Way(Command command) {
        this.command = command;
    }

    static List<Way> openFor(Idea idea) {
        return Arrays.stream(values()).filter(way -> way.isOpen(idea)).toList();
    }

    boolean isOpen(Idea idea) {
        return idea.allows(command, By.submitter(idea.submitter()));
    }

    String script() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

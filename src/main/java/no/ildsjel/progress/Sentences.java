package no.ildsjel.progress;

import java.util.List;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.phrasebook.Argument;

/** What a submitter hears of each command: what was done, why, and what happens next. */
record Sentences(Words words) {
    /** What is always said; every other sentence is named after a word, and said when there is that word. */
    private static final List<String> ALWAYS = List.of("said", "next");

    List<Argument.Phrase> of(IdeaMoved moved) {
        var filled = words.of(moved);
        return names(moved.transition().move().command()).stream()
                .filter(name -> ALWAYS.contains(last(name)) || filled.containsKey(Words.argumentName(last(name))))
                .map(name -> Argument.phrase("progress." + name, filled))
                .toList();
    }

    /** The sentences of a command, in order. */
    static List<String> names(Command command) {
        return switch (command) {
            // A reader has opened it, which is no news: the card only says the truth about where it is.
            case SUBMIT, OPEN -> List.of("submit.said", "submit.first-idea", "submit.outside");
            case ASK_MORE -> List.of("ask-more.said", "ask-more.next");
            case ANSWER -> List.of("answer.said");
            case LET_REST -> List.of("let-rest.said", "let-rest.return-on", "let-rest.next");
            case APPROVE ->
                List.of(
                        "approve.said",
                        "approve.reason",
                        "approve.outside",
                        "approve.mandate",
                        "approve.first-step",
                        "approve.next");
            case PARK -> List.of("park.said", "park.reason", "park.return-on", "park.next");
            case DECLINE -> List.of("decline.said", "decline.reason", "decline.next-option", "decline.next");
            case RETURN -> List.of("return.said");
            case START_TEST -> List.of("start-test.said", "start-test.next");
            case WORKED -> List.of("worked.said", "worked.next");
            case REFINE -> List.of("refine.said", "refine.next");
            case GO_BACK -> List.of("go-back.said", "go-back.next");
            case CLOSE_WITH_LESSON -> List.of("close-with-lesson.said", "close-with-lesson.next");
            case PUT_TO_USE -> List.of("put-to-use.said", "put-to-use.upkeep", "put-to-use.next");
            case WITHDRAW -> List.of("withdraw.said", "withdraw.next");
        };
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

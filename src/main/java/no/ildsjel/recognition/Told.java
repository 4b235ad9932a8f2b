package no.ildsjel.recognition;

import java.util.List;
import java.util.Optional;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Move;
import no.ildsjel.ideas.Transition;
import no.ildsjel.phrasebook.Argument;

/** What the idea's history has to tell to others, where it was told at all. */
record Told(Idea idea, List<Transition> history) {
    Argument.Text title() {
        return new Argument.Text(Unfiled.title(idea));
    }

    Argument.Text need() {
        return excerpt(idea.words().need());
    }

    /** What was tried in the small. */
    Optional<Argument.Text> trial() {
        return detail(Command.START_TEST, "smallest");
    }

    Optional<Argument.Text> result() {
        return reason(Command.WORKED);
    }

    /** Where it is used. */
    Optional<Argument.Text> place() {
        return detail(Command.PUT_TO_USE, "unit");
    }

    Optional<Argument.Text> assumption() {
        return detail(Command.CLOSE_WITH_LESSON, "assumption");
    }

    Optional<Argument.Text> lesson() {
        return reason(Command.CLOSE_WITH_LESSON);
    }

    Optional<Argument.Text> advice() {
        return detail(Command.CLOSE_WITH_LESSON, "advice");
    }

    private Optional<Argument.Text> reason(Command command) {
        return said(command).flatMap(move -> Optional.ofNullable(move.reason())).flatMap(this::given);
    }

    private Optional<Argument.Text> detail(Command command, String name) {
        return said(command)
                .map(Move::details)
                .flatMap(details -> Optional.ofNullable(details.get(name)))
                .flatMap(this::given);
    }

    /** The last of its kind: after another round, the earlier result says less. */
    private Optional<Move> said(Command command) {
        return history.stream()
                .map(Transition::move)
                .filter(move -> move.command() == command)
                .reduce((earlier, later) -> later);
    }

    private Optional<Argument.Text> given(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(excerpt(words));
    }

    private Argument.Text excerpt(String words) {
        return new Argument.Text(Excerpt.of(Unfiled.words(idea, words)));
    }
}

package no.ildsjel.conversation;

import java.util.List;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;

/** Whether a message says once more, in the same words, what was told already: whoever sends it twice says it once. */
record Repeating(Engine engine, Session session) {
    boolean isToldAgain(List<Piece> typed) {
        var text = Reading.plain(Piece.joined(typed));
        return !text.isEmpty() && !isForName() && (told().anyMatch(text::equals) || isWholeMessage(text, typed));
    }

    /** A short need may well be its own name. */
    private boolean isForName() {
        return engine.path(session)
                .question()
                .filter(ask -> ask.kind() == Step.Kind.TEXT && ask.accept().isOneLine())
                .isPresent();
    }

    /** In words and last of all; an option that was chosen may be chosen again for the next question. */
    private Stream<String> told() {
        var open = engine.path(session).question().map(Step.Ask::slot).orElse("");
        var last =
                session.marks().stream().flatMap(mark -> mark.words().stream()).reduce((earlier, later) -> later);
        return session.marks().stream()
                .filter(mark -> mark instanceof Mark.Answered answered
                        && answered.answer() instanceof Answer.Text
                        && !answered.slot().equals(open))
                .flatMap(mark -> mark.words().stream())
                .filter(piece ->
                        last.filter(words -> isOfOneMessage(piece, words)).isPresent())
                .map(piece -> Reading.plain(piece.text()));
    }

    private static boolean isOfOneMessage(Piece piece, Piece other) {
        return piece.equals(other)
                || (piece.message() != null && piece.message().equals(other.message()));
    }

    /** Of which several answers were made. */
    private boolean isWholeMessage(String text, List<Piece> typed) {
        var told = told().toList();
        if (!engine.script().hearsAnything() || told.stream().noneMatch(text::contains)) {
            return false;
        }
        var understood = Understanding.of(engine, session.withMarks(List.of()), Piece.joined(typed));
        var words = understood.answers().values().stream()
                .filter(Answer.Text.class::isInstance)
                .map(answer -> ((Answer.Text) answer).text());
        return !understood.answers().isEmpty()
                && Stream.concat(words, Stream.of(understood.rest()))
                        .map(Reading::plain)
                        .allMatch(part -> part.isEmpty() || told.contains(part));
    }
}

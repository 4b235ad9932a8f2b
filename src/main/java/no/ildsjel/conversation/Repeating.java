package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;

/** A message that says once more, in the same words, what was told already: whoever sends it twice says it once. */
record Repeating(Engine engine, Session session) {
    /**
     * What is asked stands where it was. Whoever says it a third time, where there is something to choose, means to answer;
     * where it names nothing, a human being may help.
     */
    Optional<Turn> turn(List<Piece> typed) {
        var open = engine.path(session).question();
        if (open.filter(Repeating::isForName).isPresent() || !isToldAgain(typed)) {
            return Optional.empty();
        }
        return open.filter(ask -> ask.kind() != Step.Kind.TEXT)
                .map(ask -> choosing(ask, typed))
                .or(() -> Optional.of(engine.resume(session, List.of())));
    }

    /** A short need may well be its own name. */
    private static boolean isForName(Step.Ask open) {
        return open.kind() == Step.Kind.TEXT && open.accept().isOneLine();
    }

    private Turn choosing(Step.Ask ask, List<Piece> typed) {
        boolean isFirst = session.misread(ask.slot()).stream()
                .noneMatch(earlier -> earlier.words().isEmpty());
        var now = session.with(new Mark.Misread(ask.slot(), List.of()));
        if (isFirst) {
            return engine.resume(now, List.of());
        }
        var named = named(ask, Piece.joined(typed));
        boolean isOne = ask.kind() == Step.Kind.CHOICE;
        if (named.isEmpty() || (isOne && named.size() > 1)) {
            return Turn.open(now, engine.questions(now).coached(ask));
        }
        var answer = isOne ? new Answer.Choice(named.get(0)) : new Answer.Choices(named);
        return engine.answered(session, ask, answer, List.of());
    }

    private List<String> named(Step.Ask ask, String text) {
        var offer = new Choosing(engine, session, null)
                .offering(engine.phrasing(session).options(ask));
        return Reading.pieces(text).stream()
                .flatMap(piece -> offer.understand(piece).meant().stream())
                .map(Options.Option::name)
                .distinct()
                .toList();
    }

    private boolean isToldAgain(List<Piece> typed) {
        var text = Reading.plain(Piece.joined(typed));
        return !text.isEmpty() && (told().anyMatch(text::equals) || isWholeMessage(text, typed));
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

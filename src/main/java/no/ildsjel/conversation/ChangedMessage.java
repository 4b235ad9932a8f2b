package no.ildsjel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;

/** A message of which something was made already, and in which something is masked now; what was made of it stands so far. */
record ChangedMessage(Engine engine, String message, Mark.Masked waiting) {
    /** Empty where nothing was made of the words that wait. */
    static Optional<ChangedMessage> of(Engine engine, Session unguarded, Mark.Masked waiting) {
        return waiting.words().stream()
                .flatMap(piece -> Stream.ofNullable(piece.message()))
                .filter(unguarded::isOf)
                .map(message -> new ChangedMessage(engine, message, waiting))
                .findFirst();
    }

    /** Its words as they are now take the place of those from before; what else was said since waits. */
    Optional<Turn> kept(Session session) {
        var now = waiting.words().stream().filter(this::isOfIt).toList();
        var others = waiting.words().stream().filter(piece -> !isOfIt(piece)).toList();
        var rest = session.awaiting(Piece.and(others, waiting.more()));
        return new Rewording(engine, rest, message, Piece.joined(now))
                .reworded()
                .map(Rewording.Reworded::turn);
    }

    private boolean isOfIt(Piece piece) {
        return message.equals(piece.message());
    }

    /** The first question that it answered, where that may be put anew. */
    Optional<Step.Ask> answer(Session session) {
        return engine.script().asks().stream()
                .filter(ask -> session.from(ask.slot()).stream().anyMatch(this::isOfIt))
                .filter(ask -> new Pressing(engine, session).mayChange(ask.slot()))
                .findFirst();
    }

    /** What it says now is forgotten; until it is written once more, the answer from before stands. */
    Turn anew(Session session, Card.Part first) {
        return answer(session)
                .map(ask -> engine.proceed(session.with(new Mark.Wanted(ask.slot())), List.of(first)))
                .orElseGet(() -> engine.again(session, first));
    }
}

package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a session when one of its messages says something else now, or was taken away.
 *
 * @param text what the message says now; null where it is gone
 */
record Rewording(
        Engine engine,
        Session session,
        String message,
        @Nullable String text) {
    /**
     * What came of it.
     *
     * @param session with the other words, and no step further
     * @param says what to tell where nothing is asked anew
     */
    record Reworded(Session session, Turn turn, List<Card.Part> says) {
        Reworded {
            says = List.copyOf(says);
        }

        Reworded telling(Card.Part first) {
            var more = Stream.concat(Stream.of(first), says.stream()).toList();
            var parts = Stream.concat(Stream.of(first), turn.parts().stream()).toList();
            return new Reworded(session, turn.saying(parts), more);
        }
    }

    /** Empty where nothing was made of the message. */
    Optional<Reworded> reworded() {
        return isOfIt() ? Optional.of(tried().orElseGet(this::answers)) : Optional.empty();
    }

    boolean isOfIt() {
        return session.marks().stream().anyMatch(mark -> isFrom(from(mark)));
    }

    private boolean isFrom(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> message.equals(piece.message()));
    }

    private static List<Piece> from(Mark mark) {
        if (mark instanceof Mark.Answered answered) {
            return answered.from();
        }
        if (mark instanceof Mark.Former former) {
            return former.from();
        }
        if (mark instanceof Mark.Heard heard) {
            return heard.from();
        }
        if (mark instanceof Mark.Masked masked) {
            return Piece.and(masked.words(), masked.more());
        }
        return tries(mark);
    }

    private static List<Piece> tries(Mark mark) {
        if (mark instanceof Mark.Begun begun) {
            return begun.from();
        }
        return mark instanceof Mark.Misread misread ? misread.words() : List.of();
    }

    private List<Piece> now(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> message.equals(piece.message())
                        ? Stream.ofNullable(text).map(words -> new Piece(message, words))
                        : Stream.of(piece))
                .toList();
    }

    /** What was no answer to the open question may be one now. */
    private Optional<Reworded> tried() {
        var open = engine.path(session).question();
        var tried = session.marks().stream()
                .filter(mark -> isFrom(tries(mark)))
                .filter(mark ->
                        open.filter(ask -> slot(mark).equals(ask.slot())).isPresent())
                .reduce((earlier, later) -> later);
        if (tried.isEmpty() || open.isEmpty() || text == null) {
            return Optional.empty();
        }
        var without = session.without(tried.get()::equals);
        var turn = new Typing(engine, without).whole(open.get(), now(tries(tried.get())));
        return Optional.of(new Reworded(turn.session(), turn, List.of()));
    }

    private static String slot(Mark mark) {
        if (mark instanceof Mark.Begun begun) {
            return begun.slot();
        }
        return mark instanceof Mark.Misread misread ? misread.slot() : "";
    }

    private Reworded answers() {
        var says = new ArrayList<Card.Part>();
        var now =
                session.withMarks(session.marks().stream().flatMap(this::words).toList());
        for (var ask : engine.script().asks()) {
            if (isFrom(now.from(ask.slot()))) {
                now = answered(now, ask, says);
            }
        }
        if (text == null && engine.script().isDraft() && isEmpty(now)) {
            var gone = List.<Card.Part>of(Engine.say("common.nav.unsaid-all"));
            return new Reworded(now, Turn.over(now, gone, Course.DROPPED), gone);
        }
        return new Reworded(now, engine.still(now, says, engine.path(session).place()), says);
    }

    /** Words that are no answer yet say what the message says. */
    private Stream<Mark> words(Mark mark) {
        if (!isFrom(from(mark)) || mark instanceof Mark.Answered) {
            return Stream.of(mark);
        }
        var pieces = now(from(mark));
        if (pieces.isEmpty()) {
            return Stream.empty();
        }
        if (mark instanceof Mark.Begun begun) {
            return Stream.of(new Mark.Begun(begun.slot(), pieces));
        }
        if (mark instanceof Mark.Misread misread) {
            return Stream.of(new Mark.Misread(misread.slot(), pieces));
        }
        if (mark instanceof Mark.Masked masked) {
            return Stream.of(unmasked(masked));
        }
        return mark instanceof Mark.Heard ? Stream.of(new Mark.Heard(pieces)) : Stream.empty();
    }

    /** Nothing is masked in what a message says that is followed here. */
    private Mark.Masked unmasked(Mark.Masked masked) {
        boolean isAll = masked.words().stream().map(Piece::message).allMatch(message::equals);
        return new Mark.Masked(
                masked.slot(), now(masked.words()), isAll ? Set.of() : masked.traces(), now(masked.more()));
    }

    private Session answered(Session before, Step.Ask ask, List<Card.Part> says) {
        var pieces = now(before.from(ask.slot()));
        var path = engine.path(before);
        var label = engine.phrasing(before).phrase(ask.slot() + ".label");
        if (pieces.isEmpty()) {
            says.add(new Card.Say(Argument.phrase("common.nav.taken-away", Map.of("label", label))));
            return path.unanswered(ask);
        }
        var correcting = new Correcting(engine, before);
        var read = correcting.read(ask, correcting.withoutAnnouncement(Piece.joined(pieces)));
        if (read instanceof Reading.Understood understood) {
            var answer = both(before, ask, understood.answer());
            var now = path.replaced(ask, answer, pieces).without(new Mark.Wanted(ask.slot())::equals);
            if (before.answers().find(ask.slot()).filter(answer::equals).isEmpty()) {
                says.add(correcting.told(now, ask, answer));
            }
            return now;
        }
        if (text == null) {
            says.add(new Card.Say(Argument.phrase("common.nav.taken-away", Map.of("label", label))));
            return path.unanswered(ask).with(new Mark.Begun(ask.slot(), pieces));
        }
        says.add(new Card.Say(Argument.phrase("common.nav.not-corrected", Map.of("label", label))));
        return before;
    }

    /** With what was chosen besides, in other messages or by pressing. */
    private Answer both(Session before, Step.Ask ask, Answer answer) {
        var earlier = new Typing(engine, before).understood(ask, Piece.joined(before.from(ask.slot())));
        if (!(answer instanceof Answer.Choices more)
                || !(earlier instanceof Reading.Understood understood)
                || !(understood.answer() instanceof Answer.Choices said)) {
            return answer;
        }
        var kept = before.answers().choices(ask.slot()).stream()
                .filter(option -> !said.options().contains(option));
        return new Answer.Choices(
                Stream.concat(kept, more.options().stream()).distinct().toList());
    }

    private static boolean isEmpty(Session now) {
        return now.marks().stream()
                .noneMatch(mark -> Path.isOwn(mark) || !from(mark).isEmpty());
    }
}

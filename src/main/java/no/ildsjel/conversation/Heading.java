package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** A message that is nothing but a heading, among questions with options, and the next message, which stands below it. */
record Heading(Engine engine, Session session) {
    /** What comes of this message, where it is a heading or stands below one. */
    Optional<Turn> turn(Step.Ask open, List<Piece> typed) {
        boolean mayBe = engine.script().hearsAnything()
                && (open.kind() == Step.Kind.CHOICE || open.kind() == Step.Kind.CHOICES);
        if (!mayBe) {
            return Optional.empty();
        }
        return Understanding.announced(engine, session, Piece.joined(typed))
                .map(ask -> announced(ask, typed))
                .or(() -> above().flatMap(heading -> new Pouring(engine, forgotten()).below(heading, typed)));
    }

    private Turn announced(Step.Ask ask, List<Piece> typed) {
        var label = engine.phrasing(session).phrase(ask.slot() + ".label");
        return engine.again(
                forgotten().with(new Mark.Begun(ask.slot(), typed)),
                new Card.Say(Argument.phrase("common.nav.below-heading", Map.of("label", label))));
    }

    /** The heading that was written last, if nothing was answered since. */
    private Optional<String> above() {
        return session.marks().stream()
                .filter(mark -> Path.isOwnAnswer(mark) || isHeading(mark))
                .reduce((earlier, later) -> later)
                .filter(this::isHeading)
                .map(mark -> ((Mark.Begun) mark).text());
    }

    private boolean isHeading(Mark mark) {
        return mark instanceof Mark.Begun begun
                && Understanding.announced(engine, session, begun.text()).isPresent();
    }

    /** Without any: it says nothing once its time is over. */
    Session forgotten() {
        return session.without(this::isHeading);
    }
}

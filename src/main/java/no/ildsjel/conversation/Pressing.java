package no.ildsjel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.phrasebook.Argument;

/** What comes of a button that names a question: nothing, unless that question is the one that is open. */
record Pressing(Engine engine, Session session) {
    Turn picked(Heard.Picked picked) {
        return open(picked.slot())
                .map(ask -> picked(ask, picked.options()))
                .or(() -> engine.script().ask(picked.slot()).flatMap(ask -> again(ask, picked.options())))
                .orElseGet(() -> engine.stale(session));
    }

    /** Another option of a question that is answered already: the person has changed their mind. */
    private Optional<Turn> again(Step.Ask ask, List<String> options) {
        var correcting = new Correcting(engine, session);
        if (ask.kind() == Step.Kind.DATE) {
            return new Typing(engine, session).understood(ask, String.join(" ", options))
                            instanceof Reading.Understood understood
                    ? correcting.picked(ask, understood.answer())
                    : Optional.empty();
        }
        boolean isOffered = !options.isEmpty()
                && engine.phrasing(session).options(ask).stream()
                        .map(Options.Option::name)
                        .toList()
                        .containsAll(options);
        return isOffered ? correcting.picked(ask, chosen(ask, options)) : Optional.empty();
    }

    private static Answer chosen(Step.Ask ask, List<String> options) {
        return ask.kind() == Step.Kind.CHOICES
                ? new Answer.Choices(options.stream().distinct().toList())
                : new Answer.Choice(options.get(0));
    }

    private Turn picked(Step.Ask ask, List<String> options) {
        if (ask.kind() == Step.Kind.DATE) {
            return new Typing(engine, session).whole(ask, Piece.of(String.join(" ", options)));
        }
        var offered = engine.phrasing(session).options(ask).stream()
                .map(Options.Option::name)
                .toList();
        if (!offered.containsAll(options)) {
            return engine.again(session, Engine.say("common.error.no-longer-offered"));
        }
        if (options.isEmpty()) {
            return engine.again(session, Engine.say("common.error.nothing-ticked"));
        }
        return engine.answered(session, ask, chosen(ask, options), List.of());
    }

    Turn written(Heard.Written written) {
        return open(written.slot())
                .map(ask -> new Typing(engine, session).whole(ask, written.words()))
                .orElseGet(() -> late(written));
    }

    /** Whoever goes on in chat while a form is open loses nothing that they write there. */
    private Turn late(Heard.Written written) {
        var words = written.words();
        var text = Piece.joined(words);
        boolean isKnown =
                session.answers().text(written.slot()).filter(text::equals).isPresent()
                        || session.waiting().containsAll(words);
        if (isKnown || !Reading.hasWords(text)) {
            return engine.stale(session);
        }
        var places = places();
        if (!places.isEmpty()) {
            return new Typing(engine, session).findPlaceFor(words, places);
        }
        return isRecapAhead()
                ? engine.resume(session.awaiting(words), List.of(Engine.say("common.nav.kept-for-later")))
                : engine.resume(session, List.of(givenBack(text)));
    }

    private boolean isRecapAhead() {
        var path = engine.path(session);
        return engine.script().review().filter(path::holds).isPresent() && !session.has(new Mark.Confirmed());
    }

    static Card.Part givenBack(String text) {
        return new Card.Say(Argument.phrase("common.nav.given-back", Map.of("words", Argument.text(text))));
    }

    private Optional<Step.Ask> open(String slot) {
        return engine.path(session).question().filter(ask -> ask.slot().equals(slot));
    }

    /** Puts a question of the recap anew, or for the first time; until it is answered, the old answer stands. */
    Turn change(String slot) {
        return mayChange(slot) ? engine.proceed(session.with(new Mark.Wanted(slot)), List.of()) : engine.stale(session);
    }

    boolean mayChange(String slot) {
        var path = engine.path(session);
        boolean mayAtRecap = path.recap()
                .filter(review -> review.slots().contains(slot))
                .flatMap(review -> engine.script().ask(slot))
                .filter(path::holds)
                .isPresent();
        return mayAtRecap
                || path.changeable().stream().anyMatch(ask -> ask.slot().equals(slot));
    }

    /** The waiting words become the answer, or more of it. */
    Turn useHeard(String slot) {
        return useHeard(slot, List.of());
    }

    Turn useHeard(String slot, List<Card.Part> says) {
        var words = session.waiting();
        var ask = engine.script().ask(slot).filter(this::maySwallow);
        if (ask.isEmpty() || words.isEmpty()) {
            return engine.stale(session);
        }
        var earlier = ask.get().isWhole() ? List.<Piece>of() : session.written(slot);
        var asked = open(slot).isPresent() ? session : session.with(new Mark.Wanted(slot));
        var turn = new Typing(engine, asked).whole(ask.get(), Piece.and(earlier, words));
        return open(slot).isPresent() || turn.fault() != null
                ? turn
                : engine.still(turn.session(), says, engine.path(session).place())
                        .answering(turn.answered());
    }

    private boolean maySwallow(Step.Ask ask) {
        return places().contains(ask.slot());
    }

    /** Where waiting words may go now. */
    private List<String> places() {
        var path = engine.path(session);
        var recap = engine.recap(session);
        var open = path.question().filter(ask -> ask.kind() == Step.Kind.TEXT).map(Step.Ask::slot);
        var atRecap = path.recap().map(recap::placeable).orElse(List.of());
        return Stream.of(open.stream(), atRecap.stream(), recap.continuable().stream())
                .flatMap(slots -> slots)
                .distinct()
                .toList();
    }
}

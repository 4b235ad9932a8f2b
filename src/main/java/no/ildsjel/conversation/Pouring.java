package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Takes a message for more than one answer, where it tells more. */
record Pouring(Engine engine, Session session) {
    /** The first answer, and whatever else stands in it; empty where nothing else does. */
    Optional<Turn> first(Step.Ask ask, List<Piece> words) {
        var understood = understood(words);
        if (understood.answers().isEmpty()) {
            return Optional.empty();
        }
        var answers = understood.answers();
        var told = answers.containsKey(ask.slot()) ? "" : understood.rest();
        var rest = told.isEmpty() ? understood.rest() : "";
        var now = answered(session, answers, words);
        var turn = told.isEmpty()
                ? engine.proceed(placed(now, rest, words), List.of())
                : new Typing(engine, now).alone(ask, List.of(new Piece(message(words), told)));
        return Optional.of(shown(turn, answers).answering(answer(ask, turn)));
    }

    /** More answers, in a message that is none to the open question; empty where there are none. */
    Optional<Turn> later(List<Piece> words, List<String> places) {
        var understood = understood(words);
        var answers = understood.answers();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var now = answered(session, answers, words);
        if (understood.rest().isEmpty()) {
            return Optional.of(
                    shown(engine.still(now, List.of(), engine.path(session).place()), answers));
        }
        var waiting = List.of(new Piece(message(words), understood.rest()));
        var open = engine.path(session).question();
        var answer = open.map(ask -> answers.get(ask.slot())).filter(told -> answers.size() == 1);
        if (open.isPresent() && answer.isPresent()) {
            return Optional.of(engine.answered(session.awaiting(waiting), open.get(), answer.get(), words));
        }
        boolean isNeedTold = places.contains(main().slot());
        return Optional.of(
                isNeedTold && engine.path(session).recap().isEmpty()
                        ? more(words)
                        : shown(new Typing(engine, now).findPlaceFor(waiting, places), answers));
    }

    /** This answer and more, where each of the other pieces is one; empty where anything else was said. */
    Optional<Turn> besides(Step.Ask ask, Answer answer, List<Piece> words, List<String> others) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var other : others) {
            var understood = Understanding.of(engine, session, other);
            if (understood.answers().isEmpty() || !understood.rest().isEmpty()) {
                return Optional.empty();
            }
            answers.putAll(understood.answers());
        }
        if (answers.isEmpty() || answers.containsKey(ask.slot())) {
            return Optional.empty();
        }
        var now = answered(session, answers, words);
        return Optional.of(shown(engine.answered(now, ask, answer, words), answers));
    }

    /** As if it had been written in one message with the heading. */
    Optional<Turn> below(String heading, List<Piece> words) {
        var all = new Piece(message(words), heading + "\n" + Piece.joined(words));
        return later(List.of(all), engine.recap(session).continuable());
    }

    /** Whatever stands in it, each in its place, and the rest with what was told first; the open question stays. */
    Turn more(List<Piece> words) {
        var understood = understood(words);
        var now = told(understood, understood.answers(), words);
        var place = engine.path(session).place();
        return understood.answers().isEmpty()
                ? engine.still(now, List.of(added()), place)
                : shown(engine.still(now, List.of(), place), understood.answers());
    }

    /** The answer, and the sentence that it stands in as well. */
    Turn more(Step.Ask ask, Answer answer, List<Piece> words) {
        var understood = understood(words);
        var texts = new LinkedHashMap<>(understood.answers());
        texts.values().removeIf(other -> !(other instanceof Answer.Text));
        var now = engine.path(told(understood, texts, words)).answered(ask, answer, words);
        return engine.proceed(now, List.of(added()))
                .answering(engine.phrasing(now).shown(ask.slot(), answer));
    }

    private Session told(Understood understood, Map<String, Answer> answers, List<Piece> words) {
        var now = answered(session, answers, words);
        return understood.rest().isEmpty() ? now : answered(now, main(), new Answer.Text(understood.rest()), words);
    }

    private Step.Ask main() {
        return engine.script().asks().get(0);
    }

    Card.Part added() {
        var label = engine.phrasing(session).phrase(main().slot() + ".label");
        return new Card.Say(Argument.phrase("common.nav.added", Map.of("label", label)));
    }

    private Understood understood(List<Piece> words) {
        return Understanding.of(engine, session, Piece.joined(words));
    }

    /** With all of them; what is told in words goes on with what was told before. */
    private Session answered(Session before, Map<String, Answer> answers, List<Piece> words) {
        var now = before;
        for (var entry : answers.entrySet()) {
            var ask = engine.script().ask(entry.getKey()).orElseThrow();
            now = answered(now, ask, entry.getValue(), words);
        }
        return now;
    }

    private Session answered(Session now, Step.Ask ask, Answer answer, List<Piece> words) {
        if (!(answer instanceof Answer.Text text)) {
            return engine.path(now).answered(ask, answer, words);
        }
        var told = List.of(new Piece(message(words), text.text()));
        var all = ask.isWhole() ? told : Piece.and(now.written(ask.slot()), told);
        return engine.path(now).answered(ask, new Answer.Text(Piece.joined(all)), all);
    }

    /** What belongs to none of them is sent along. */
    private Session placed(Session now, String rest, List<Piece> words) {
        var place = engine.script().takingTheRest();
        return rest.isEmpty() || place.isEmpty() ? now : answered(now, place.get(), new Answer.Text(rest), words);
    }

    /** The message that they stand in; null where they are several, or none. */
    private static @Nullable String message(List<Piece> words) {
        var messages = words.stream().map(Piece::message).distinct().toList();
        return messages.size() == 1 ? messages.get(0) : null;
    }

    /** Says first how it was understood, unless all of it is shown anyway. */
    private Turn shown(Turn turn, Map<String, Answer> answers) {
        var now = turn.session();
        var review = engine.script().review();
        boolean isAtRecap = engine.path(now).left() == 0 && now.waiting().equals(session.waiting());
        if (isAtRecap || review.isEmpty() || turn.fault() != null) {
            return turn;
        }
        var slots = review.get().slots().stream()
                .filter(slot -> answers.containsKey(slot))
                .toList();
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(engine.phrasing(now).phrase("understood")));
        parts.add(new Card.Fields(engine.recap(now).answers(slots)));
        // Where the person is by then does not matter: what is shown here stays changeable.
        parts.add(new Buttons(
                List.of(Button.plain(Word.CHANGE.label(), Ways.deed("tell", now.id(), Word.CHANGE.code())))));
        parts.addAll(turn.parts());
        return turn.saying(parts);
    }

    private @Nullable Argument answer(Step.Ask ask, Turn turn) {
        return turn.session()
                .answers()
                .find(ask.slot())
                .map(answer -> engine.phrasing(turn.session()).shown(ask.slot(), answer))
                .orElse(null);
    }
}

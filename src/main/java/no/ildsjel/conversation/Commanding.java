package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** What comes of the words that work in every conversation: back, stop, help, send and the others. */
record Commanding(Engine engine, Session session) {
    /** Where the buttons stand that end a draft; no slot is called so. */
    static final String STOP = "?stop";

    /** With what was written to say so; nothing where it was pressed. */
    Turn told(Word word, List<Piece> from) {
        return switch (word) {
            case BACK -> back();
            case CANCEL -> cancel();
            case HELP -> help();
            case SKIP -> emptyAnswer(new Answer.Skipped(), from);
            case NOT_KNOWN -> emptyAnswer(new Answer.NotKnown(), from);
            case SAVE -> save();
            case DROP -> drop();
            case RESUME -> engine.resume(session, List.of());
            case CONFIRM -> confirm();
            case CHANGE -> change();
            case ADD -> offer("common.nav.what-to-add");
            case SUGGESTION -> suggestion();
            case FORGET -> forget();
            case COACH -> coach();
            case KEEP, AGAIN, NOT_A_NUMBER -> engine.stale(session);
        };
    }

    private Turn back() {
        return engine.path(session)
                .back()
                .map(earlier -> engine.proceed(earlier, List.of(Engine.say("common.nav.back-done"))))
                .orElseGet(() -> engine.again(session, Engine.say("common.nav.at-start")));
    }

    /** Whoever stops a draft is asked whether to keep it; of anything else there is nothing worth keeping. */
    private Turn cancel() {
        if (!engine.script().isDraft() || hasNoOwnAnswer()) {
            return Turn.over(session, List.of(Engine.say("common.nav.cancelled")), Course.DROPPED);
        }
        return stopAsked("common.nav.cancel-ask");
    }

    /** "Yes" chooses none of several. */
    Turn askAgainAboutStop() {
        return stopAsked("common.error.ambiguous");
    }

    private Turn stopAsked(String sentence) {
        var buttons = Engine.AFTER_STOP.stream()
                .map(word -> Button.plain(word.label(), Ways.deed("tell", session.id(), word.code(), STOP)))
                .toList();
        return Turn.open(session.with(new Mark.StopAsked()), List.of(Engine.say(sentence), new Buttons(buttons)));
    }

    /** Whoever says "later" in the middle of anything finds their words again. */
    private Turn save() {
        return hasNoOwnAnswer() ? cancel() : Turn.over(session, List.of(Engine.say("common.nav.saved")), Course.ASIDE);
    }

    private Turn drop() {
        var sentence = engine.script().isDraft() ? "common.nav.deleted" : "common.nav.cancelled";
        return Turn.over(session, List.of(Engine.say(sentence)), Course.DROPPED);
    }

    private boolean hasNoOwnAnswer() {
        return session.marks().stream().noneMatch(Path::isOwn);
    }

    /** About this question alone, with the words that can be written instead of an answer. */
    Turn help() {
        var about = engine.path(session).question().map(Step.Ask::slot).orElse("review");
        var questions = engine.questions(session);
        var parts = new ArrayList<Card.Part>(
                List.of(new Card.Say(engine.phrasing(session).phrase(about + ".help"))));
        parts.addAll(engine.path(session).question().map(questions::helps).orElse(List.of()));
        var commands = new Argument.Several(questions.commands());
        parts.add(new Card.Say(Argument.phrase("common.command.these", Map.of("commands", commands))));
        return engine.again(session, parts.toArray(Card.Part[]::new));
    }

    /** What was answered so far; the recap shows that itself. */
    Turn tellSoFar() {
        var answers =
                engine.script().review().map(engine.recap(session)::answers).orElse(List.of());
        if (answers.isEmpty() || engine.path(session).recap().isPresent()) {
            return engine.proceed(session, List.of());
        }
        var said = new Card.Say(engine.around().informed(Interrupting.SO_FAR));
        return engine.interrupted(session, List.of(said, new Card.Fields(answers)));
    }

    private Turn emptyAnswer(Answer answer, List<Piece> from) {
        var open = engine.path(session).question();
        if (open.isEmpty()) {
            return engine.again(session, Engine.say("common.error.not-understood"));
        }
        var ask = open.get();
        if (ask.kind() == Step.Kind.FILES) {
            return engine.proceed(new Filing(engine, session).none(ask), List.of());
        }
        if (ask.isOptional() && (answer instanceof Answer.Skipped || !ask.mayBeUnknown())) {
            return engine.answered(session, ask, new Answer.Skipped(), from);
        }
        return ask.mayBeUnknown()
                ? engine.answered(session, ask, new Answer.NotKnown(), from)
                : engine.again(session, Engine.say("common.nav.required"));
    }

    private Turn confirm() {
        if (engine.path(session).recap().isEmpty()) {
            return engine.stale(session);
        }
        var rest = engine.script().takingTheRest();
        if (rest.isEmpty() && !session.waiting().isEmpty()) {
            return engine.again(session, Engine.say("common.nav.waiting-first"));
        }
        var confirmed = rest.map(this::withRest).orElse(session).with(new Mark.Confirmed());
        return engine.proceed(confirmed, List.of())
                .answering(engine.phrasing(session).phrase("review.confirm"));
    }

    /** Words that found no other place are sent as they are. */
    private Session withRest(Step.Ask ask) {
        if (session.waiting().isEmpty()) {
            return session;
        }
        var words = Piece.and(session.written(ask.slot()), session.waiting());
        var settled = session.without(Mark.Heard.class::isInstance);
        return engine.path(settled).answered(ask, new Answer.Text(Piece.listed(words)), words);
    }

    /** Whom that concerns is told by others; the question stays open. */
    private Turn coach() {
        var coached = engine.path(session).question().map(ask -> new Mark.Coached(ask.slot()));
        return coached.filter(mark -> !session.has(mark))
                .map(mark -> engine.resume(session.with(mark), List.of()))
                .orElseGet(() -> engine.stale(session));
    }

    /** The words that wait are not what the person wants to say. */
    private Turn forget() {
        return session.waiting().isEmpty()
                ? engine.stale(session)
                : engine.proceed(
                        session.without(Mark.Heard.class::isInstance), List.of(Engine.say("common.nav.forgotten")));
    }

    private Turn change() {
        return engine.path(session).recap().isPresent()
                        || engine.path(session).changeable().isEmpty()
                ? offer("common.nav.what-to-change")
                : new Correcting(engine, session).offer();
    }

    private Turn offer(String sentence) {
        return engine.path(session)
                .recap()
                .map(review -> sentence.equals("common.nav.what-to-add")
                        ? engine.recap(session).addable(review)
                        : engine.recap(session).changeable(review))
                .map(buttons -> Turn.open(session, List.of(Engine.say(sentence), buttons)))
                .orElseGet(() -> engine.stale(session));
    }

    private Turn suggestion() {
        var typing = new Typing(engine, session);
        return engine.path(session)
                .question()
                .flatMap(ask -> engine.questions(session)
                        .suggested(ask)
                        .map(suggested ->
                                typing.whole(ask, Piece.of(engine.around().words(suggested)))))
                .orElseGet(() -> engine.stale(session));
    }
}

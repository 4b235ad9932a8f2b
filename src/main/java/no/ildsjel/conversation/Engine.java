package no.ildsjel.conversation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** Script, session and something heard give a turn: a pure function. What is done in between comes back as an outcome. */
record Engine(Script script, Surroundings around) {
    static final List<Word> AFTER_STOP = List.of(Word.SAVE, Word.DROP, Word.RESUME);

    /** How many questions are left, in the sentences that a script says. */
    static final String LEFT = "left";

    /** Goes on from where the session stands, after these parts. */
    Turn proceed(Session session, List<Card.Part> before) {
        var parts = new ArrayList<>(before);
        var now = session.without(Mark.Narrowed.class::isInstance);
        if (now.masked().isPresent()) {
            return guarded(now, now.masked().get(), parts);
        }
        while (true) {
            var step = path(now).next();
            if (step.isEmpty()) {
                return Turn.over(now, parts, Course.ENDED);
            }
            if (step.get() instanceof Step.Say say) {
                Argument left = new Argument.Count(path(now).left());
                parts.add(new Card.Say(phrasing(now).sentence(script.key(say.name()), Map.of(LEFT, left))));
                now = now.with(new Mark.Said(say.name()));
            } else if (step.get() instanceof Step.Do deed) {
                return new Turn(now, parts, deed, Course.OPEN, null, null, null, null);
            } else if (taken(now, step.get()).isPresent()) {
                now = now.with(new Mark.Answered(
                        step.get().name(), taken(now, step.get()).get(), false));
            } else {
                parts.addAll(question(now, step.get()));
                return Turn.open(now, parts);
            }
        }
    }

    private Turn guarded(Session session, Mark.Masked masked, List<Card.Part> parts) {
        var guarding = new Guarding(this, session);
        if (masked.traces().isEmpty()) {
            var turn = guarding.keep(masked);
            parts.addAll(turn.parts());
            return turn.saying(parts);
        }
        parts.addAll(guarding.ask(masked));
        return Turn.open(session, parts);
    }

    private Optional<Answer> taken(Session session, Step step) {
        return step instanceof Step.Ask ask ? path(session).taken(ask) : Optional.empty();
    }

    /** Goes on after the application did what the turn asked for. */
    Turn after(Turn turn, Step.Do deed, Action.Outcome outcome) {
        var now = turn.session();
        for (var fill : outcome.fills().entrySet()) {
            now = path(now).filled(fill.getKey(), fill.getValue());
        }
        var done = now.with(new Mark.Done(deed.action(), outcome.name()));
        if (deed.isLook()) {
            return still(path(done).consistent(), turn.parts(), turn.still()).answering(turn.answered());
        }
        var then = then(deed, outcome);
        var parts = new ArrayList<>(turn.parts());
        for (var sentence : then.says()) {
            parts.add(new Card.Say(phrasing(now).sentence(script.key(sentence), outcome.words())));
        }
        return switch (then.after()) {
            case GO_ON -> proceed(done, parts).answering(turn.answered());
            case BACK_TO_REVIEW -> backToReview(now, parts);
            case END -> new Turn(done, parts, null, Course.ENDED, then.continueWith(), turn.answered(), null, null);
        };
    }

    /** Goes on after an earlier answer changed: whoever still is where they were is not asked all of it again. */
    Turn still(Session session, List<Card.Part> parts, @Nullable String place) {
        var turn = proceed(session, parts);
        if (turn.pending() != null) {
            return turn.still(place);
        }
        var open = path(turn.session()).question();
        boolean isStill = path(turn.session()).place().equals(place);
        if (!isStill || open.isEmpty()) {
            return turn.still(isStill ? place : null);
        }
        var again = new ArrayList<>(parts.isEmpty() ? List.of(weWereAt(turn.session(), open.get())) : parts);
        again.addAll(questions(turn.session()).controls(open.get()));
        return Turn.open(turn.session(), again).still(place);
    }

    private Step.Then then(Step.Do deed, Action.Outcome outcome) {
        var then = deed.then().get(outcome.name());
        if (then == null) {
            throw new IllegalStateException("'" + deed.action() + "' came back with '" + outcome.name()
                    + "', which the script " + script.name() + " does not expect");
        }
        return then;
    }

    private Turn backToReview(Session session, List<Card.Part> parts) {
        var unconfirmed = session.without(Mark.Confirmed.class::isInstance);
        if (path(unconfirmed).recap().isEmpty()) {
            throw new IllegalStateException("The script " + script.name() + " has no recap to go back to");
        }
        return proceed(unconfirmed, parts);
    }

    Turn hear(Session before, Heard heard) {
        boolean stopWasAsked = before.has(new Mark.StopAsked());
        var masked = before.masked();
        if (heard instanceof Heard.Masked words) {
            return new Guarding(this, before.without(Mark.StopAsked.class::isInstance)).asks(words);
        }
        if (masked.isPresent() && !stopWasAsked) {
            return new Guarding(this, before).hears(masked.get(), heard);
        }
        return answer(before, heard, stopWasAsked);
    }

    private Turn answer(Session before, Heard heard, boolean stopWasAsked) {
        var session = before.without(Engine::isForOnce);
        if (heard instanceof Heard.Text text) {
            return new Typing(this, session, Choosing.narrowed(before)).typed(text.words(), stopWasAsked);
        }
        if (heard instanceof Heard.Told told) {
            return isOver(told, session, stopWasAsked) ? stale(session) : told(session, told.word());
        }
        var pressing = new Pressing(this, session);
        if (heard instanceof Heard.Picked picked) {
            return pressing.picked(picked);
        }
        if (heard instanceof Heard.Written written) {
            return pressing.written(written);
        }
        if (heard instanceof Heard.Change change) {
            return pressing.change(change.slot());
        }
        return pressing.useHeard(((Heard.UseHeard) heard).slot());
    }

    private static boolean isForOnce(Mark mark) {
        return mark instanceof Mark.StopAsked || mark instanceof Mark.Narrowed;
    }

    /** "Back" or "skip" pressed twice must not pass two questions. */
    private boolean isOver(Heard.Told told, Session session, boolean stopWasAsked) {
        if (told.at() == null || told.word() == Word.RESUME) {
            return false;
        }
        return told.at().equals(Commanding.STOP)
                ? !stopWasAsked
                : !told.at().equals(path(session).place());
    }

    Turn told(Session session, Word word) {
        return told(session, word, List.of());
    }

    /** With what was written to say so; nothing where it was pressed. */
    Turn told(Session session, Word word, List<Piece> from) {
        return new Commanding(this, session).told(word, from);
    }

    Turn help(Session session) {
        return new Commanding(this, session).help();
    }

    /** A short answer to something else than what was asked, and on from where we are. */
    Turn interrupted(Session session, String sentence) {
        if (sentence.equals(Interrupting.HELP)) {
            return help(session);
        }
        if (sentence.equals(Interrupting.SO_FAR)) {
            return new Commanding(this, session).tellSoFar();
        }
        return interrupted(session, around.informed(sentence));
    }

    Turn interrupted(Session session, Argument.Phrase sentence) {
        return interrupted(session, List.of(new Card.Say(sentence)));
    }

    Turn interrupted(Session session, List<Card.Part> said) {
        return path(session).question().isPresent()
                ? resume(session, said)
                : again(session, said.toArray(Card.Part[]::new));
    }

    /** With an answer that was made of these words; of none where it was pressed. */
    Turn answered(Session session, Step.Ask ask, Answer answer, List<Piece> from) {
        var now = path(session).answered(ask, answer, from);
        return proceed(now, List.of()).answering(phrasing(now).shown(ask.slot(), answer));
    }

    /** A press on a question that is no longer open: what has happened since, and where we are. */
    Turn stale(Session session) {
        return resume(session, List.of(say("common.error.already-answered")));
    }

    /** Goes on where the person was, and does not tell them once more what they have just read. */
    Turn resume(Session session, List<Card.Part> before) {
        var now = session.without(Mark.Narrowed.class::isInstance);
        var open = path(now).question();
        if (open.isEmpty() || now.masked().isPresent()) {
            return proceed(now, before);
        }
        var parts = new ArrayList<>(before);
        if (isLongAgo(now)) {
            script.review()
                    .map(review -> recap(now).answers(review))
                    .filter(answers -> !answers.isEmpty())
                    .ifPresent(answers -> parts.add(new Card.Fields(answers)));
            return proceed(now, parts);
        }
        parts.add(weWereAt(now, open.get()));
        parts.addAll(questions(now).controls(open.get()));
        return Turn.open(now, parts);
    }

    private Card.Part weWereAt(Session session, Step.Ask ask) {
        var label = phrasing(session).phrase(ask.slot() + ".label");
        return new Card.Say(Argument.phrase("common.nav.we-were-at", Map.of("label", label)));
    }

    /** Whoever comes back another day has forgotten the question, and what they had answered. */
    private boolean isLongAgo(Session session) {
        return LocalDate.ofInstant(session.touchedAt(), ZoneOffset.UTC).isBefore(around.today());
    }

    /** Files without a word: of those that come first, a word is asked for. */
    Turn filed(Filing.Filed filed) {
        var parts = new ArrayList<>(filed.told());
        var questions = questions(filed.session());
        if (questions.isAtBeginning()) {
            parts.add(say("common.files.alone"));
        }
        path(filed.session()).next().ifPresent(step -> parts.addAll(controls(filed.session(), step)));
        return Turn.open(filed.session(), parts);
    }

    /** The way to the form, and what is open once more. */
    Turn offerForm(Session session) {
        var parts = new ArrayList<Card.Part>(List.of(say("common.form.here")));
        if (!questions(session).isAtBeginning()) {
            parts.add(Buttons.of(questions(session).formButton()));
        }
        path(session).next().ifPresent(step -> parts.addAll(controls(session, step)));
        return Turn.open(session, parts);
    }

    /** Puts what is open once more, below this, but only what there is to press. */
    Turn again(Session session, Card.Part... first) {
        var parts = new ArrayList<>(List.of(first));
        path(session).next().ifPresent(step -> parts.addAll(controls(session, step)));
        return Turn.open(session, parts);
    }

    private List<Card.Part> controls(Session session, Step step) {
        if (step instanceof Step.Ask ask) {
            return questions(session).controls(ask);
        }
        return step instanceof Step.Review review ? recap(session).controls(review) : List.of();
    }

    private List<Card.Part> question(Session session, Step step) {
        if (step instanceof Step.Ask ask) {
            return questions(session).ask(ask);
        }
        return step instanceof Step.Review review ? recap(session).card(review) : List.of();
    }

    Path path(Session session) {
        return new Path(script, session, around);
    }

    Phrasing phrasing(Session session) {
        return new Phrasing(path(session));
    }

    Recap recap(Session session) {
        return new Recap(path(session));
    }

    Questions questions(Session session) {
        return new Questions(path(session));
    }

    static Card.Part say(String key) {
        return new Card.Say(Argument.phrase(key));
    }
}

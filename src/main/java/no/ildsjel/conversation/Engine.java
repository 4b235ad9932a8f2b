package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Heard.Word;
import no.ildsjel.conversation.Turn.Course;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.phrasebook.Argument;

/** Script, session and something heard give a turn: a pure function. What is done in between comes back as an outcome. */
record Engine(Script script, Surroundings around) {
    private static final List<Word> AFTER_STOP = List.of(Word.SAVE, Word.DROP, Word.RESUME);
    private static final List<Word> TYPED =
            List.of(Word.BACK, Word.CANCEL, Word.HELP, Word.SKIP, Word.SAVE, Word.RESUME, Word.NOT_KNOWN);

    /** Goes on from where the session stands, after these parts. */
    Turn proceed(Session session, List<Card.Part> before) {
        var parts = new ArrayList<>(before);
        var now = session;
        while (true) {
            var step = next(now);
            if (step.isEmpty()) {
                return Turn.over(now, parts, Course.ENDED);
            }
            if (step.get() instanceof Step.Say say) {
                parts.add(new Card.Say(questions(now).phrase(say.name())));
                now = now.with(new Mark.Said(say.name()));
            } else if (step.get() instanceof Step.Do deed) {
                return new Turn(now, parts, deed, Course.OPEN, null, null, null);
            } else {
                parts.addAll(question(now, step.get()));
                return Turn.open(now, parts);
            }
        }
    }

    /** Goes on after the application did what the turn asked for. */
    Turn after(Turn turn, Step.Do deed, Action.Outcome outcome) {
        var now = turn.session();
        for (var fill : outcome.fills().entrySet()) {
            if (!hasAnswered(now, fill.getKey())) {
                now = withoutAnswer(now, fill.getKey()).with(new Mark.Answered(fill.getKey(), fill.getValue(), false));
            }
        }
        var done = now.with(new Mark.Done(deed.action(), outcome.name()));
        if (deed.isLook()) {
            return proceed(kept(done), turn.parts()).answering(turn.answered());
        }
        var then = deed.then().get(outcome.name());
        if (then == null) {
            throw new IllegalStateException("'" + deed.action() + "' came back with '" + outcome.name()
                    + "', which the script " + script.name() + " does not expect");
        }
        var parts = new ArrayList<>(turn.parts());
        for (var sentence : then.says()) {
            parts.add(new Card.Say(said(now, sentence, outcome.words())));
        }
        return switch (then.after()) {
            case GO_ON -> proceed(done, parts).answering(turn.answered());
            case BACK_TO_REVIEW -> proceed(now.without(Mark.Confirmed.class::isInstance), parts);
            case END -> new Turn(done, parts, null, Course.ENDED, then.continueWith(), turn.answered(), null);
        };
    }

    private Argument said(Session session, String sentence, Map<String, Argument> words) {
        var phrase = questions(session).phrase(sentence);
        for (var word : words.entrySet()) {
            phrase = phrase.with(word.getKey(), word.getValue());
        }
        return phrase;
    }

    Turn hear(Session before, Heard heard) {
        boolean stopWasAsked = before.has(new Mark.StopAsked());
        var session = before.without(Mark.StopAsked.class::isInstance);
        if (heard instanceof Heard.Text text) {
            return heardText(session, text.text(), stopWasAsked);
        }
        if (heard instanceof Heard.Told told) {
            return told(session, told.word());
        }
        if (heard instanceof Heard.Picked picked) {
            return picked(session, picked);
        }
        if (heard instanceof Heard.Written written) {
            return written(session, written.slot(), written.text());
        }
        if (heard instanceof Heard.Change change) {
            return change(session, change.slot());
        }
        if (heard instanceof Heard.UseHeard use) {
            return useHeard(session, use.slot());
        }
        throw new IllegalArgumentException("Nothing is known to do with " + heard.getClass());
    }

    private Turn heardText(Session session, String text, boolean stopWasAsked) {
        var words = Reading.plain(text);
        if (stopWasAsked && Reading.choice(text, afterStop()) instanceof Reading.Understood understood) {
            return told(session, Word.valueOf(understood.answer().values().get(0)));
        }
        for (var word : TYPED) {
            if (around.meaning(word.code()).contains(words)) {
                return told(session, word);
            }
        }
        var step = next(session);
        if (step.isPresent() && step.get() instanceof Step.Ask ask) {
            return answer(session, ask, text);
        }
        return step.isPresent() && step.get() instanceof Step.Review review
                ? onReview(session, review, words, text)
                : proceed(session, List.of());
    }

    private Turn onReview(Session session, Step.Review review, String words, String text) {
        if (around.meaning(Word.CONFIRM.code()).contains(words)) {
            return told(session, Word.CONFIRM);
        }
        for (var verb : around.meaning(Word.CHANGE.code())) {
            if (words.equals(verb)) {
                return told(session, Word.CHANGE);
            }
            if (words.startsWith(verb + " ")) {
                return changeNamed(session, review, words.substring(verb.length() + 1));
            }
        }
        // Words at the recap are most often something forgotten: they wait until the person says where they belong.
        var kept = session.without(Mark.Heard.class::isInstance).with(new Mark.Heard(text.strip()));
        return Turn.open(
                kept, List.of(say("common.nav.where-to-put"), questions(kept).placeable(review)));
    }

    private Turn changeNamed(Session session, Step.Review review, String name) {
        var labels = review.slots().stream()
                .filter(slot -> script.ask(slot).isPresent())
                .map(slot -> new Reading.Named(
                        new Options.Option(slot, questions(session).phrase(slot + ".label")),
                        List.copyOf(
                                around.wordsInEveryLanguage(questions(session).phrase(slot + ".label")))))
                .toList();
        return Reading.choice(name, labels) instanceof Reading.Understood understood
                ? change(session, understood.answer().values().get(0))
                : told(session, Word.CHANGE);
    }

    private Turn told(Session session, Word word) {
        return switch (word) {
            case BACK -> back(session);
            case CANCEL -> cancel(session);
            case HELP -> help(session);
            case SKIP -> emptyAnswer(session, new Answer.Skipped());
            case NOT_KNOWN -> emptyAnswer(session, new Answer.NotKnown());
            case SAVE ->
                script.isDraft() ? Turn.over(session, List.of(say("common.nav.saved")), Course.ASIDE) : cancel(session);
            case DROP ->
                Turn.over(
                        session,
                        List.of(say(script.isDraft() ? "common.nav.deleted" : "common.nav.cancelled")),
                        Course.DROPPED);
            case RESUME -> proceed(session.without(Mark.Heard.class::isInstance), List.of());
            case CONFIRM -> confirm(session);
            case CHANGE -> offer(session, true);
            case ADD -> offer(session, false);
            case SUGGESTION -> suggestion(session);
        };
    }

    private Turn back(Session session) {
        var former = session.marks().stream()
                .filter(Mark.Former.class::isInstance)
                .map(Mark.Former.class::cast)
                .findFirst();
        if (former.isPresent()) {
            var restored = settled(session, former.get().slot())
                    .with(new Mark.Answered(former.get().slot(), former.get().answer(), true));
            return proceed(restored, List.of(say("common.nav.back-done")));
        }
        var marks = new ArrayList<>(session.marks());
        for (int last = marks.size() - 1; last >= 0; last--) {
            var mark = marks.remove(last);
            if (mark instanceof Mark.Done done
                    && script.doing(done.action())
                            .filter(deed -> !deed.isLook())
                            .isPresent()) {
                break;
            }
            if (isOwnAnswer(mark) || mark instanceof Mark.Wanted) {
                return proceed(kept(session.withMarks(marks)), List.of(say("common.nav.back-done")));
            }
        }
        return again(session, say("common.nav.at-start"));
    }

    private Turn cancel(Session session) {
        if (!script.isDraft() || session.marks().stream().noneMatch(Engine::isOwnAnswer)) {
            return Turn.over(session, List.of(say("common.nav.cancelled")), Course.DROPPED);
        }
        var buttons = AFTER_STOP.stream()
                .map(word -> Button.plain(word.label(), Questions.Deed.of("tell", session.id(), word.code())))
                .toList();
        return Turn.open(
                session.with(new Mark.StopAsked()), List.of(say("common.nav.cancel-ask"), new Buttons(buttons)));
    }

    private List<Reading.Named> afterStop() {
        return AFTER_STOP.stream()
                .map(word -> new Reading.Named(
                        new Options.Option(word.name(), word.label()),
                        List.copyOf(around.wordsInEveryLanguage(word.label()))))
                .toList();
    }

    private Turn help(Session session) {
        var step = next(session);
        return step.isPresent() && step.get() instanceof Step.Ask ask
                ? again(session, new Card.Say(questions(session).phrase(ask.slot() + ".help")))
                : again(session, new Card.Say(questions(session).phrase("review.help")));
    }

    private Turn emptyAnswer(Session session, Answer answer) {
        var step = next(session);
        if (step.isEmpty() || !(step.get() instanceof Step.Ask ask)) {
            return again(session, say("common.error.not-understood"));
        }
        if (ask.mayBeUnknown() && answer instanceof Answer.NotKnown) {
            return answered(session, ask, answer);
        }
        if (ask.isOptional()) {
            return answered(session, ask, new Answer.Skipped());
        }
        return again(session, say("common.nav.required"));
    }

    private Turn confirm(Session session) {
        var step = next(session);
        return step.isPresent() && step.get() instanceof Step.Review
                ? proceed(session.without(Mark.Heard.class::isInstance).with(new Mark.Confirmed()), List.of())
                        .answering(questions(session).phrase("review.confirm"))
                : stale(session);
    }

    private Turn offer(Session session, boolean changing) {
        var step = next(session);
        if (step.isEmpty() || !(step.get() instanceof Step.Review review)) {
            return stale(session);
        }
        return changing
                ? Turn.open(
                        session,
                        List.of(
                                say("common.nav.what-to-change"),
                                questions(session).changeable(review)))
                : Turn.open(
                        session,
                        List.of(
                                say("common.nav.what-to-add"),
                                questions(session).addable(review)));
    }

    private Turn suggestion(Session session) {
        var step = next(session);
        if (step.isPresent() && step.get() instanceof Step.Ask ask) {
            var suggested = questions(session).suggested(ask);
            if (suggested != null) {
                return answer(session, ask, around.words(suggested));
            }
        }
        return stale(session);
    }

    private Turn picked(Session session, Heard.Picked picked) {
        var step = next(session);
        if (step.isEmpty()
                || !(step.get() instanceof Step.Ask ask)
                || !ask.slot().equals(picked.slot())) {
            return stale(session);
        }
        if (ask.kind() == Step.Kind.DATE) {
            return answer(session, ask, String.join(" ", picked.options()));
        }
        var offered = questions(session).options(ask).stream()
                .map(Options.Option::name)
                .toList();
        if (!offered.containsAll(picked.options())) {
            return again(session, say("common.error.no-longer-offered"));
        }
        if (picked.options().isEmpty()) {
            return again(session, say("common.error.nothing-ticked"));
        }
        return answered(
                session,
                ask,
                ask.kind() == Step.Kind.CHOICES
                        ? new Answer.Choices(picked.options())
                        : new Answer.Choice(picked.options().get(0)));
    }

    private Turn written(Session session, String slot, String text) {
        var step = next(session);
        return step.isPresent()
                        && step.get() instanceof Step.Ask ask
                        && ask.slot().equals(slot)
                ? answer(session, ask, text)
                : stale(session);
    }

    private Turn useHeard(Session session, String slot) {
        var ask = script.ask(slot).filter(step -> step.kind() == Step.Kind.TEXT);
        var text = session.heard();
        if (ask.isEmpty() || text.isEmpty()) {
            return stale(session);
        }
        var without = session.without(Mark.Heard.class::isInstance);
        var earlier = session.answers().text(slot).filter(words -> !isWhole(ask.get()));
        return answer(
                forget(without, slot),
                ask.get(),
                earlier.map(words -> joined(words, text.get())).orElse(text.get()));
    }

    private Turn change(Session session, String slot) {
        var step = next(session);
        var ask = script.ask(slot);
        if (ask.isEmpty() || step.isEmpty() || !(step.get() instanceof Step.Review)) {
            return stale(session);
        }
        var wanted = ask.get().asked() == Step.Asked.OFFERED ? session.with(new Mark.Wanted(slot)) : session;
        var former = session.answers().find(slot).map(answer -> new Mark.Former(slot, answer));
        var asking = forget(wanted, slot);
        return proceed(former.map(asking::with).orElse(asking), List.of());
    }

    private Turn answer(Session session, Step.Ask ask, String text) {
        var whole = begun(session, ask.slot()).map(begun -> joined(begun, text)).orElse(text);
        var read = read(session, ask, whole);
        if (read instanceof Reading.Understood understood) {
            return answered(session, ask, understood.answer());
        }
        return misread(session, ask, (Reading.Misread) read, whole);
    }

    /** What was written so far, where that was too short to be the answer. */
    private static Optional<String> begun(Session session, String slot) {
        return session.marks().stream()
                .filter(mark -> mark instanceof Mark.Begun begun && begun.slot().equals(slot))
                .map(mark -> ((Mark.Begun) mark).text())
                .reduce((earlier, later) -> later);
    }

    /** What begins with a small letter goes on with the sentence before it. */
    private static String joined(String earlier, String later) {
        var more = later.strip();
        return earlier + (!more.isEmpty() && Character.isLowerCase(more.codePointAt(0)) ? " " : "\n") + more;
    }

    /** A name is given anew as a whole: nothing is added to it. */
    private static boolean isWhole(Step.Ask ask) {
        return ask.suggest() != null;
    }

    private Turn misread(Session session, Step.Ask ask, Reading.Misread misread, String text) {
        var sentence = sentence(session, misread);
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Say(sentence));
        parts.addAll(
                misread.candidates().isEmpty()
                        ? questions(session).controls(ask)
                        : List.of(questions(session).candidates(ask, misread.candidates())));
        boolean tooShort = misread.key().equals(tooShort(ask)) && !isWhole(ask);
        var now = tooShort ? withoutBegun(session, ask.slot()).with(new Mark.Begun(ask.slot(), text.strip())) : session;
        return Turn.open(now, parts).refusing(sentence);
    }

    private static Session withoutBegun(Session session, String slot) {
        return session.without(
                mark -> mark instanceof Mark.Begun begun && begun.slot().equals(slot));
    }

    private String tooShort(Step.Ask ask) {
        return script.key(ask.slot() + ".too-short");
    }

    private Argument sentence(Session session, Reading.Misread misread) {
        Argument.Phrase phrase =
                Argument.phrase(misread.key(), questions(session).words());
        for (var word : misread.words().entrySet()) {
            phrase = phrase.with(word.getKey(), word.getValue());
        }
        return phrase;
    }

    private Reading.Result read(Session session, Step.Ask ask, String text) {
        return switch (ask.kind()) {
            case TEXT -> Reading.text(text, ask.accept(), tooShort(ask));
            case DATE -> Reading.date(text, around.today());
            case CHOICE -> Reading.choice(text, named(session, ask));
            case CHOICES -> Reading.choices(text, named(session, ask));
        };
    }

    private List<Reading.Named> named(Session session, Step.Ask ask) {
        return questions(session).options(ask).stream()
                .map(option -> {
                    var names = new ArrayList<>(around.wordsInEveryLanguage(option.label()));
                    names.add(option.name());
                    return new Reading.Named(option, names);
                })
                .toList();
    }

    private Turn answered(Session session, Step.Ask ask, Answer answer) {
        var now = settled(session, ask.slot()).with(new Mark.Answered(ask.slot(), answer, true));
        if (answer instanceof Answer.Text) {
            now = now.without(Mark.Heard.class::isInstance);
        }
        return proceed(kept(now), List.of()).answering(questions(now).shown(ask.slot(), answer));
    }

    /** Without what was only remembered until the slot was filled. */
    private static Session settled(Session session, String slot) {
        return withoutBegun(session, slot)
                .without(mark -> mark.equals(new Mark.Wanted(slot)))
                .without(mark ->
                        mark instanceof Mark.Former former && former.slot().equals(slot));
    }

    private static Session withoutAnswer(Session session, String slot) {
        return session.without(mark ->
                mark instanceof Mark.Answered answered && answered.slot().equals(slot));
    }

    private static boolean hasAnswered(Session session, String slot) {
        return session.marks().stream()
                .anyMatch(mark ->
                        isOwnAnswer(mark) && ((Mark.Answered) mark).slot().equals(slot));
    }

    /** A press on a question that is no longer open: what has happened since, and where we are. */
    private Turn stale(Session session) {
        return proceed(session, List.of(say("common.error.already-answered")));
    }

    private Turn again(Session session, Card.Part first) {
        var step = next(session);
        var parts = new ArrayList<Card.Part>();
        parts.add(first);
        if (step.isPresent() && step.get() instanceof Step.Ask ask) {
            parts.addAll(questions(session).controls(ask));
        } else {
            step.ifPresent(open -> parts.addAll(question(session, open)));
        }
        return Turn.open(session, parts);
    }

    private List<Card.Part> question(Session session, Step step) {
        if (step instanceof Step.Ask ask) {
            return questions(session).ask(ask);
        }
        return step instanceof Step.Review review ? questions(session).review(review) : List.of();
    }

    /** The next open step: the first whose guard holds and that has left no mark. */
    Optional<Step> next(Session session) {
        return script.steps().stream()
                .filter(step -> isOpen(step, session))
                .filter(step -> step.when().holds(slot -> values(script, session, around, slot)))
                .findFirst();
    }

    private static boolean isOpen(Step step, Session session) {
        if (step instanceof Step.Ask ask) {
            boolean wanted = ask.asked() != Step.Asked.OFFERED || session.has(new Mark.Wanted(ask.slot()));
            return wanted && session.answers().find(ask.slot()).isEmpty();
        }
        if (step instanceof Step.Say say) {
            return !session.has(new Mark.Said(say.name()));
        }
        return step instanceof Step.Do deed ? !session.hasDone(deed.action()) : !session.has(new Mark.Confirmed());
    }

    /** What a guard may compare with. */
    static List<String> values(Script script, Session session, Surroundings around, String name) {
        var answer = session.answers().find(name);
        if (answer.isPresent()) {
            return answer.get().values();
        }
        if (!script.facts().contains(name)) {
            return List.of();
        }
        var fact = around.facts(script, session).get(name);
        return fact == null ? List.of() : List.of(fact instanceof Argument.Text text ? text.text() : "");
    }

    static boolean isOwnAnswer(Mark mark) {
        return mark instanceof Mark.Answered answered && answered.byPerson();
    }

    /** Without the answer, and without what looks made of it. */
    private Session forget(Session session, String slot) {
        var without = withoutAnswer(session, slot);
        int asked = script.ask(slot).map(Step.Ask::line).orElse(0);
        return without.without(mark -> mark instanceof Mark.Done done
                && script.doing(done.action())
                        .filter(deed -> deed.isLook() && deed.line() > asked)
                        .isPresent());
    }

    /** Without answers whose questions would no longer be put. */
    private Session kept(Session session) {
        return session.without(mark -> mark instanceof Mark.Answered answered
                && answered.byPerson()
                && script.ask(answered.slot())
                        .filter(ask -> !ask.when().holds(slot -> values(script, session, around, slot)))
                        .isPresent());
    }

    private Questions questions(Session session) {
        return new Questions(script, session, around);
    }

    private static Card.Part say(String key) {
        return new Card.Say(Argument.phrase(key));
    }
}

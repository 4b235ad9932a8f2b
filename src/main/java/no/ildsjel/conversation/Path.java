package no.ildsjel.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.phrasebook.Argument;

/** How far a session has come on its script, and what is forgotten on the way back or when an answer changes. */
record Path(Script script, Session session, Surroundings around) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The next open step: the first whose guard holds and that has left no mark. */
    Optional<Step> next() {
        return script.steps().stream().filter(this::isOpen).filter(this::holds).findFirst();
    }

    /** The question that is open; empty when something else is next. */
    Optional<Step.Ask> question() {
        return next().filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
    }

    /** The recap, when it waits for the person. */
    Optional<Step.Review> recap() {
        return next().filter(Step.Review.class::isInstance).map(Step.Review.class::cast);
    }

    /** The slot that is asked for, or the name of the step where the person is. */
    String place() {
        return session.masked().isPresent()
                ? Guarding.PLACE
                : next().map(Step::name).orElse("");
    }

    /** Whether the step has its turn in this conversation, as far as one can see now. */
    boolean holds(Step step) {
        return step.when().holds(this::values);
    }

    /** How many questions are open, as far as one can see now. */
    int left() {
        return (int) script.asks().stream()
                .filter(this::isOpen)
                .filter(this::holds)
                .filter(ask -> taken(ask).isEmpty())
                .count();
    }

    /** What is proposed as the answer, and taken for it without a question. */
    Optional<Answer> taken(Step.Ask ask) {
        boolean isWanted = session.marks().contains(new Mark.Wanted(ask.slot()));
        return ask.takesTheSuggestion() && !isWanted
                ? suggested(ask)
                        .map(around::words)
                        .map(words -> Reading.text(words, ask.accept(), ""))
                        .filter(Reading.Understood.class::isInstance)
                        .map(read -> ((Reading.Understood) read).answer())
                : Optional.empty();
    }

    Optional<Argument> suggested(Step.Ask ask) {
        return Optional.ofNullable(ask.suggest())
                .map(fact -> around.facts(script, session).get(fact));
    }

    private boolean isOpen(Step step) {
        if (step instanceof Step.Ask ask) {
            return isOpen(ask);
        }
        if (step instanceof Step.Say say) {
            return !session.has(new Mark.Said(say.name()));
        }
        return step instanceof Step.Do deed ? !session.hasDone(deed.action()) : !session.has(new Mark.Confirmed());
    }

    /** An answer that the person wants to change stands until they have given the new one. */
    private boolean isOpen(Step.Ask ask) {
        var latest = session.marks().stream()
                .filter(mark -> isAnswer(mark, ask.slot()) || mark.equals(new Mark.Wanted(ask.slot())))
                .reduce((earlier, later) -> later);
        return latest.map(Mark.Wanted.class::isInstance).orElse(ask.asked() != Step.Asked.OFFERED);
    }

    private static boolean isAnswer(Mark mark, String slot) {
        return mark instanceof Mark.Answered answered && answered.slot().equals(slot);
    }

    /** What a guard may compare with. */
    private List<String> values(String name) {
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

    /** Without the latest answer, or the latest wish to change one; empty where nothing can be taken back. */
    Optional<Session> back() {
        var marks = new ArrayList<>(session.marks());
        var kept = new ArrayDeque<Mark>();
        while (!marks.isEmpty()) {
            var last = marks.remove(marks.size() - 1);
            if (isDeed(last)) {
                return Optional.empty();
            }
            if (last instanceof Mark.Answered answered && answered.byPerson()) {
                kept.push(new Mark.Former(answered.slot(), answered.answer(), answered.from()));
            }
            if (isOwnAnswer(last) || last instanceof Mark.Wanted) {
                marks.addAll(kept);
                return Optional.of(at(session.withMarks(marks)).consistent());
            }
            if (isKept(last)) {
                kept.push(last);
            }
        }
        return Optional.empty();
    }

    /** What the person said and nobody has used yet: going back takes an answer away, and not this. */
    private static boolean isKept(Mark mark) {
        return mark instanceof Mark.Heard
                || mark instanceof Mark.Begun
                || mark instanceof Mark.Misread
                || mark instanceof Mark.Former
                || mark instanceof Mark.Trusted
                || mark instanceof Mark.LanguageOffered
                || mark instanceof Mark.Unknown
                || mark instanceof Mark.Changed;
    }

    /** The questions that may be answered anew, the latest answer first: those of which nothing has come yet. */
    List<Step.Ask> changeable() {
        var asks = new LinkedHashSet<Step.Ask>();
        for (int at = session.marks().size() - 1;
                at >= 0 && !isDeed(session.marks().get(at));
                at--) {
            if (session.marks().get(at) instanceof Mark.Answered answered && answered.byPerson()) {
                script.ask(answered.slot()).filter(this::holds).ifPresent(asks::add);
            }
        }
        return List.copyOf(asks);
    }

    /** With another answer in the same place, so that going back passes the questions in the order they were put. */
    Session replaced(Step.Ask ask, Answer answer, List<Piece> from) {
        var marks = withoutLooksBelow(ask).marks().stream()
                .map(mark -> isOwnAnswer(mark) && isAnswer(mark, ask.slot())
                        ? new Mark.Answered(ask.slot(), answer, true, from)
                        : mark)
                .toList();
        return at(session.withMarks(marks)).consistent();
    }

    /** As if this had never been answered; what hung on the answer goes too. */
    Session unanswered(Step.Ask ask) {
        return at(withoutLooksBelow(ask).without(mark -> isAnswer(mark, ask.slot())))
                .consistent();
    }

    /** A question that came before the first answer has had its time; other words wait until they are used. */
    private boolean isOver(Mark.Heard heard, Step.Ask ask, Answer answer) {
        boolean isUsed =
                answer instanceof Answer.Text text && oneLine(text.text()).contains(oneLine(heard.text()));
        boolean isFirst =
                ask.equals(script.asks().get(0)) && session.marks().stream().noneMatch(Path::isOwnAnswer);
        return isUsed || (isFirst && new Interrupting(around).isQuestion(heard.text()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** With this answer, and without what was made of the one before it. */
    Session answered(Step.Ask ask, Answer answer, List<Piece> from) {
        var kept = lookedAnew(ask, answer)
                .without(mark -> isTriedFor(ask.slot(), mark))
                .without(mark -> mark instanceof Mark.Heard heard && isOver(heard, ask, answer))
                .awaiting(unused(ask, answer));
        // Only where some of it can still be changed or taken away; without, the answer says it all.
        var known = from.stream().anyMatch(piece -> piece.message() != null) ? from : List.<Piece>of();
        return at(kept.with(new Mark.Answered(ask.slot(), answer, true, known))).consistent();
    }

    /** What was tried as the answer and is not in it, once, where it can still go somewhere. */
    private List<Piece> unused(Step.Ask ask, Answer answer) {
        if (script.takingTheRest().isEmpty()) {
            return List.of();
        }
        var said = new HashSet<String>();
        session.waiting().forEach(piece -> said.add(Reading.plain(piece.text())));
        return session.marks().stream()
                .filter(mark -> isTriedFor(ask.slot(), mark))
                .flatMap(mark -> tried(mark).stream())
                .filter(piece -> !isIn(answer, piece) && !isTooShortAName(ask, piece))
                .filter(piece -> !Hollow.is(around, piece.text()) && said.add(Reading.plain(piece.text())))
                .toList();
    }

    private static boolean isTriedFor(String slot, Mark mark) {
        return (mark instanceof Mark.Begun begun && begun.slot().equals(slot))
                || (mark instanceof Mark.Misread misread && misread.slot().equals(slot))
                || (mark instanceof Mark.Former former && former.slot().equals(slot));
    }

    private static List<Piece> tried(Mark mark) {
        if (mark instanceof Mark.Begun begun) {
            return begun.from();
        }
        if (mark instanceof Mark.Misread misread) {
            return misread.words();
        }
        return mark instanceof Mark.Former former && former.answer() instanceof Answer.Text text
                ? Piece.known(former.from(), text.text())
                : List.of();
    }

    private static boolean isTooShortAName(Step.Ask ask, Piece piece) {
        return ask.kind() == Step.Kind.TEXT
                && ask.isWhole()
                && Reading.length(piece.text()) < ask.accept().shortest();
    }

    /** Whether the answer says it, or is what the person made of it when they were asked to be brief. */
    private static boolean isIn(Answer answer, Piece piece) {
        if (!(answer instanceof Answer.Text text)) {
            return false;
        }
        var words = words(piece.text());
        var answered = words(text.text());
        return answered.containsAll(words) || words.containsAll(answered);
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(Reading.plain(text)).collect(Collectors.toSet());
    }

    /** With what an action found out, unless the person has said so themselves. */
    Session filled(String slot, Answer answer) {
        boolean isOwn = session.marks().stream().anyMatch(mark -> isOwnAnswer(mark) && isAnswer(mark, slot));
        return isOwn
                ? session
                : session.without(mark -> isAnswer(mark, slot)).with(new Mark.Answered(slot, answer, false));
    }

    static Session withoutBegun(Session session, String slot) {
        return session.without(
                mark -> mark instanceof Mark.Begun begun && begun.slot().equals(slot));
    }

    /** Something that the person said, and that would be lost with the session. */
    static boolean isOwn(Mark mark) {
        return isOwnAnswer(mark) || mark instanceof Mark.Masked;
    }

    static boolean isOwnAnswer(Mark mark) {
        return mark instanceof Mark.Answered answered && answered.byPerson();
    }

    private boolean isDeed(Mark mark) {
        return mark instanceof Mark.Done done
                && script.doing(done.action()).filter(deed -> !deed.isLook()).isPresent();
    }

    /** Words that are only added ask for nothing a second time. */
    private Session lookedAnew(Step.Ask ask, Answer answer) {
        var anew = withoutLooksBelow(ask);
        boolean isAdded = answer instanceof Answer.Text text
                && session.answers()
                        .text(ask.slot())
                        .filter(before -> text.text().startsWith(before))
                        .isPresent();
        return isAdded && !at(anew).consistent().equals(anew) ? session : anew;
    }

    /** A look is done anew when something above it changes, so what it filled goes too. */
    private Session withoutLooksBelow(Step.Ask ask) {
        var stale = script.steps().stream()
                .filter(step -> step instanceof Step.Do deed && deed.isLook() && deed.line() > ask.line())
                .map(Step.Do.class::cast)
                .toList();
        return session.without(mark -> stale.stream().anyMatch(look -> isOf(look, mark)))
                .without(mark -> isTakenBelow(ask, mark));
    }

    /** What was proposed on the ground of what is answered anew. */
    private boolean isTakenBelow(Step.Ask ask, Mark mark) {
        return mark instanceof Mark.Answered answered
                && !answered.byPerson()
                && script.ask(answered.slot())
                        .filter(below -> below.takesTheSuggestion() && below.line() > ask.line())
                        .isPresent();
    }

    private static boolean isOf(Step.Do look, Mark mark) {
        if (mark instanceof Mark.Done done) {
            return done.action().equals(look.action());
        }
        return mark instanceof Mark.Answered answered
                && !answered.byPerson()
                && look.fills().contains(answered.slot());
    }

    /** Without answers whose questions would no longer be put, nor those that hung on them; their words wait. */
    Session consistent() {
        var gone = session.marks().stream()
                .filter(mark -> isOwnAnswer(mark) && !isStillAsked((Mark.Answered) mark))
                .toList();
        if (gone.isEmpty()) {
            return session;
        }
        var kept = session.without(gone::contains);
        return at(kept.awaiting(script.takingTheRest().isEmpty() ? List.of() : written(gone)))
                .consistent();
    }

    private List<Piece> written(List<Mark> gone) {
        return gone.stream()
                .map(mark -> ((Mark.Answered) mark).slot())
                .distinct()
                .flatMap(slot -> session.written(slot).stream())
                .toList();
    }

    private Path at(Session other) {
        return new Path(script, other, around);
    }

    private boolean isStillAsked(Mark.Answered answered) {
        return script.ask(answered.slot()).filter(ask -> !holds(ask)).isEmpty();
    }
}

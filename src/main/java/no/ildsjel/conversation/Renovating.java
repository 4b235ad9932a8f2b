package no.ildsjel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.conversation.script.Script;
import no.ildsjel.conversation.script.Step;
import no.ildsjel.conversation.session.Mark;
import no.ildsjel.conversation.session.Piece;
import no.ildsjel.conversation.session.Session;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.UnknownPhrase;

/** Fits a session to the script of now, which somebody has changed since it asked the last time; no word of a person is lost. */
record Renovating(Script script, Surroundings around) {
    /** The same session where the script is the same. */
    Session renovated(Session session) {
        var asked = session.asking();
        if (asked.filter(last -> last.version().equals(script.version())).isPresent()) {
            return session;
        }
        var homeless = new ArrayList<Piece>();
        var marks = session.marks().stream()
                .filter(mark -> isInForce(mark, session))
                .flatMap(mark -> fitted(mark, session, homeless))
                .toList();
        var kept = reviewedAnew(whereAsked(session.withMarks(marks), homeless));
        boolean isElsewhere =
                asked.filter(last -> !last.place().equals(path(kept).place())).isPresent();
        var changed = homeless.isEmpty() && !isElsewhere ? kept : kept.with(new Mark.Changed(homeless, isElsewhere));
        return homeless.isEmpty() ? changed : waiting(changed, homeless);
    }

    /** The older ones of several answers are only waited upon by "back". */
    private static boolean isInForce(Mark mark, Session session) {
        return !(mark instanceof Mark.Answered answered)
                || session.answers()
                        .find(answered.slot())
                        .filter(answered.answer()::equals)
                        .isPresent();
    }

    private Stream<Mark> fitted(Mark mark, Session session, List<Piece> homeless) {
        if (mark instanceof Mark.Answered answered) {
            return fitted(answered, session, homeless).stream();
        }
        if (mark instanceof Mark.Begun begun && !isText(begun.slot())) {
            homeless.addAll(begun.from());
            return Stream.empty();
        }
        if (mark instanceof Mark.Misread misread && script.ask(misread.slot()).isEmpty()) {
            homeless.addAll(misread.words());
            return Stream.empty();
        }
        if (mark instanceof Mark.Former former && !isStillAnswer(former)) {
            if (former.answer() instanceof Answer.Text text) {
                homeless.addAll(Piece.known(former.from(), text.text()));
            }
            return Stream.empty();
        }
        if (mark instanceof Mark.Masked masked && !masked.slot().isEmpty() && !isText(masked.slot())) {
            return Stream.of(new Mark.Masked("", masked.words(), masked.traces(), masked.more()));
        }
        boolean isOver = mark instanceof Mark.Narrowed
                || mark instanceof Mark.Changed
                || (mark instanceof Mark.Wanted wanted
                        && script.ask(wanted.slot()).isEmpty());
        return isOver ? Stream.empty() : Stream.of(mark);
    }

    private boolean isStillAnswer(Mark.Former former) {
        return former.answer() instanceof Answer.Text
                ? isText(former.slot())
                : script.ask(former.slot()).isPresent() && !isText(former.slot());
    }

    private boolean isText(String slot) {
        return script.ask(slot).filter(ask -> ask.kind() == Step.Kind.TEXT).isPresent();
    }

    private Optional<Mark> fitted(Mark.Answered answered, Session session, List<Piece> homeless) {
        var ask = script.ask(answered.slot());
        if (ask.isEmpty()) {
            return unasked(answered, homeless);
        }
        var kept = kept(ask.get(), answered.answer(), session);
        if (answered.byPerson()) {
            homeless.addAll(gone(ask.get(), answered, kept.orElse(new Answer.Skipped()), session));
        }
        return kept.map(answer -> new Mark.Answered(answered.slot(), answer, answered.byPerson(), answered.from()));
    }

    /** What was chosen there stays as if it had been found out, so that "back" does not stop where nothing is asked. */
    private static Optional<Mark> unasked(Mark.Answered answered, List<Piece> homeless) {
        if (answered.byPerson() && answered.answer() instanceof Answer.Text text) {
            homeless.addAll(pieces(answered, text));
            return Optional.empty();
        }
        return Optional.of(new Mark.Answered(answered.slot(), answered.answer(), false));
    }

    private static List<Piece> pieces(Mark.Answered answered, Answer.Text text) {
        return Piece.known(answered.from(), text.text());
    }

    /** What this question can keep of the answer; empty when it has to be asked anew. */
    private Optional<Answer> kept(Step.Ask ask, Answer answer, Session session) {
        if (answer instanceof Answer.Skipped || answer instanceof Answer.NotKnown) {
            boolean may = answer instanceof Answer.Skipped ? ask.isOptional() : ask.mayBeUnknown();
            return Optional.of(answer).filter(given -> may);
        }
        var options = options(answer).stream()
                .filter(option -> isOption(ask, option, session))
                .toList();
        return switch (ask.kind()) {
            case TEXT -> Optional.of(answer instanceof Answer.Text ? answer : text(ask, answer, session));
            case DATE -> Optional.of(answer).filter(Answer.Day.class::isInstance);
            case FILES -> Optional.of(answer).filter(Answer.Files.class::isInstance);
            case CHOICES -> Optional.<Answer>of(new Answer.Choices(options)).filter(some -> !options.isEmpty());
            case CHOICE ->
                options.stream().filter(only -> options.size() == 1).findFirst().map(Answer.Choice::new);
        };
    }

    private static List<String> options(Answer answer) {
        return answer instanceof Answer.Choice || answer instanceof Answer.Choices ? answer.values() : List.of();
    }

    /** A module knows its own options, those that are over as well. */
    private boolean isOption(Step.Ask ask, String option, Session session) {
        var offeredBy = ask.options().offeredBy();
        return offeredBy == null
                ? ask.options().listed().contains(option)
                : isSayable(around.chosen(offeredBy, option, session));
    }

    private boolean isSayable(Argument label) {
        return !(label instanceof Argument.Phrase phrase) || around.has(phrase.key());
    }

    /** The words of an answer, or of that part of it, that could not be kept; a skip has none. */
    private List<Piece> gone(Step.Ask ask, Mark.Answered answered, Answer kept, Session session) {
        if (kept instanceof Answer.Text || kept.equals(answered.answer())) {
            return List.of();
        }
        if (answered.answer() instanceof Answer.Text text) {
            return pieces(answered, text);
        }
        if (answered.answer() instanceof Answer.Day) {
            return Piece.of(text(ask, answered.answer(), session).text());
        }
        var gone = options(answered.answer()).stream()
                .filter(option -> !kept.values().contains(option))
                .toList();
        return gone.isEmpty()
                ? List.of()
                : Piece.of(text(ask, new Answer.Choices(gone), session).text());
    }

    private Answer.Text text(Step.Ask ask, Answer answer, Session session) {
        return new Answer.Text(
                answer instanceof Answer.Day day
                        ? around.words(new Argument.Day(day.day()))
                        : options(answer).stream()
                                .map(option -> label(ask, option, session))
                                .collect(Collectors.joining(", ")));
    }

    /** As it read on the button, as long as anybody knows that. */
    private String label(Step.Ask ask, String option, Session session) {
        var offeredBy = ask.options().offeredBy();
        var label = offeredBy == null
                ? Argument.phrase(script.key(ask.slot() + ".option." + option))
                : around.chosen(offeredBy, option, session);
        try {
            return around.words(label);
        } catch (UnknownPhrase forgotten) {
            return option;
        }
    }

    /** Without answers to what is not asked any more in this talk; what was written there waits. */
    private Session whereAsked(Session session, List<Piece> homeless) {
        var unasked = session.marks().stream()
                .filter(mark -> Path.isOwnAnswer(mark) && !holds(session, (Mark.Answered) mark))
                .map(Mark.Answered.class::cast)
                .toList();
        for (var answered : unasked) {
            if (answered.answer() instanceof Answer.Text text) {
                homeless.addAll(pieces(answered, text));
            }
        }
        return unasked.isEmpty() ? session : whereAsked(session.without(unasked::contains), homeless);
    }

    private boolean holds(Session session, Mark.Answered answered) {
        return script.ask(answered.slot()).filter(path(session)::holds).isPresent();
    }

    /** A question that is new above the recap brings the recap anew, unless what it was for is done. */
    private Session reviewedAnew(Session session) {
        var unconfirmed = session.without(Mark.Confirmed.class::isInstance);
        boolean isDone = session.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Done done
                        && script.doing(done.action())
                                .filter(deed -> !deed.isLook() && isBelowRecap(deed))
                                .isPresent());
        return isDone || path(unconfirmed).recap().isPresent() ? session : unconfirmed;
    }

    private boolean isBelowRecap(Step.Do deed) {
        int recap = script.review().map(script.steps()::indexOf).orElse(-1);
        return script.steps().indexOf(deed) > recap;
    }

    /** Words wait to be used; where they are all that there is, they begin the talk, or it would pass for an empty one. */
    private Session waiting(Session session, List<Piece> homeless) {
        var all = Piece.and(session.waiting(), homeless);
        var without = session.without(Mark.Heard.class::isInstance);
        var first = script.asks().stream()
                .findFirst()
                .filter(ask ->
                        script.hearsAnything() && session.marks().stream().noneMatch(Path::isOwnAnswer));
        return first.map(ask -> begun(without, ask.slot(), all)).orElseGet(() -> without.with(new Mark.Heard(all)));
    }

    private static Session begun(Session session, String slot, List<Piece> words) {
        var earlier = session.marks().stream()
                .filter(mark -> mark instanceof Mark.Begun begun && begun.slot().equals(slot))
                .flatMap(mark -> ((Mark.Begun) mark).from().stream())
                .toList();
        return Path.withoutBegun(session, slot).with(new Mark.Begun(slot, Piece.and(earlier, words)));
    }

    private Path path(Session session) {
        return new Path(script, session, around);
    }
}

package no.ildsjel.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.Transition;
import no.ildsjel.phrasebook.Argument;

/** What has become of an idea, in one sentence for those who come too late to change it. */
public class Standings {
    private static final Set<Command> DECISIONS = EnumSet.of(Command.APPROVE, Command.PARK, Command.DECLINE);

    private final Ideas ideas;

    Standings(Ideas ideas) {
        this.ideas = ideas;
    }

    /** Who did what last; for those who may see the idea. */
    public Argument.Phrase of(Idea idea) {
        return switch (idea.state()) {
            case DRAFT -> Argument.phrase("common.error.over");
            case SUBMITTED, IN_REVIEW -> saying("open", idea, Optional.empty());
            case NEEDS_INFO -> saying("asked", idea, last(idea.id(), Command.ASK_MORE));
            case WITHDRAWN -> saying("withdrawn", idea, Optional.empty());
            case PARKED -> parked(idea);
            case EXPLORING, TESTING, IMPLEMENTING, IN_USE, DECLINED, LEARNED ->
                saying("decided", idea, lastDecision(idea));
        };
    }

    /** The last time that one of these was done. */
    Optional<Transition> last(IdeaId id, Command... commands) {
        var wanted = Arrays.asList(commands);
        return ideas.history(id).stream()
                .filter(entry -> wanted.contains(entry.move().command()))
                .reduce((earlier, later) -> later);
    }

    private Optional<Transition> lastDecision(Idea idea) {
        return last(idea.id(), DECISIONS.toArray(Command[]::new));
    }

    private Argument.Phrase parked(Idea idea) {
        var last = last(idea.id(), Command.PARK, Command.LET_REST);
        boolean rests =
                last.filter(entry -> entry.move().command() == Command.LET_REST).isPresent();
        return saying(rests ? "resting" : "decided", idea, last);
    }

    private static Argument.Phrase saying(String name, Idea idea, Optional<Transition> what) {
        var words = new HashMap<String, Argument>();
        words.put("title", Argument.text(idea.words().title()));
        words.put("submitter", new Argument.Name(idea.submitter()));
        what.ifPresent(entry -> words.putAll(told(entry)));
        return Argument.phrase("review.standing." + name, words);
    }

    /** What was done, as words for a sentence: by whom, what, until when. */
    static Map<String, Argument> told(Transition entry) {
        var words = new HashMap<String, Argument>();
        var person = entry.move().by().person();
        if (person != null) {
            words.put("who", new Argument.Name(person));
        }
        returnDay(entry).ifPresent(day -> words.put("date", new Argument.Day(day)));
        if (DECISIONS.contains(entry.move().command())) {
            words.put("decision", decision(entry));
        }
        return words;
    }

    /** Such as "put on hold until 5 March". */
    static Argument.Phrase decision(Transition entry) {
        var phrase = Argument.phrase("review.decision." + entry.move().command().code());
        return returnDay(entry)
                .map(day -> phrase.with("date", new Argument.Day(day)))
                .orElse(phrase);
    }

    /** When an idea on hold comes back. */
    static Optional<LocalDate> returnDay(Transition entry) {
        return Optional.ofNullable(entry.move().details().get(Detail.RETURN_ON)).map(LocalDate::parse);
    }
}

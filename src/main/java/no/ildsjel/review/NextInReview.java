package no.ildsjel.review;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Command;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.ideas.Transition;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;

/** What a submitter waits for until there is a decision, or is waited for. */
record NextInReview(Ideas ideas, Organisation organisation, WorkingDays days) implements NextSteps {
    /** A new one was promised its answer when it was sent: nothing has to be looked up. */
    private static final Set<State> HAVE_A_PAST = EnumSet.of(State.IN_REVIEW, State.NEEDS_INFO, State.PARKED);

    @Override
    public Map<Subject, Next> of(PersonId person) {
        var own = ideas.ofSubmitter(person);
        var moves = ideas.lastMoves(own.stream()
                .filter(idea -> HAVE_A_PAST.contains(idea.state()))
                .map(Idea::id)
                .toList());
        var next = new HashMap<Subject, Next>();
        own.forEach(idea -> next(idea, moves.get(idea.id())).ifPresent(step -> next.put(subject(idea), step)));
        return next;
    }

    private Optional<Next> next(Idea idea, @Nullable Transition last) {
        return switch (idea.state()) {
            case SUBMITTED -> Optional.of(reply(idea, null));
            case IN_REVIEW -> Optional.of(reply(idea, last));
            case NEEDS_INFO -> Optional.ofNullable(last).flatMap(NextInReview::answer);
            case PARKED -> Optional.ofNullable(last).flatMap(this::comesBack);
            default -> Optional.empty();
        };
    }

    /** When it was only opened, the promise is the one that was given when it was sent. */
    private Next reply(Idea idea, @Nullable Transition last) {
        var since = last == null || last.move().command() == Command.OPEN
                ? Objects.requireNonNull(idea.submittedAt())
                : last.at();
        return new Next(group(), saying("reply").with("date", new Argument.Day(days.replyBy(since))));
    }

    private static Optional<Next> answer(Transition asked) {
        return Optional.ofNullable(asked.move().by().person())
                .map(who -> new Next(YOU, saying("answer").with("who", new Argument.Name(who))));
    }

    private Optional<Next> comesBack(Transition parked) {
        return Standings.returnDay(parked)
                .map(day -> new Next(group(), saying("return").with("date", new Argument.Day(day))));
    }

    private Argument group() {
        return Argument.text(organisation.word("reviewerGroup"));
    }

    private static Argument.Phrase saying(String name) {
        return Argument.phrase("review.next." + name);
    }

    private static Subject subject(Idea idea) {
        return new Subject("idea", String.valueOf(idea.id().value()));
    }
}

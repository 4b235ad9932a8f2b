package no.ildsjel.review;

import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Situation;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Lets a person act on an idea, or says why not; anyone may press anything, so this is asked first and last. */
record Admission(Ideas ideas, Reviewers reviewers, Standings standings, Organisation organisation) {

    /** Held until the transaction ends, so that the first of two decisions is the first. */
    Visit toReview(Situation situation) {
        var idea = sent(situation);
        return new Visit(idea, whyNotReview(idea, situation.person()));
    }

    /** As {@link #toReview}, for the submitter who was asked something. */
    Visit toAnswer(Situation situation) {
        var idea = sent(situation);
        return new Visit(idea, whyNotAnswer(idea, situation.person()));
    }

    static Optional<IdeaId> idea(Situation situation) {
        var subject = situation.subject();
        return subject != null && subject.kind().equals("idea") && subject.id().matches("\\d{1,18}")
                ? Optional.of(IdeaId.of(subject.id()))
                : Optional.empty();
    }

    /** A draft is nobody's business, so it is as if there were none. */
    private Optional<Idea> sent(Situation situation) {
        return idea(situation).flatMap(ideas::hold).filter(idea -> idea.state() != State.DRAFT);
    }

    private Optional<Argument.Phrase> whyNotReview(Optional<Idea> found, Person person) {
        if (found.isEmpty()) {
            return Optional.of(refused("not-a-reviewer"));
        }
        var idea = found.get();
        var policy = reviewers.against(idea, person);
        if (policy.isPresent()) {
            return policy.map(broken -> refused(broken.name()));
        }
        return isWaiting(idea) ? Optional.empty() : Optional.of(standings.of(idea));
    }

    private Optional<Argument.Phrase> whyNotAnswer(Optional<Idea> found, Person person) {
        if (found.filter(idea -> idea.isOf(person.id())).isEmpty()) {
            return Optional.of(refused("not-the-submitter"));
        }
        return found.filter(idea -> idea.state() != State.NEEDS_INFO).map(this::whyNoQuestion);
    }

    private Argument.Phrase whyNoQuestion(Idea idea) {
        return isWaiting(idea)
                ? refused("no-question")
                        .with("title", Argument.text(idea.words().title()))
                : standings.of(idea);
    }

    private static boolean isWaiting(Idea idea) {
        return idea.state() == State.SUBMITTED || idea.state() == State.IN_REVIEW;
    }

    private Argument.Phrase refused(String name) {
        return Argument.phrase(
                "review.refused." + name, Map.of("contact", Argument.text(organisation.word("contact"))));
    }

    /** What came of asking. */
    record Visit(Optional<Idea> found, Optional<Argument.Phrase> whyNot) {
        /** The idea of one who was let in. */
        Idea idea() {
            return found.orElseThrow();
        }
    }
}

package no.ildsjel.capture;

import java.time.Clock;
import no.ildsjel.conversation.Drafts;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.people.PersonId;

/** An idea in draft is its open conversation, under the number that the idea keeps. */
record IdeaDrafts(Ideas ideas, Clock clock) implements Drafts {
    @Override
    public String conversation() {
        return "capture-idea";
    }

    @Override
    public Subject begin(PersonId person) {
        return new Subject(
                "idea", Long.toString(ideas.draft(person, clock.instant()).id().value()));
    }

    @Override
    public void drop(Subject subject) {
        ideas.drop(IdeaId.of(subject.id()));
    }
}

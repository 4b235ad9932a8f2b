package no.ildsjel.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.people.PersonId;

/**
 * A milestone of an idea, and whether it is told.
 *
 * @param answerBy the last day that silence is no answer
 * @param fateAt since when the fate is what it is
 */
record Recognition(
        UUID id,
        IdeaId idea,
        Milestone milestone,
        Instant reachedAt,
        LocalDate answerBy,
        Consents consents,
        Fate fate,
        Instant fateAt) {
    static final String KIND = "recognition";

    Subject subject() {
        return new Subject(KIND, id.toString());
    }

    boolean isPosted() {
        return fate == Fate.POSTED;
    }

    boolean asks(PersonId person) {
        return consents.of(person).isPresent();
    }

    Wish wishOf(PersonId person) {
        return consents.of(person).map(Consent::wish).orElse(Wish.NONE);
    }

    Recognition with(Consents changed) {
        return new Recognition(id, idea, milestone, reachedAt, answerBy, changed, fate, fateAt);
    }

    Recognition become(Fate next, Instant at) {
        return next == fate ? this : new Recognition(id, idea, milestone, reachedAt, answerBy, consents, next, at);
    }
}

package no.ildsjel.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.PersonId;

/** Who is behind an idea, and what each of them said last to being named for it. */
record Credits(Recognitions recognitions, Units units, Mentions mentions) {
    /** Named is only who said so last, and also to the milestone that a story would be about. */
    Consents of(Idea idea) {
        var said =
                recognitions.ofIdea(idea.id()).stream().flatMap(recognition -> recognition.consents().each().stream());
        var newest = Consents.newest(Stream.concat(Stream.of(Consent.silent(idea.submitter())), said));
        return last(idea).map(Recognition::consents).map(newest::namedAsIn).orElse(newest);
    }

    /**
     * Not while they are being asked, not when somebody said no, and not when everyone would know who is meant: because
     * few work there, or because the title says so.
     */
    boolean allowTelling(Idea idea) {
        var consents = of(idea);
        boolean isAsking = last(idea).filter(last -> last.fate() == Fate.ASKING).isPresent();
        return !isAsking
                && !consents.has(Wish.DONT_SHARE)
                && consents.unnamed().stream().allMatch(units::hides)
                && namedIn(idea.words().title(), consents.unnamed()).isEmpty();
    }

    private Optional<Recognition> last(Idea idea) {
        return recognitions.ofIdea(idea.id()).stream()
                .filter(recognition -> recognition.milestone().isAt(idea.state()))
                .findFirst();
    }

    List<PersonId> namedIn(String words, List<PersonId> among) {
        return mentions.in(words, among);
    }
}

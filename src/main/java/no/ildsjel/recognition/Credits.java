package no.ildsjel.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** Who is behind an idea, and what each of them said last to being named for it. */
record Credits(Recognitions recognitions, Units units, People people) {
    /** Named is only who said so last, and also to the milestone that a story would be about. */
    Consents of(Idea idea) {
        var said =
                recognitions.ofIdea(idea.id()).stream().flatMap(recognition -> recognition.consents().each().stream());
        var newest = Consents.newest(Stream.concat(Stream.of(Consent.silent(idea.submitter())), said));
        return last(idea).map(Recognition::consents).map(newest::namedAsIn).orElse(newest);
    }

    /** Not while they are being asked, not when somebody said no, and not when everyone would know who is meant. */
    boolean allowTelling(Idea idea) {
        var consents = of(idea);
        boolean isAsking = last(idea).filter(last -> last.fate() == Fate.ASKING).isPresent();
        return !isAsking
                && !consents.has(Wish.DONT_SHARE)
                && consents.unnamed().stream().allMatch(units::hides);
    }

    private Optional<Recognition> last(Idea idea) {
        return recognitions.ofIdea(idea.id()).stream()
                .filter(recognition -> recognition.milestone().isAt(idea.state()))
                .findFirst();
    }

    List<PersonId> namedIn(String words, List<PersonId> among) {
        return among.stream().filter(person -> isNamedIn(words, person)).toList();
    }

    /** By their first name, for that is how colleagues speak of each other; also "Karis". */
    private boolean isNamedIn(String words, PersonId person) {
        return people.find(person)
                .map(Person::firstName)
                .filter(name -> !name.isBlank())
                .map(name ->
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?:['’]?s)?(?![\\p{L}\\p{N}])"))
                .filter(name -> name.matcher(words).find())
                .isPresent();
    }
}

package no.ildsjel.recognition;

import java.util.Optional;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.people.People;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Where people work, and how well that hides them. */
record Units(Organisation organisation, People people) {
    Optional<String> of(PersonId id) {
        return member(id).map(Member::unit);
    }

    /** The unit as it is written in a sentence; empty when nobody knows it. */
    Argument name(PersonId id) {
        return Argument.text(of(id).orElse(""));
    }

    /**
     * Whether "a colleague" could be many. A unit that we do not know is not mentioned, so that the colleague could be
     * anybody in the organisation.
     */
    boolean hides(PersonId id) {
        return of(id).map(unit ->
                        organisation.sizeOf(unit) >= organisation.promises().smallestUnitUnnamed())
                .orElse(true);
    }

    Optional<Member> member(PersonId id) {
        return people.find(id)
                .flatMap(person -> Optional.ofNullable(person.email()))
                .flatMap(organisation::member);
    }
}

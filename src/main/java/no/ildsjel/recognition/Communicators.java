package no.ildsjel.recognition;

import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.PersonId;

/** Who may tell stories on behalf of the organisation. */
record Communicators(Units units) {
    boolean include(PersonId person) {
        return units.member(person)
                .filter(member -> member.roles().contains(Role.COMMUNICATOR))
                .isPresent();
    }
}

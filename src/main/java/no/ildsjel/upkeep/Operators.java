package no.ildsjel.upkeep;

import java.util.List;
import java.util.Optional;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** Who looks after Ildsjel, as the organisation says today: its operators or, where it has none, its innovation leads. */
record Operators(Organisation organisation, People people) {
    List<Person> all() {
        return members().stream()
                .map(Member::email)
                .distinct()
                .map(people::named)
                .toList();
    }

    boolean includes(Person person) {
        return Optional.ofNullable(person.email())
                .flatMap(organisation::member)
                .filter(members()::contains)
                .isPresent();
    }

    boolean includes(PersonId id) {
        return people.find(id).filter(this::includes).isPresent();
    }

    private List<Member> members() {
        var operators = organisation.withRole(Role.OPERATOR);
        return operators.isEmpty() ? organisation.withRole(Role.INNOVATION_LEAD) : operators;
    }
}

package no.ildsjel.progress;

import java.util.List;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Those who can take something over in the line; nobody takes over their own idea. */
record LineOwners(Organisation organisation, People people) implements Options {
    @Override
    public String name() {
        return "line-owners";
    }

    @Override
    public List<Option> offered(Situation situation) {
        return organisation.withRole(Role.LINE_OWNER).stream()
                .map(member -> people.named(member.email()).id())
                .filter(owner -> !owner.equals(situation.person().id()))
                .map(LineOwners::option)
                .toList();
    }

    boolean includes(Person person) {
        return person.email() != null
                && organisation
                        .member(person.email())
                        .filter(member -> member.roles().contains(Role.LINE_OWNER))
                        .isPresent();
    }

    private static Option option(PersonId owner) {
        return new Option(owner.toString(), new Argument.Name(owner));
    }
}

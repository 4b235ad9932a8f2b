package no.ildsjel.progress;

import java.util.List;
import java.util.Map;
import no.ildsjel.conversation.Options;
import no.ildsjel.conversation.Situation;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
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
                .map(this::option)
                .filter(option -> !option.name().equals(situation.person().id().toString()))
                .toList();
    }

    boolean includes(Person person) {
        return person.email() != null
                && organisation
                        .member(person.email())
                        .filter(member -> member.roles().contains(Role.LINE_OWNER))
                        .isPresent();
    }

    private Option option(Member member) {
        var owner = people.named(member.email()).id();
        var words = Map.of("who", new Argument.Name(owner), "unit", Argument.text(member.unit()));
        return new Option(owner.toString(), Argument.phrase("progress.handover.line-owner", words));
    }
}

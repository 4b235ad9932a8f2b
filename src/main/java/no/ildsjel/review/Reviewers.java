package no.ildsjel.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ildsjel.ideas.Idea;
import no.ildsjel.ideas.Ideas;
import no.ildsjel.ideas.State;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Member;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.people.PersonId;

/** Who decides on which idea, as the organisation says today. */
public class Reviewers {
    private final Organisation organisation;
    private final People people;
    private final Ideas ideas;

    Reviewers(Organisation organisation, People people, Ideas ideas) {
        this.organisation = organisation;
        this.people = people;
        this.ideas = ideas;
    }

    /** Those who get the card; empty only where the organisation has nobody at all besides the submitter. */
    public List<Person> asked(Idea idea) {
        return askedOf(idea).stream().map(people::named).toList();
    }

    public boolean mayDecide(Idea idea, Person person) {
        return against(idea, person).isEmpty();
    }

    boolean mayDecide(Idea idea, PersonId person) {
        return people.find(person).filter(found -> mayDecide(idea, found)).isPresent();
    }

    /** The ideas that wait for an answer from this person, the oldest first. */
    public List<Idea> waitingFor(Person person) {
        return ideas.inState(State.SUBMITTED, State.IN_REVIEW).stream()
                .filter(idea -> person.email() != null && askedOf(idea).contains(person.email()))
                .toList();
    }

    /** What keeps the person from deciding, whatever the state of the idea. */
    Optional<ReviewPolicy> against(Idea idea, Person person) {
        return ReviewPolicy.against(idea, person, deciding(idea));
    }

    /** The reviewers; where that leaves nobody the stand-ins; where that leaves nobody the innovation lead. */
    private List<String> askedOf(Idea idea) {
        return Stream.of(reviewers(idea), standIns(idea), leads())
                .map(group -> othersThanTheSubmitter(idea, group))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A stand-in may decide at any time: that is how an absence is filled. The innovation lead only for want of others. */
    private Set<String> deciding(Idea idea) {
        var group =
                Stream.concat(reviewers(idea).stream(), standIns(idea).stream()).toList();
        var others = othersThanTheSubmitter(idea, group);
        return Set.copyOf(others.isEmpty() ? emails(leads()).collect(Collectors.toSet()) : others);
    }

    private List<String> othersThanTheSubmitter(Idea idea, List<Member> group) {
        var submitter = people.find(idea.submitter()).map(Person::email);
        return emails(group)
                .filter(email -> submitter.filter(email::equals).isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> emails(List<Member> group) {
        return group.stream().map(Member::email);
    }

    private List<Member> reviewers(Idea idea) {
        return organisation.reviewersOf(idea.words().placement().area());
    }

    private List<Member> standIns(Idea idea) {
        return organisation.standInsOf(idea.words().placement().area());
    }

    private List<Member> leads() {
        return organisation.withRole(Role.INNOVATION_LEAD);
    }
}

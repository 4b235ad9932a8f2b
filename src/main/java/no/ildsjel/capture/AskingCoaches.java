package no.ildsjel.capture;

import java.util.List;
import java.util.Objects;
import no.ildsjel.conversation.CoachWanted;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.People;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** Tells the organisation's coaches who is stuck with which question, and the person who was told. */
record AskingCoaches(Organisation organisation, People people, Outbox outbox) {
    void ask(CoachWanted wanted) {
        var person = wanted.person();
        var coaches = coaches(person);
        var told = Argument.phrase("capture.coach.wanted")
                .with("person", Argument.text(person.name()))
                .with("question", wanted.question());
        coaches.forEach(coach -> outbox.accept(Parcel.post(
                new Recipient.ToPerson(coach.id()), "coach/" + person.id().value(), Card.saying(told))));
        var answer = coaches.isEmpty()
                ? Argument.phrase("capture.coach.nobody").with("contact", Argument.text(organisation.word("contact")))
                : Argument.phrase("capture.coach.asked").with("coaches", names(coaches));
        outbox.accept(Parcel.post(
                        new Recipient.ToPerson(person.id()),
                        "coached/" + person.id().value(),
                        Card.saying(answer))
                .asAnswer());
    }

    private List<Person> coaches(Person person) {
        return organisation.withRole(Role.COACH).stream()
                .map(member -> people.named(member.email()))
                .filter(coach -> !coach.id().equals(person.id()))
                .toList();
    }

    private static Argument names(List<Person> coaches) {
        return new Argument.Several(coaches.stream()
                .map(Person::name)
                .filter(Objects::nonNull)
                .<Argument>map(Argument::text)
                .toList());
    }
}

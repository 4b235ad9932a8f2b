package no.ildsjel.desk;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import no.ildsjel.conversation.Deeds;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;

/** The page of the app that is one person's own: one card, renewed when something of theirs moves. */
record Home(MyIdeas mine, Outbox outbox, Organisation organisation) {
    void show(Person person) {
        var card = new ArrayList<Card.Part>();
        var me = Argument.textOr(person.firstName(), "common.colleague");
        card.add(new Card.Heading(Argument.phrase("desk.home", Map.of("me", me))));
        card.add(new Card.Say(Argument.phrase(
                "desk.invitation",
                Map.of(
                        "reviewerGroup",
                        Argument.text(organisation.word("reviewerGroup")),
                        "days",
                        new Argument.Count(organisation.promises().replyWithin())))));
        var buttons = new ArrayList<Button>();
        buttons.add(Button.main(Argument.phrase("desk.share-idea"), Deeds.begin("capture-idea", null)));
        buttons.add(Button.plain(Argument.phrase("desk.my-ideas"), Deeds.begin("my-ideas", null)));
        if (isCommunicator(person)) {
            buttons.add(Button.plain(Argument.phrase("desk.share-story"), Deeds.begin("share-story", null)));
        }
        card.add(new Card.Buttons(buttons));
        card.addAll(mine.parts(person.id()));
        outbox.accept(Parcel.replace(new Recipient.ToHome(person.id()), "home/" + person.id(), new Card(card)));
    }

    private boolean isCommunicator(Person person) {
        return Optional.ofNullable(person.email())
                .flatMap(organisation::member)
                .filter(member -> member.roles().contains(Role.COMMUNICATOR))
                .isPresent();
    }
}

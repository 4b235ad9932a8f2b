package no.ildsjel.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Address;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.delivery.RoomPlaces;
import no.ildsjel.organisation.Organisation;
import no.ildsjel.organisation.Organisation.Role;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;

/** Lets those who look after Ildsjel choose the room of recognitions, by saying so in it. */
record UseRoom(RoomPlaces places, Units units, ConsentCards cards, Organisation organisation, Outbox outbox)
        implements Action {
    private static final List<Role> MAY_CHOOSE = List.of(Role.INNOVATION_LEAD, Role.COMMUNICATOR);

    @Override
    public String name() {
        return "use-room";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("used", Set.of("room", "waiting"), "not-allowed", Set.of("admins"), "nowhere", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var here = situation.room();
        if (!mayChoose(person)) {
            return Outcome.of("not-allowed", Map.of("admins", Argument.text(organisation.word("adminRole"))));
        }
        return here == null ? Outcome.of("nowhere") : use(here, person);
    }

    private boolean mayChoose(PersonId person) {
        return units.member(person)
                .filter(member -> member.roles().stream().anyMatch(MAY_CHOOSE::contains))
                .isPresent();
    }

    private Outcome use(Address here, PersonId person) {
        // In the room as well: whoever chose the wrong one sees it there, and so do the others.
        var said = Card.saying(Argument.phrase("recognition.room.chosen"));
        var room = new Recipient.ToPlace(here.channel(), here.conversation(), null);
        outbox.accept(Parcel.post(
                room, "room/" + here.channel() + "/" + here.conversation().hashCode(), said));
        int waiting = places.choose(ConsentCards.ROOM, here.channel(), here.conversation(), person);
        return Outcome.of("used", Map.of("room", cards.room(), "waiting", new Argument.Count(waiting)));
    }
}

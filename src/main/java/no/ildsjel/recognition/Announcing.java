package no.ildsjel.recognition;

import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.people.PersonId;

/** Lets the room and the people asked see what a recognition has become. */
record Announcing(Outbox outbox, Posts posts, ConsentCards cards) {
    void ask(Recognition recognition) {
        for (var person : recognition.consents().people()) {
            outbox.accept(Parcel.post(to(person), name(recognition, person), cards.card(recognition, person)));
        }
    }

    void changed(Recognition before, Recognition after) {
        tellRoom(before, after);
        for (var person : after.consents().people()) {
            var card = cards.card(after, person);
            if (!card.equals(cards.card(before, person))) {
                outbox.accept(Parcel.replace(to(person), name(after, person), card));
            }
        }
    }

    private void tellRoom(Recognition before, Recognition after) {
        var room = new Recipient.ToRoom(ConsentCards.ROOM);
        var name = after.subject() + "/post";
        if (after.isPosted()) {
            var card = posts.card(after, WhoLookup.asking(after));
            outbox.accept(before.isPosted() ? Parcel.replace(room, name, card) : Parcel.post(room, name, card));
        } else if (before.isPosted()) {
            outbox.accept(Parcel.remove(room, name));
        }
    }

    private static Recipient to(PersonId person) {
        return new Recipient.ToPerson(person);
    }

    private static String name(Recognition recognition, PersonId person) {
        return recognition.subject() + "/" + person;
    }
}

package no.ildsjel.desk;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.phrasebook.Argument;

/** Shows a person their drafts and ideas. */
record ListIdeas(MyIdeas mine, Outbox outbox) implements Action {
    @Override
    public String name() {
        return "list-ideas";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("listed", Set.of(), "none", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var parts = mine.parts(person);
        if (parts.isEmpty()) {
            return Outcome.of("none");
        }
        var card = new ArrayList<Card.Part>();
        card.add(new Card.Heading(Argument.phrase("desk.my-ideas")));
        card.addAll(parts);
        outbox.accept(Parcel.post(new Recipient.ToPerson(person), "my-ideas/" + person, new Card(card))
                .asAnswer());
        return Outcome.of("listed");
    }
}

package no.ildsjel.desk;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.ildsjel.conversation.Action;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Outbox;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.phrasebook.Argument;

/** Shows a person what did not fit on the card before. */
record ListOlderIdeas(MyIdeas mine, Outbox outbox) implements Action {
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}");

    @Override
    public String name() {
        return "list-older-ideas";
    }

    @Override
    public Map<String, Set<String>> outcomes() {
        return Map.of("listed", Set.of());
    }

    @Override
    public Outcome perform(Situation situation) {
        var person = situation.person().id();
        var page = situation.subjectId();
        var card = new ArrayList<Card.Part>();
        card.add(new Card.Heading(Argument.phrase("desk.my-ideas")));
        card.addAll(mine.parts(person, PAGE.matcher(page).matches() ? Integer.parseInt(page) : 0));
        outbox.accept(Parcel.post(new Recipient.ToPerson(person), "older-ideas/" + person, new Card(card))
                .asAnswer());
        return Outcome.of("listed");
    }
}

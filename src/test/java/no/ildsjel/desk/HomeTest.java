package no.ildsjel.desk;

import static no.ildsjel.desk.Colleagues.KARI;
import static no.ildsjel.desk.Colleagues.LIV;
import static no.ildsjel.desk.Colleagues.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.delivery.Card;
import no.ildsjel.delivery.Parcel;
import no.ildsjel.delivery.Recipient;
import no.ildsjel.ideas.Placement;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import org.junit.jupiter.api.Test;

class HomeTest {
    private final Colleagues colleagues = new Colleagues();
    private final List<Parcel> sent = new ArrayList<>();
    private final MyIdeas mine = new MyIdeas(colleagues.ideas.ideas(), person -> List.of(), List::of);
    private final Home home = new Home(mine, sent::add, colleagues.organisation);
    private final ListIdeas listing = new ListIdeas(mine, sent::add);

    @Test
    void everyoneHasOnePageOfTheirOwnThatIsRenewed() {
        home.show(KARI);
        home.show(KARI);

        assertThat(sent).extracting(Parcel::to).containsOnly(new Recipient.ToHome(KARI.id()));
        assertThat(sent).extracting(Parcel::name).containsOnly("home/" + KARI.id());
        assertThat(sent).extracting(Parcel::deed).containsOnly(Parcel.Deed.REPLACE);
    }

    @Test
    void thePageBeginsConversationsAndShowsIdeas() {
        colleagues.sent(Placement.outside());

        assertThat(deeds(KARI))
                .containsExactly("begin|capture-idea||", "begin|my-ideas||", "begin|look-at-idea|idea/1|");
        assertThat(card().parts()).anyMatch(Card.Fields.class::isInstance);
    }

    @Test
    void aCommunicatorMayTellAStoryFromThere() {
        assertThat(deeds(LIV)).contains("begin|share-story||");
        assertThat(deeds(OLA)).doesNotContain("begin|share-story||");
    }

    /** The platform may be too slow to tell a name before the first greeting. */
    @Test
    void nobodyIsGreetedWithNothing() {
        home.show(new Person(KARI.id(), "", null, Language.NB));

        var heading = (Card.Heading) card().parts().get(0);
        assertThat(DeliveredPhrasebook.read().say(heading.what(), Language.NB)).isEqualTo("Hei, kollega!");
    }

    @Test
    void theListGoesToWhoeverAskedAndToNobodyElse() {
        colleagues.sent(Placement.outside());

        assertThat(list(KARI)).isEqualTo("listed");
        assertThat(sent).extracting(Parcel::to).containsExactly(new Recipient.ToPerson(KARI.id()));
        assertThat(list(OLA)).isEqualTo("none");
        assertThat(sent).hasSize(1);
    }

    private String list(Person person) {
        return listing.perform(new Situation(person, null, Answers.NONE)).name();
    }

    private List<String> deeds(Person person) {
        home.show(person);
        return card().parts().stream()
                .filter(Card.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Buttons) part).buttons().stream())
                .map(Card.Button::deed)
                .toList();
    }

    private Card card() {
        return Objects.requireNonNull(sent.get(sent.size() - 1).card());
    }
}

package no.ildsjel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.delivery.Channel;
import no.ildsjel.delivery.Channel.Delivered;
import no.ildsjel.delivery.Channel.Gone;
import no.ildsjel.delivery.Channel.Place;
import no.ildsjel.delivery.Channel.Receipt;
import no.ildsjel.delivery.Channel.Shipment;
import no.ildsjel.delivery.Channel.Target;
import no.ildsjel.delivery.WrittenCard;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.people.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every channel promises; each adapter's test extends it. */
public abstract class ChannelContract {
    protected abstract Channel channel();

    /** Somebody whom the platform knows. */
    protected abstract Target someone();

    /** The text that a person reads in the message, as the platform shows it; empty when there is no message. */
    protected abstract String seenAt(Place place);

    /** How many buttons a person sees in the message. */
    protected abstract int buttonsAt(Place place);

    /** Somebody takes the message away on the platform. */
    protected abstract void lose(Place place);

    @Test
    void aNewCardIsSeenWhereTheReceiptSays() {
        var place = post("Hva har du sett?");

        assertThat(seenAt(place)).contains("Hva har du sett?");
        assertThat(buttonsAt(place)).isEqualTo(1);
    }

    @Test
    void twoCardsStandInTwoPlaces() {
        var first = post("Den første");
        var second = post("Den andre");

        assertThat(first).isNotEqualTo(second);
        assertThat(seenAt(first)).contains("Den første");
    }

    @Test
    void aReplacedCardStandsInTheSamePlace() {
        var place = post("Før");

        var receipt = deliver(place, card("Etter", true));

        assertThat(receipt).isInstanceOf(Delivered.class);
        assertThat(((Delivered) receipt).at()).isEqualTo(place);
        assertThat(seenAt(place)).contains("Etter").doesNotContain("Før");
    }

    @Test
    void aSettledCardKeepsItsTextAndLosesItsButtons() {
        var place = post("Takk!");

        deliver(place, card("Takk!", false));

        assertThat(seenAt(place)).contains("Takk!");
        assertThat(buttonsAt(place)).isZero();
    }

    @Test
    void aRemovedCardIsNoLongerSeen() {
        var place = post("Bort med meg");

        var receipt = deliver(place, null);

        assertThat(receipt).isInstanceOf(Delivered.class);
        assertThat(((Delivered) receipt).at()).isNull();
        assertThat(seenAt(place)).isEmpty();
    }

    @Test
    void aCardThatSomebodyTookAwayIsGone() {
        var place = post("Borte");
        lose(place);

        var receipt = deliver(place, card("For sent", true));

        assertThat(receipt).isInstanceOf(Gone.class);
    }

    /** Words are people's own: what looks like markup, a mention or an entity is only text. */
    @Test
    void textIsKeptAsWritten() {
        var text =
                "Pårørende *ringer* <@U1> <!channel> & spør: \"når?\" &amp; `kode` ~nei~ _ja_ [a](b) æøå ÄÖ đŋš 👩‍👩‍👧";

        var place = post(text);

        assertThat(seenAt(place)).contains(text);
    }

    private Place post(String text) {
        var receipt = deliver(null, card(text, true));
        assertThat(receipt).isInstanceOf(Delivered.class);
        var place = ((Delivered) receipt).at();
        assertThat(place).isNotNull();
        return place == null ? new Place("", "") : place;
    }

    private Receipt deliver(@Nullable Place at, @Nullable WrittenCard card) {
        return channel().deliver(new Shipment(UUID.randomUUID().toString(), someone(), at, card));
    }

    private static WrittenCard card(String text, boolean isPressable) {
        var paragraph = new Paragraph(text);
        var buttons = new Buttons(List.of(new Button("Neste", "next", Weight.MAIN)));
        return new WrittenCard(
                "a-card", 1, Language.NB, isPressable ? List.of(paragraph, buttons) : List.of(paragraph));
    }
}

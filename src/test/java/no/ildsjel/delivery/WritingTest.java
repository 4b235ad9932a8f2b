package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.ildsjel.delivery.Card.Weight;
import no.ildsjel.people.Language;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.UnknownPhrase;
import org.junit.jupiter.api.Test;

class WritingTest {
    private final Writing writing = new Writing(new Town());

    @Test
    void everyPartBecomesABlock() {
        var card = Card.of(
                new Card.Heading(Argument.phrase("heading")),
                new Card.Say(Argument.text("Hei")),
                new Card.Fields(List.of(new Card.Field(Argument.phrase("label"), Argument.text("value")))),
                new Card.Ticks(
                        List.of(new Card.Option("a", Argument.phrase("a"), true)),
                        Card.Button.main(Argument.phrase("done"), "done")),
                Card.Buttons.of(Card.Button.plain(Argument.phrase("no"), "no")));

        assertThat(writing.write("card", 3, card, Language.NB))
                .isEqualTo(new WrittenCard(
                        "card",
                        3,
                        Language.NB,
                        List.of(
                                new WrittenCard.Heading("nb:heading"),
                                new WrittenCard.Paragraph("Hei"),
                                new WrittenCard.Fields(List.of(new WrittenCard.Field("nb:label", "value"))),
                                new WrittenCard.Ticks(
                                        List.of(new WrittenCard.Option("a", "nb:a", true)),
                                        new WrittenCard.Button("nb:done", "done", Weight.MAIN)),
                                new WrittenCard.Buttons(
                                        List.of(new WrittenCard.Button("nb:no", "no", Weight.PLAIN))))));
    }

    @Test
    void noKindOfPartIsForgotten() {
        assertThat(JdbcNotationTest.PARTS)
                .allSatisfy(part -> assertThat(write(part)).isNotEmpty());
    }

    @Test
    void aSentenceThatCameToNothingIsLeftOut() {
        assertThat(write(new Card.Say(Argument.text(" ")))).isEmpty();
    }

    @Test
    void aSentenceThatNobodyHasIsNotMadeUp() {
        assertThatThrownBy(() -> write(new Card.Say(Argument.phrase("unknown.key"))))
                .isInstanceOf(UnknownPhrase.class)
                .hasMessageContaining("unknown.key");
    }

    private List<WrittenCard.Block> write(Card.Part part) {
        return writing.write("card", 1, Card.of(part), Language.NB).blocks();
    }
}

package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ildsjel.delivery.WrittenCard.Block;
import no.ildsjel.delivery.WrittenCard.Button;
import no.ildsjel.delivery.WrittenCard.Buttons;
import no.ildsjel.delivery.WrittenCard.Option;
import no.ildsjel.delivery.WrittenCard.Paragraph;
import no.ildsjel.delivery.WrittenCard.Ticks;
import no.ildsjel.people.Language;
import org.junit.jupiter.api.Test;

class WrittenCardTest {
    private static final Button SHORT = new Button("1 – A", "pick/1", Card.Weight.PLAIN);
    private static final Button LONG = new Button("2 – Abcdefg", "pick/2", Card.Weight.PLAIN);

    @Test
    void labelsThatWouldBeCutStandWholeAboveTheirButtons() {
        var buttons = new Buttons(List.of(SHORT, LONG, LONG));

        assertThat(spelledOut(new Paragraph("Which?"), buttons))
                .containsExactly(new Paragraph("Which?"), new Paragraph("2 – Abcdefg\n2 – Abcdefg"), buttons);
    }

    /** A question stays beside what it asks for. */
    @Test
    void optionsThatWouldBeCutStandWholeBelowTheirTicks() {
        var ticks = new Ticks(List.of(new Option("a", "A", false), new Option("b", "Abcdefghijkl", true)), LONG);

        assertThat(spelledOut(new Paragraph("Which?"), ticks))
                .containsExactly(new Paragraph("Which?"), ticks, new Paragraph("Abcdefghijkl"));
    }

    @Test
    void aCardOfShortLabelsIsTheSame() {
        var buttons = new Buttons(List.of(SHORT));

        assertThat(spelledOut(new Paragraph("A long paragraph"), buttons))
                .containsExactly(new Paragraph("A long paragraph"), buttons);
    }

    private static List<Block> spelledOut(Block... blocks) {
        return new WrittenCard("card", 1, Language.NB, List.of(blocks))
                .spelledOut(10, 11)
                .blocks();
    }
}

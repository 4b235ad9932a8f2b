package no.ildsjel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ildsjel.delivery.Card.Button;
import no.ildsjel.delivery.Card.Buttons;
import no.ildsjel.delivery.Card.Field;
import no.ildsjel.delivery.Card.Fields;
import no.ildsjel.delivery.Card.Heading;
import no.ildsjel.delivery.Card.Option;
import no.ildsjel.delivery.Card.Part;
import no.ildsjel.delivery.Card.Say;
import no.ildsjel.delivery.Card.Ticks;
import no.ildsjel.delivery.Recipient.ToHome;
import no.ildsjel.delivery.Recipient.ToPerson;
import no.ildsjel.delivery.Recipient.ToPlace;
import no.ildsjel.delivery.Recipient.ToRoom;
import no.ildsjel.delivery.Recipient.ToRoomOn;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

class JdbcNotationTest {
    private static final PersonId KARI = new PersonId(new UUID(0, 1));
    private static final Argument WORDS = Argument.text("Pårørende \"ringer\" 👵");

    /** One of each; the tests below fail when a variant is missing here. */
    static final List<Argument> ARGUMENTS = List.of(
            WORDS,
            new Argument.Count(7),
            new Argument.Day(LocalDate.of(2026, 11, 28)),
            Argument.phrase("a.key", Map.of("who", new Argument.Name(KARI))),
            new Argument.Several(List.of(WORDS, Argument.phrase("b.key"))),
            new Argument.Labels(Map.of(Language.NB, "Velferd", Language.EN, "Welfare")),
            new Argument.Name(KARI),
            new Argument.LookedUp("credited", "42"));

    static final List<Part> PARTS = List.of(
            new Heading(WORDS),
            new Say(new Argument.Several(ARGUMENTS)),
            new Fields(List.of(new Field(WORDS, WORDS))),
            new Ticks(List.of(new Option("a", WORDS, true)), Button.main(WORDS, "done")),
            Buttons.of(Button.plain(WORDS, "no"), Button.main(WORDS, "yes"), Button.form(WORDS, "form")));

    private static final List<Recipient> RECIPIENTS = List.of(
            new ToPerson(KARI),
            new ToHome(KARI),
            new ToRoom("recognition"),
            new ToRoomOn("recognition", "slack"),
            new ToPlace("slack", "C1", null));

    private final JdbcNotation notation = new JdbcNotation();

    @Test
    void aCardIsReadAsItWasWritten() {
        var card = new Card(PARTS);

        assertThat(notation.readCard(notation.write(card))).isEqualTo(card);
    }

    @Test
    void aRecipientIsReadAsItWasWritten() {
        assertThat(RECIPIENTS)
                .allSatisfy(to ->
                        assertThat(notation.readRecipient(notation.write(to))).isEqualTo(to));
    }

    @Test
    void everyVariantIsTried() {
        assertThat(variants(ARGUMENTS)).isEqualTo(permitted(Argument.class));
        assertThat(variants(PARTS)).isEqualTo(permitted(Part.class));
        assertThat(variants(RECIPIENTS)).isEqualTo(permitted(Recipient.class));
    }

    /** Rows that wait must be readable after an upgrade: whoever renames a variant has to think of them. */
    @Test
    void theNotationIsThatOfTheRowsAlreadyWritten() {
        var card = Card.of(new Say(Argument.phrase("a.key", Map.of("who", new Argument.Name(KARI)))))
                .with(Buttons.of(Button.main(Argument.text("Ja"), "yes")));

        assertThat(notation.write(card)).isEqualTo("""
                {"parts":[{"is":"Say","what":{"is":"Phrase","key":"a.key","arguments":\
                {"who":{"is":"Name","person":{"value":"00000000-0000-0000-0000-000000000001"}}}}},\
                {"is":"Buttons","buttons":[{"label":{"is":"Text","text":"Ja"},"deed":"yes","weight":"MAIN"}]}]}""");
        assertThat(notation.write(new ToPlace("slack", "C1", "17.1"))).isEqualTo("""
                {"is":"ToPlace","channel":"slack","conversation":"C1","thread":"17.1"}""");
        // Written by the migration that gave every channel its own room, too.
        assertThat(notation.write(new ToRoomOn("recognition", "slack"))).isEqualTo("""
                {"is":"ToRoomOn","purpose":"recognition","channel":"slack"}""");
    }

    private static Set<Class<?>> variants(List<?> values) {
        var variants = new HashSet<Class<?>>();
        values.forEach(value -> variants.add(value.getClass()));
        return variants;
    }

    private static Set<Class<?>> permitted(Class<?> sealed) {
        return Set.copyOf(Stream.of(sealed.getPermittedSubclasses()).toList());
    }
}

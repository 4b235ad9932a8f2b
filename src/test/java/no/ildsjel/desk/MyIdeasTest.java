package no.ildsjel.desk;

import static no.ildsjel.desk.Colleagues.KARI;
import static no.ildsjel.desk.Colleagues.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.NextSteps.Next;
import no.ildsjel.conversation.OpenDrafts.OpenDraft;
import no.ildsjel.conversation.Subject;
import no.ildsjel.delivery.Card;
import no.ildsjel.ideas.Placement;
import no.ildsjel.people.Language;
import no.ildsjel.people.PersonId;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.DeliveredPhrasebook;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MyIdeasTest {
    private static final Phrasebook PHRASEBOOK = DeliveredPhrasebook.read();

    private final Colleagues colleagues = new Colleagues();
    private final List<OpenDraft> drafts = new ArrayList<>();
    private final Map<Subject, Next> next = new HashMap<>();
    private final MyIdeas mine = new MyIdeas(
            colleagues.ideas.ideas(),
            person -> person.equals(KARI.id()) ? drafts : List.of(),
            () -> List.of(person -> next));

    @Test
    void whoeverHasNothingSeesNothing() {
        assertThat(mine.parts(KARI.id())).isEmpty();
    }

    @Test
    void anIdeaIsShownWithItsNumberAndWhereItIs() {
        colleagues.sent(Placement.outside());

        assertThat(said(KARI.id())).containsExactly("#1 Rullestoler: Sendt inn (Nytt)", "[Åpne #1]");
        assertThat(buttons(KARI.id())).extracting(Card.Button::deed).containsExactly("begin|look-at-idea|idea/1|");
    }

    @Test
    void whatComesNextIsSaidWithWhoseTurnItIs() {
        colleagues.sent(Placement.outside());
        next.put(new Subject("idea", "1"), new Next(NextSteps.YOU, Argument.phrase("progress.next.exploring")));

        assertThat(said(KARI.id()))
                .first()
                .isEqualTo("#1 Rullestoler: Sendt inn (Nytt). Ballen er hos deg. "
                        + "Neste steg: start en test når dere vil prøve noe i det små.");
    }

    @Test
    @DisplayName("G-83: nobody sees another's ideas or drafts as theirs")
    void whatIsKarisIsNotOlas() {
        colleagues.sent(Placement.outside());
        draft("Vaktlista henger på veggen");

        assertThat(mine.parts(OLA.id())).isEmpty();
    }

    @Test
    void aDraftIsAButtonThatTakesItUpAgain() {
        colleagues.draft();
        draft("Vaktlista henger på veggen");

        assertThat(said(KARI.id()))
                .containsExactly(
                        "Du har 1 utkast. Bare du ser det.",
                        "Vaktlista henger på veggen: 2 korte spørsmål igjen",
                        "[Fortsett: Vaktlista henger på veggen]");
        assertThat(buttons(KARI.id())).extracting(Card.Button::deed).containsExactly("take it up");
    }

    @Test
    void ofManyEachIsReachable() {
        for (int i = 0; i < 12; i++) {
            colleagues.sent(Placement.outside());
            draft("Utkast " + i);
        }

        var pages = IntStream.range(0, 4)
                .mapToObj(page -> mine.parts(KARI.id(), page).stream()
                        .flatMap(MyIdeasTest::said)
                        .toList())
                .toList();

        assertThat(pages.get(0))
                .startsWith("Du har 12 utkast. Bare du ser dem.")
                .hasSize(1 + 10 + 10 + 1);
        assertThat(pages.get(1))
                .contains("[Fortsett: Utkast 11]", "#12 Rullestoler: Sendt inn (Nytt)", "[Åpne #5]")
                .endsWith("[Vis flere]");
        assertThat(pages.get(2))
                .hasSize(2 * 4)
                .startsWith("#4 Rullestoler: Sendt inn (Nytt)")
                .endsWith("[Åpne #1]");
        assertThat(pages.get(3)).isEmpty();
    }

    private void draft(String words) {
        drafts.add(new OpenDraft(new Subject("idea", "1"), words, 2, "take it up"));
    }

    private List<String> said(PersonId person) {
        return mine.parts(person).stream().flatMap(MyIdeasTest::said).toList();
    }

    private static Stream<String> said(Card.Part part) {
        if (part instanceof Card.Say say) {
            return Stream.of(PHRASEBOOK.say(say.what(), Language.NB));
        }
        if (part instanceof Card.Fields fields) {
            return fields.fields().stream()
                    .map(field -> PHRASEBOOK.say(field.label(), Language.NB) + ": "
                            + PHRASEBOOK.say(field.value(), Language.NB));
        }
        return ((Card.Buttons) part)
                .buttons().stream().map(button -> "[" + PHRASEBOOK.say(button.label(), Language.NB) + "]");
    }

    private List<Card.Button> buttons(PersonId person) {
        return mine.parts(person).stream()
                .filter(Card.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Buttons) part).buttons().stream())
                .toList();
    }
}

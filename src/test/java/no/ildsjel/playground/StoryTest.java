package no.ildsjel.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ildsjel.organisation.WorkingCalendar;
import no.ildsjel.people.Language;
import no.ildsjel.playground.Story.Mark;
import no.ildsjel.playground.Story.Participant;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final String TEXT = """
            Kari (nb), Ola (nn) and Liv (nb) take an idea all the way

            > Pårørende ringer
            < Hvem gjelder behovet for?
              ( ) Brukere
              Verdi: Tid

              [Neste]
            > [Brukere] [Oss som jobber her] [Neste]
            Ola > {Spør om mer} Hvor ofte?
            Ola < Takk
            Ola ~ Takk, Ola
            Ola - Takk
            #vi-heier < Kari har en idé
            ! submit-idea → submitted  need="Pårørende \\"ringer\\"" for-whom=users

            @ 3 working days later
            @ 5 days later
            @ 2026-12-01
            Ola >> Nøklene er borte
              hver morgen
            """;

    private final WorkingCalendar weekdays = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

    @Test
    void theFirstLineNamesThePeople() {
        var story = Story.read("capture-idea/all-the-way", TEXT);

        assertThat(story.title()).startsWith("Kari (nb), Ola (nn)");
        assertThat(story.people())
                .containsExactly(
                        new Participant("Kari", Language.NB),
                        new Participant("Ola", Language.NN),
                        new Participant("Liv", Language.NB));
        assertThat(story.teller().name()).isEqualTo("Kari");
    }

    @Test
    void eachLineSaysWhoDoesWhat() {
        var lines = Story.read("capture-idea/all-the-way", TEXT).lines();

        assertThat(lines)
                .filteredOn(line -> !(line instanceof Story.Blank))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("raw")
                .containsExactly(
                        new Story.Says(3, List.of(), "Kari", null, "Pårørende ringer"),
                        new Story.Hears(
                                4,
                                List.of(),
                                "Kari",
                                Mark.COMES,
                                List.of("Hvem gjelder behovet for?", "( ) Brukere", "Verdi: Tid", "[Neste]")),
                        new Story.Presses(9, List.of(), "Kari", List.of("Brukere", "Oss som jobber her"), "Neste"),
                        new Story.Fills(10, List.of(), "Ola", "Spør om mer", Map.of("", "Hvor ofte?")),
                        new Story.Hears(11, List.of(), "Ola", Mark.COMES, List.of("Takk")),
                        new Story.Hears(12, List.of(), "Ola", Mark.CHANGES, List.of("Takk, Ola")),
                        new Story.Hears(13, List.of(), "Ola", Mark.GOES, List.of("Takk")),
                        new Story.Hears(14, List.of(), "#vi-heier", Mark.COMES, List.of("Kari har en idé")),
                        new Story.Does(
                                15,
                                List.of(),
                                "submit-idea",
                                "submitted",
                                Map.of("need", "Pårørende \"ringer\"", "for-whom", "users")),
                        new Story.Waits(17, List.of(), null, 0, 3),
                        new Story.Waits(18, List.of(), null, 5, 0),
                        new Story.Waits(19, List.of(), LocalDate.of(2026, 12, 1), 0, 0),
                        new Story.Forwards(20, List.of(), "Ola", "Nøklene er borte\nhver morgen"));
    }

    @Test
    void somebodyMayCallTheBotInARoom() {
        var text = "Jon (nb) chooses\nJon in #vi-heier > @Ildsjel hei\n";

        var says = (Story.Says) Story.read("a/b", text).lines().get(0);

        assertThat(says.who()).isEqualTo("Jon");
        assertThat(says.room()).isEqualTo("#vi-heier");
        assertThat(says.text()).isEqualTo("@Ildsjel hei");
    }

    @Test
    void aStoryIsWrittenBackAsItWasRead() {
        assertThat(Story.read("capture-idea/all-the-way", TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void whatTheBotSaysNowTakesThePlaceOfWhatItSaid() {
        var story = Story.read("a/b", "Kari (nb) and Ola (nb)\n> hei\n< gammelt\n");
        var now = story.hears(3, "Kari", Mark.CHANGES, List.of("Hei, Kari!", "[Ja] [Nei]"));
        var toOla = story.hears(5, "Ola", Mark.COMES, List.of("Hei, Ola!"));

        var rewritten = story.with(List.of(story.lines().get(0), now, toOla));

        assertThat(rewritten.text())
                .isEqualTo("Kari (nb) and Ola (nb)\n> hei\n~ Hei, Kari!\n  [Ja] [Nei]\nOla < Hei, Ola!\n");
        assertThat(Story.read("a/b", rewritten.text())).isEqualTo(rewritten);
    }

    @Test
    void timePassesByDaysByWorkingDaysOrToADay() {
        var friday = LocalDate.of(2026, 11, 20);

        assertThat(new Story.Waits(2, List.of(), null, 0, 3).from(friday, weekdays))
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Story.Waits(2, List.of(), null, 5, 0).from(friday, weekdays))
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Story.Waits(2, List.of(), LocalDate.of(2026, 12, 1), 0, 0).from(friday, weekdays))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aStoryIsNamedByItsConversationAndItsFile() {
        assertThat(Story.nameOf("capture-idea/stories/relatives-call.story")).isEqualTo("capture-idea/relatives-call");
    }

    @Test
    void allFaultsAreReportedTogetherByFileAndLine() {
        var text = """
                Kari (nb) is alone
                Ola > hei
                hei
                > [Ja] og litt til
                >
                #vi-heier > hei
                Kari in #vi-heier > [Ja]
                Kari in #vi-heier < hei
                ! submit-idea submitted
                @ 2026-02-30
                """;

        var unreadable = catchThrowableOfType(UnreadableStory.class, () -> Story.read("a/b", text));

        assertThat(unreadable.faults())
                .hasSize(9)
                .allMatch(fault -> fault.startsWith("conversations/a/stories/b.story:"))
                .extracting(fault -> fault.split(":", 3)[1])
                .containsExactly("2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @Test
    void aStoryWithoutPeopleIsNone() {
        var unreadable = catchThrowableOfType(UnreadableStory.class, () -> Story.read("a/b", "somebody\n> hei\n"));

        assertThat(unreadable).hasMessageStartingWith("conversations/a/stories/b.story:1: ");
    }
}

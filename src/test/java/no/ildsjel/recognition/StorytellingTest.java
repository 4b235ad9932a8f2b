package no.ildsjel.recognition;

import static no.ildsjel.recognition.Milestone.APPROVED;
import static no.ildsjel.recognition.Milestone.IN_USE;
import static no.ildsjel.recognition.Milestone.LEARNED;
import static no.ildsjel.recognition.Milestone.USEFUL;
import static no.ildsjel.recognition.Wish.DONT_SHARE;
import static no.ildsjel.recognition.Wish.NAMED;
import static no.ildsjel.recognition.Wish.UNNAMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.ildsjel.OnEachDatabase;
import no.ildsjel.Vendor;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class StorytellingTest {
    private final Municipality municipality;
    private final Person kari;
    private final Person liv;
    private Idea lesson;

    StorytellingTest(Vendor vendor) {
        municipality = new Municipality(vendor);
        kari = municipality.person("Kari");
        liv = municipality.person("Liv");
    }

    @BeforeEach
    void aLesson() {
        lesson = municipality.learned(kari);
        municipality.answer(kari, lesson, APPROVED, UNNAMED);
    }

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void thereIsNothingToTellWhileSomebodyIsBeingAsked() {
        assertThat(find(liv)).isEqualTo("nothing-to-tell");

        municipality.answer(kari, lesson, LEARNED, NAMED);

        assertThat(find(liv)).isEqualTo("found");
    }

    @Test
    void whatSomebodyDoesNotWantSharedIsNotOffered() {
        municipality.answer(kari, lesson, LEARNED, DONT_SHARE);

        assertThat(find(liv)).isEqualTo("nothing-to-tell");
    }

    @Test
    void whoWouldBeKnownWithoutANameIsNotToldOf() {
        municipality.answer(kari, lesson, LEARNED, DONT_SHARE);
        var sam = municipality.person("Sam");
        var idea = municipality.learned(sam);
        municipality.answer(sam, idea, APPROVED, NAMED);
        municipality.passWorkingDays(6);
        municipality.answer(sam, idea, LEARNED, NAMED);
        assertThat(find(liv)).isEqualTo("found");

        municipality.answer(sam, idea, LEARNED, UNNAMED);

        assertThat(find(liv)).isEqualTo("nothing-to-tell");
    }

    @Test
    void onlyCommunicatorsTellStories() {
        municipality.answer(kari, lesson, LEARNED, NAMED);

        assertThat(find(kari)).isEqualTo("not-communicator");
        assertThat(post(kari, "Kari turte å prøve, og nå vet vi mer.")).isEqualTo("not-tellable");
        assertThat(municipality.room("news")).isEmpty();
    }

    @Test
    void theDraftIsMadeOfTheStoredFacts() {
        municipality.answer(kari, lesson, LEARNED, NAMED);

        assertThat(draft(lesson)).isEqualTo("""
                Det begynte med et behov: Pårørende ringer fordi de ikke vet når vi kommer.

                Vi trodde: At alle ville lese meldinger

                Nå vet vi: De vil heller ringe

                Et råd til dem som kommer etter: Spør dem først

                Takk til Kari Nordby (Hjemmetjenesten).""");
    }

    @Test
    void theDraftOfWhatIsInUseTellsWhatWasDoneAndWhatCameOfIt() {
        var per = municipality.person("Per");
        var idea = municipality.inUse(kari, per);
        municipality.answer(kari, idea, IN_USE, NAMED);

        assertThat(draft(idea))
                .contains("prøvd i det små: Én sone i fire uker")
                .contains("Testen viste: Telefonene ble halvert")
                .contains("Her brukes det nå: Hele hjemmetjenesten")
                .endsWith("Takk til Kari Nordby (Hjemmetjenesten) og én kollega til.");
    }

    @Test
    void aStoryStandsInTheRoomThatWasChosen() {
        municipality.answer(kari, lesson, LEARNED, NAMED);

        assertThat(post(liv, "Kari turte å prøve, og nå vet vi mer.")).isEqualTo("posted");

        assertThat(municipality.room("news"))
                .containsExactly("📣 «Pårørende ser når vi kommer»\nKari turte å prøve, og nå vet vi mer.");
    }

    @Test
    void nobodyIsNamedAgainstTheirWish() {
        municipality.answer(kari, lesson, LEARNED, UNNAMED);

        for (var words : List.of(
                "Kari turte å prøve",
                "Takk til Kari Nordby!",
                "Det var Karis idé",
                "kari sa fra",
                "Takk til NORDBY",
                "Nordbys idé")) {
            assertThat(post(liv, words)).isEqualTo("consent-changed");
        }
        assertThat(post(liv, "En kollega reiste med Karianne til Skåkari")).isEqualTo("posted");
    }

    @Test
    void aStoryIsTakenBackWhenSomebodyInItChangesTheirMind() {
        municipality.answer(kari, lesson, LEARNED, NAMED);
        post(liv, "Kari turte å prøve, og nå vet vi mer.");
        post(liv, "En kollega turte å prøve, og nå vet vi mer.");

        municipality.answer(kari, lesson, LEARNED, UNNAMED);

        assertThat(municipality.room("news")).singleElement().asString().contains("En kollega");
        assertThat(municipality.words(liv)).contains("er tatt bort").contains("Pårørende ser når vi kommer");
        assertThat(municipality.the(Stories.class).standing(lesson.id())).hasSize(1);
    }

    @Test
    void aStoryThatNamesThemByTheirSurnameIsTakenBackToo() {
        municipality.answer(kari, lesson, LEARNED, NAMED);
        post(liv, "Det var NORDBYS idé, og nå vet vi mer.");

        municipality.answer(kari, lesson, LEARNED, UNNAMED);

        assertThat(municipality.room("news")).isEmpty();
    }

    @Test
    void whoeverWantsNothingSharedTakesBackTheStoriesWithoutTheirNameToo() {
        municipality.answer(kari, lesson, LEARNED, NAMED);
        post(liv, "Kari turte å prøve, og nå vet vi mer.");
        post(liv, "En kollega i Hjemmetjenesten turte å prøve.");

        municipality.answer(kari, lesson, LEARNED, DONT_SHARE);

        assertThat(municipality.room("news")).isEmpty();
        assertThat(municipality.words(liv)).contains("vil ikke lenger at den deles");
    }

    @Test
    void aNoThatIsSaidAgainIsHeardAgain() {
        municipality.answer(kari, lesson, LEARNED, DONT_SHARE);
        municipality.answer(kari, lesson, APPROVED, NAMED);
        post(liv, "En kollega i Hjemmetjenesten turte å prøve.");

        municipality.answer(kari, lesson, LEARNED, DONT_SHARE);

        assertThat(municipality.room("news")).isEmpty();
        assertThat(find(liv)).isEqualTo("nothing-to-tell");
    }

    @Test
    void aTitleThatNamesSomebodyAgainstTheirWishIsNotTold() {
        lesson = municipality.learned(municipality.approved(kari, "Karis liste", "Vi mangler oversikt"), kari);
        municipality.answer(kari, lesson, APPROVED, UNNAMED);
        municipality.answer(kari, lesson, LEARNED, NAMED);
        assertThat(post(liv, "En kollega turte å prøve.")).isEqualTo("posted");

        municipality.answer(kari, lesson, LEARNED, UNNAMED);

        assertThat(municipality.room("news")).isEmpty();
        assertThat(post(liv, "En kollega turte å prøve.")).isEqualTo("not-tellable");
    }

    @Test
    void aNoWaitsForTheStoryThatIsBeingToldAndTakesItBack() throws Exception {
        municipality.answer(kari, lesson, LEARNED, NAMED);
        var transaction = municipality.transaction();

        var no = new FutureTask<>(
                () -> transaction.execute(status -> municipality.answer(kari, lesson, LEARNED, DONT_SHARE)));
        transaction.executeWithoutResult(status -> {
            post(liv, "Kari turte å prøve, og nå vet vi mer.");
            new Thread(no).start();
            assertThatThrownBy(() -> no.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });

        assertThat(no.get(5, TimeUnit.SECONDS)).isEqualTo("removed");
        assertThat(municipality.room("news")).isEmpty();
    }

    @Test
    void aYesToTheBeginningIsNoYesToTheLesson() {
        municipality.answer(kari, lesson, APPROVED, NAMED);
        assertThat(find(liv)).isEqualTo("nothing-to-tell");

        municipality.passWorkingDays(6);

        assertThat(find(liv)).isEqualTo("found");
        assertThat(draft(lesson)).endsWith("Takk til en kollega i Hjemmetjenesten.");
    }

    @Test
    void theLastAnswerCountsWhicheverMilestoneItWasFor() {
        var idea = municipality.inUse(kari, municipality.person("Per"));
        municipality.answer(kari, idea, IN_USE, NAMED);
        assertThat(draft(idea)).contains("Kari");

        municipality.answer(kari, idea, USEFUL, UNNAMED);

        assertThat(draft(idea)).doesNotContain("Kari").contains("to kolleger");
    }

    private String find(Person person) {
        return municipality.perform("find-stories", person, new Subject("none", "1"), Map.of());
    }

    private String post(Person person, String words) {
        Map<String, Answer> answers = Map.of(
                "initiative", new Answer.Choice(String.valueOf(lesson.id().value())),
                "words", new Answer.Text(words),
                "room", new Answer.Choice("news"));
        return municipality.perform("post-story", person, new Subject("none", "1"), answers);
    }

    private String draft(Idea idea) {
        var chosen = new Answers(
                Map.of("initiative", new Answer.Choice(String.valueOf(idea.id().value()))));
        var draft = municipality
                .the(StoryFacts.class)
                .find(new Situation(liv, null, chosen))
                .getOrDefault("story-draft", Argument.text(""));
        return municipality.the(Phrasebook.class).say(draft, Language.NB);
    }
}

package no.ildsjel.recognition;

import static no.ildsjel.recognition.Milestone.APPROVED;
import static no.ildsjel.recognition.Milestone.IN_USE;
import static no.ildsjel.recognition.Milestone.LEARNED;
import static no.ildsjel.recognition.Milestone.USEFUL;
import static no.ildsjel.recognition.Wish.NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ildsjel.conversation.Answer;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Content.Attachment;
import no.ildsjel.ideas.Idea;
import no.ildsjel.people.Language;
import no.ildsjel.people.Person;
import no.ildsjel.phrasebook.Argument;
import no.ildsjel.phrasebook.Phrasebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came with an idea was sent to those who assess it, and to nobody else. */
class FilesStayInsideTest {
    private static final String LINK = "https://files.example/secret/plan.pdf";
    private static final String NAME = "Plantegning av avdelingen.pdf";
    private static final List<Attachment> FILES = List.of(
            new Attachment("https://files.example/1", "bilde.png", "image/png"),
            new Attachment(LINK, NAME, "application/pdf"));

    private final Municipality municipality = new Municipality();
    private final Person kari = municipality.person("Kari");
    private Idea idea = municipality.approved(
            kari,
            "Skilt som vises, se BILDE.PNG",
            "Besøkende går feil fordi skiltet er borte. Se " + NAME + " på " + LINK + ", der er det tegnet inn.",
            FILES);

    @BeforeEach
    void aYes() {
        municipality.answer(kari, idea, APPROVED, NAMED);
    }

    @AfterEach
    void close() {
        municipality.close();
    }

    @Test
    void theyAreLeftOutWhereTheIdeaNamesThem() {
        assertThat(municipality.room())
                .singleElement()
                .asString()
                .contains("«Skilt som vises, se …»")
                .contains("Se … på …, der er det tegnet inn.");
    }

    @Test
    void noPostOfAnyMilestoneHoldsThem() {
        idea = municipality.tested(idea, kari);
        municipality.answer(kari, idea, USEFUL, NAMED);
        var per = municipality.person("Per");
        idea = municipality.inUse(idea, per);
        municipality.answer(kari, idea, IN_USE, NAMED);
        municipality.answer(per, idea, IN_USE, NAMED);

        assertThat(municipality.room()).hasSize(3).noneMatch(FilesStayInsideTest::isShown);
        assertThat(municipality.words(kari)).doesNotContain(LINK, NAME);
    }

    @Test
    void neitherALessonNorAStoryHoldsThem() {
        idea = municipality.learned(idea, kari);
        municipality.answer(kari, idea, LEARNED, NAMED);
        var draft = draft();

        assertThat(draft).contains("Besøkende går feil").matches(words -> !isShown(words));
        assertThat(tell("Se " + NAME + " og " + LINK)).isEqualTo("posted");
        assertThat(municipality.room("news")).hasSize(1).noneMatch(FilesStayInsideTest::isShown);
        assertThat(municipality.room()).hasSize(2).noneMatch(FilesStayInsideTest::isShown);
    }

    private static boolean isShown(String words) {
        return words.contains("files.example")
                || words.contains(NAME)
                || words.toLowerCase(Locale.ROOT).contains("bilde.png");
    }

    private String tell(String words) {
        Map<String, Answer> answers =
                Map.of("initiative", chosen(), "words", new Answer.Text(words), "room", new Answer.Choice("news"));
        return municipality.perform("post-story", municipality.person("Liv"), new Subject("none", "1"), answers);
    }

    private String draft() {
        var situation = new Situation(municipality.person("Liv"), null, new Answers(Map.of("initiative", chosen())));
        var draft = municipality.the(StoryFacts.class).find(situation).getOrDefault("story-draft", Argument.text(""));
        return municipality.the(Phrasebook.class).say(draft, Language.NB);
    }

    private Answer chosen() {
        return new Answer.Choice(String.valueOf(idea.id().value()));
    }
}

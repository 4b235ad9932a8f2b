package no.ildsjel.desk;

import static no.ildsjel.desk.Colleagues.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ildsjel.conversation.Answers;
import no.ildsjel.conversation.Situation;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Placement;
import no.ildsjel.phrasebook.Argument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdeaFactsTest {
    private final Colleagues colleagues = new Colleagues();
    private final IdeaFacts facts = new IdeaFacts(colleagues.ideas.ideas());

    @Test
    void anIdeaThatWasSentIsTold() {
        var idea = colleagues.sent(Placement.outside(), Map.of("evidence", "Tell dem"));

        assertThat(about(new Subject("idea", Long.toString(idea.id().value()))))
                .isEqualTo(Map.of(
                        "idea", Argument.text("#1"),
                        "title", Argument.text("Rullestoler"),
                        "need", Argument.text("Rullestolene står ute"),
                        "state", Argument.phrase("idea.state.submitted"),
                        "submitter", new Argument.Name(KARI.id()),
                        "evidence", Argument.text("Tell dem")))
                .containsOnlyKeys(facts.names());
    }

    @Test
    void whatWasNotGivenIsMissing() {
        colleagues.sent(Placement.outside());

        assertThat(about(new Subject("idea", "1")))
                .doesNotContainKey("evidence")
                .containsKey("need");
    }

    @Test
    @DisplayName("G-83: of a draft no word is known outside its conversation")
    void aDraftHasNoWords() {
        colleagues.draft();

        assertThat(about(new Subject("idea", "1"))).containsOnlyKeys("idea", "state", "submitter");
    }

    @Test
    void aboutAnythingElseThereIsNothingToTell() {
        colleagues.sent(Placement.outside());

        assertThat(about(null)).isEmpty();
        assertThat(about(new Subject("story", "1"))).isEmpty();
        assertThat(about(new Subject("idea", "2"))).isEmpty();
    }

    private Map<String, Argument> about(@Nullable Subject subject) {
        return facts.find(new Situation(KARI, subject, Answers.NONE));
    }
}

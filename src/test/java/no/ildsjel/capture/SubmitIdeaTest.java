package no.ildsjel.capture;

import static no.ildsjel.capture.Conversation.KARI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ildsjel.FixedClock;
import no.ildsjel.conversation.Answer;
import no.ildsjel.ideas.Content;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.IdeaMoved;
import no.ildsjel.ideas.Placement;
import no.ildsjel.ideas.State;
import no.ildsjel.ideas.TestIdeas;
import no.ildsjel.organisation.SampleOrganisations;
import no.ildsjel.people.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmitIdeaTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final List<IdeaMoved> heard = new ArrayList<>();
    private final TestIdeas ideas = TestIdeas.telling(new FixedClock(MONDAY), heard::add);
    private final IdeaId draft = ideas.ideas().draft(KARI.id(), MONDAY).id();
    private LocalDate today = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("G-05: any employee sends an idea, and nobody has to agree first")
    void anIdeaIsSentUnderTheNumberOfItsDraft() {
        var outcome = submit(Conversation.answered());

        assertThat(outcome).isEqualTo("submitted");
        assertThat(heard).hasSize(1);
        var idea = ideas.ideas().find(draft).orElseThrow();
        assertThat(idea.state()).isEqualTo(State.SUBMITTED);
        assertThat(idea.submitter()).isEqualTo(KARI.id());
        assertThat(idea.submittedAt()).isEqualTo(MONDAY);
    }

    @Test
    @DisplayName("K-06 and K-34: what nobody knows yet is no obstacle")
    void whatIsNotKnownIsLeftOpen() {
        submit(Conversation.answered().answered("resources", new Answer.NotKnown()));

        assertThat(words())
                .isEqualTo(new Content(
                        "Pårørende ringer",
                        "Pårørende ringer fordi de ikke vet når vi kommer",
                        List.of("users"),
                        List.of(),
                        Placement.undecided(),
                        Map.of()));
    }

    @Test
    @DisplayName("K-32 to K-35: the four questions and all that was added go with it")
    void allThatWasToldIsKept() {
        submit(Conversation.answered()
                .chosen("value", List.of("time_saved", "quality", "cost_reduced"))
                .told("solution", "Send en melding")
                .told("resources", "Tjue timer")
                .told("evidence", "Telefoner per uke")
                .chosen("known", "no")
                .chosen("size", "incremental")
                .chosen("origin", "borrowed")
                .told("link", "https://kommune.slack.com/archives/C1/p1")
                .told("also", "Kanskje")
                .answered("stop", new Answer.Skipped()));

        assertThat(words().values()).containsExactly("time_saved", "quality", "cost_reduced");
        assertThat(words().more())
                .isEqualTo(Map.of(
                        "solution", "Send en melding",
                        "resources", "Tjue timer",
                        "evidence", "Telefoner per uke",
                        "known", "no",
                        "size", "incremental",
                        "origin", "borrowed",
                        "link", "https://kommune.slack.com/archives/C1/p1",
                        "also", "Kanskje"));
    }

    @Test
    @DisplayName("U-04: a solution is kept as one, and the need behind it is the need")
    void theNeedBehindIsTheNeed() {
        submit(Conversation.answered()
                .told("need", "Vi bør kjøpe en app")
                .told("need-behind", "Nattevakten leter etter nøkler")
                .told("solution", "Eller et skap med kode"));

        assertThat(words().need()).isEqualTo("Nattevakten leter etter nøkler");
        assertThat(words().more()).isEqualTo(Map.of("solution", "Vi bør kjøpe en app\nEller et skap med kode"));
    }

    @Test
    @DisplayName("U-04: whoever keeps it as it is goes on with it as it is")
    void aSolutionMayStandAsTheNeed() {
        submit(Conversation.answered()
                .told("need", "Vi bør kjøpe en app")
                .answered("need-behind", new Answer.Skipped()));

        assertThat(words().need()).isEqualTo("Vi bør kjøpe en app");
        assertThat(words().more()).isEmpty();
    }

    @Test
    void itIsPlacedWhereThePersonPlacedIt() {
        submit(Conversation.answered().chosen("focus-area", "velferd"));

        assertThat(words().placement()).isEqualTo(Placement.in("velferd"));
    }

    @Test
    @DisplayName("K-38: outside every area is a place too")
    void itMayStandOutsideTheAreas() {
        submit(Conversation.answered().chosen("focus-area", "none"));

        assertThat(words().placement()).isEqualTo(Placement.outside());
    }

    @Test
    @DisplayName("K-28: an area that has ended in the meantime takes no new ideas, and nothing is lost")
    void anAreaThatHasEndedTakesNone() {
        var conversation = Conversation.answered().chosen("focus-area", "bosett26");
        today = LocalDate.of(2028, 7, 1);

        assertThat(submit(conversation)).isEqualTo("area-closed");
        assertThat(heard).isEmpty();
        assertThat(ideas.ideas().find(draft).orElseThrow().state()).isEqualTo(State.DRAFT);
        today = LocalDate.of(2028, 6, 30);
        assertThat(submit(conversation)).isEqualTo("submitted");
    }

    @Test
    void anAreaThatTheOrganisationDroppedTakesNone() {
        assertThat(submit(Conversation.answered().chosen("focus-area", "gammelt")))
                .isEqualTo("area-closed");
    }

    @Test
    void nobodySendsWhatIsSomebodyElses() {
        var olas = ideas.ideas().draft(new PersonId(new UUID(0, 2)), MONDAY).id();

        assertThatThrownBy(() ->
                        submitting().perform(Conversation.answered().about(olas).now()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(olas.toString());
        assertThat(heard).isEmpty();
    }

    private String submit(Conversation conversation) {
        return submitting().perform(conversation.about(draft).now()).name();
    }

    private SubmitIdea submitting() {
        return new SubmitIdea(ideas.moving(), SampleOrganisations.granLike(), () -> today);
    }

    private Content words() {
        return ideas.ideas().find(draft).orElseThrow().words();
    }
}

package no.ildsjel.capture;

import static no.ildsjel.capture.Conversation.KARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.ildsjel.FixedClock;
import no.ildsjel.ideas.IdeaId;
import no.ildsjel.ideas.State;
import no.ildsjel.ideas.TestIdeas;
import no.ildsjel.organisation.SampleOrganisations;
import org.junit.jupiter.api.Test;

class IdeaDraftsTest {
    private final FixedClock clock = new FixedClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final TestIdeas ideas = TestIdeas.telling(clock, moved -> {});
    private final IdeaDrafts drafts = new IdeaDrafts(ideas.ideas(), clock);

    @Test
    void aDraftHasTheNumberThatTheIdeaKeepsAndNoneOfItsWords() {
        var subject = drafts.begin(KARI.id());

        var idea = ideas.ideas().find(IdeaId.of(subject.id())).orElseThrow();
        assertThat(subject.kind()).isEqualTo("idea");
        assertThat(idea.state()).isEqualTo(State.DRAFT);
        assertThat(idea.content()).isNull();
    }

    @Test
    void aDraftThatIsDeletedIsGone() {
        var subject = drafts.begin(KARI.id());

        drafts.drop(subject);

        assertThat(ideas.ideas().find(IdeaId.of(subject.id()))).isEmpty();
    }

    @Test
    void whatWasSentIsNotDeletedWithTheDraft() {
        var subject = drafts.begin(KARI.id());
        new SubmitIdea(ideas.moving(), SampleOrganisations.granLike(), () -> LocalDate.of(2026, 11, 23))
                .perform(Conversation.answered().about(subject.id()).now());

        drafts.drop(subject);

        assertThat(ideas.ideas().find(IdeaId.of(subject.id()))).isPresent();
    }
}

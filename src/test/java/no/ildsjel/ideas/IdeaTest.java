package no.ildsjel.ideas;

import static no.ildsjel.ideas.Command.APPROVE;
import static no.ildsjel.ideas.Command.GO_BACK;
import static no.ildsjel.ideas.Command.OPEN;
import static no.ildsjel.ideas.Command.REFINE;
import static no.ildsjel.ideas.Command.START_TEST;
import static no.ildsjel.ideas.Command.SUBMIT;
import static no.ildsjel.ideas.Command.WORKED;
import static no.ildsjel.ideas.SomeIdeas.CRITERIA;
import static no.ildsjel.ideas.SomeIdeas.KARI;
import static no.ildsjel.ideas.SomeIdeas.MONDAY;
import static no.ildsjel.ideas.SomeIdeas.OLA;
import static no.ildsjel.ideas.SomeIdeas.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaTest {
    @Test
    void movingChangesTheStateAndTellsWhatWasDone() {
        var idea = after(SUBMIT, OPEN);
        var move = Move.of(APPROVE, By.reviewer(OLA)).judging(CRITERIA).because("Behovet er tydelig");

        var moved = (IdeaMoved) idea.apply(move, MONDAY.plusSeconds(60));

        assertThat(moved.idea().state()).isEqualTo(State.EXPLORING);
        assertThat(moved.idea().version()).isEqualTo(idea.version() + 1);
        assertThat(moved.transition())
                .isEqualTo(new Transition(State.IN_REVIEW, State.EXPLORING, move, MONDAY.plusSeconds(60)));
        assertThat(moved.is(OPEN, APPROVE)).isTrue();
        assertThat(moved.is(OPEN)).isFalse();
    }

    /** K-38. */
    @Test
    void anIdeaOutsideEveryFocusAreaCanBeApproved() {
        var move = Move.of(APPROVE, By.reviewer(OLA))
                .judging(new Criteria(4, Placement.outside()))
                .because("Vi har folk til det");

        assertThat(after(SUBMIT, OPEN).apply(move, MONDAY)).isInstanceOf(IdeaMoved.class);
    }

    /** R-05, U-12. */
    @Test
    void goingBackIsCountedAndKeepsWhatWasShown() {
        var idea = after(SUBMIT, OPEN, APPROVE, START_TEST, REFINE, START_TEST, WORKED, GO_BACK);

        assertThat(idea.state()).isEqualTo(State.TESTING);
        assertThat(idea.loops()).isEqualTo(2);
        assertThat(idea.usefulShown()).isTrue();
    }

    @Test
    void theTimeOfSendingIsThatOfTheFirstMove() {
        var sent = after(SUBMIT);

        var opened = (IdeaMoved) sent.apply(Move.of(OPEN, By.reviewer(OLA)), MONDAY.plusSeconds(60));

        assertThat(sent.submittedAt()).isEqualTo(MONDAY);
        assertThat(opened.idea().submittedAt()).isEqualTo(MONDAY);
    }

    @Test
    void aDraftWithoutWordsIsNotSent() {
        var draft = Idea.draft(new IdeaId(1), KARI, MONDAY);

        assertThat(draft.apply(Move.of(SUBMIT, By.submitter(KARI)), MONDAY))
                .isEqualTo(new Outcome.Refused(Refusal.CONTENT_MISSING));
        assertThatIllegalStateException().isThrownBy(draft::words).withMessageContaining("#1");
    }

    @Test
    void anIdeaSaysBeforehandWhatItAllows() {
        var idea = after(SUBMIT, OPEN);

        assertThat(idea.allows(APPROVE, By.reviewer(OLA))).isTrue();
        assertThat(idea.allows(APPROVE, By.reviewer(KARI))).isFalse();
        assertThat(idea.allows(START_TEST, By.submitter(KARI))).isFalse();
    }

    /** G-01. */
    @ParameterizedTest
    @CsvSource({
        "draft, false, ",
        "submitted, false, new",
        "in_review, false, new",
        "needs_info, false, new",
        "exploring, false, new",
        "testing, false, new",
        "testing, true, useful",
        "implementing, true, useful",
        "in_use, true, used",
        "parked, false, new",
        "parked, true, useful",
        "declined, false, ",
        "learned, true, ",
        "withdrawn, true, "
    })
    void theBadgeFollowsFromTheStateAndTheTest(String state, boolean usefulShown, @Nullable String badge) {
        assertThat(Stage.of(State.of(state), usefulShown).map(Stage::code).orElse(null))
                .isEqualTo(badge);
    }

    /** G-01: one idea all the way. */
    @Test
    void theBadgeGoesFromNewToUsefulToUsed() {
        assertThat(after().stage()).isEmpty();
        assertThat(after(SUBMIT).stage()).contains(Stage.NEW);
        assertThat(after(SUBMIT, OPEN, APPROVE, START_TEST).stage()).contains(Stage.NEW);
        assertThat(SomeIdeas.in(State.IMPLEMENTING).stage()).contains(Stage.USEFUL);
        assertThat(SomeIdeas.in(State.IN_USE).stage()).contains(Stage.USED);
    }

    @Test
    void valueIsJudgedFromOneToFour() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Criteria(0, Placement.outside()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criteria(5, Placement.outside()));
    }

    @Test
    void aNumberIsReadAsPeopleWriteIt() {
        assertThat(IdeaId.of("#42")).isEqualTo(new IdeaId(42)).hasToString("#42");
        assertThat(IdeaId.of("42")).isEqualTo(new IdeaId(42));
        assertThatIllegalArgumentException().isThrownBy(() -> IdeaId.of("forty-two"));
    }
}

package no.ildsjel.review;

import static no.ildsjel.review.TownHall.INGRID;
import static no.ildsjel.review.TownHall.KARI;
import static no.ildsjel.review.TownHall.OLA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import no.ildsjel.conversation.NextSteps;
import no.ildsjel.conversation.NextSteps.Next;
import no.ildsjel.conversation.Subject;
import no.ildsjel.ideas.Idea;
import no.ildsjel.phrasebook.Argument;
import org.junit.jupiter.api.Test;

class NextInReviewTest {
    private static final LocalDate PROMISED = LocalDate.of(2026, 11, 30);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private final TownHall hall = new TownHall();
    private final NextSteps next = new NextInReview(hall.ideas, hall.town, hall.days);
    private final Idea idea = hall.idea();

    @Test
    void theReviewersHaveTheBallUntilTheDayThatWasPromised() {
        var reply = new Next(group(), step("reply", "date", new Argument.Day(PROMISED)));

        assertThat(next()).isEqualTo(reply);
        hall.takeUp(OLA, idea);
        assertThat(next()).isEqualTo(reply);
    }

    @Test
    void whoeverWasAskedHasTheBallAndHandsItBackWithTheAnswer() {
        hall.reviewed(INGRID, idea, TownHall.asking());
        assertThat(next())
                .isEqualTo(new Next(
                        NextSteps.YOU,
                        step(
                                "answer",
                                "who",
                                new Argument.Name(hall.person(INGRID).id()))));

        hall.answer(KARI, idea, "Hver dag, mest om kvelden");

        assertThat(next()).isEqualTo(new Next(group(), step("reply", "date", new Argument.Day(PROMISED))));
    }

    @Test
    void whatIsOnHoldComesBackOnADay() {
        hall.reviewed(OLA, idea, TownHall.parkingUntil(MARCH));

        assertThat(next()).isEqualTo(new Next(group(), step("return", "date", new Argument.Day(MARCH))));
    }

    @Test
    void whatIsDecidedIsNoLongerTheReviewers() {
        hall.reviewed(OLA, idea, TownHall.approving());

        assertThat(next.of(hall.person(KARI).id())).isEmpty();
    }

    @Test
    void nobodyLearnsOfTheIdeasOfOthers() {
        assertThat(next.of(hall.person(OLA).id())).isEmpty();
    }

    private Next next() {
        return Objects.requireNonNull(next.of(hall.person(KARI).id())
                .get(new Subject("idea", String.valueOf(idea.id().value()))));
    }

    private Argument group() {
        return Argument.text(hall.town.word("reviewerGroup"));
    }

    private static Argument.Phrase step(String name, String word, Argument argument) {
        return Argument.phrase("review.next." + name).with(word, argument);
    }
}
